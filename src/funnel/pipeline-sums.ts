/**
 * Σ a, Σ a·p and Σ a²·p·(1 − p) of a long list, exact and without an object for each deal.
 *
 * Most amounts are whole cents and most probabilities whole hundredths of a percent. Deals of the same probability are
 * added up first, their cents and the squares of these in limbs of 15 bits, of which a million fit into a number
 * without a rounding; only what remains, one sum for each probability, is multiplied in whole numbers of any size.
 *
 * @module
 */
import { Decimal, type Money, product, sum } from "../money.js";

/** The three sums of a pipeline. */
export interface PipelineSums {
  readonly amount: Money;
  readonly weighted: Money;
  readonly variance: Money;
}

/** Amounts below this many cents have three limbs. */
const CENTS = 2 ** 45;
const LIMB = 2 ** 15;
/** So many squares of limbs fit into a number. */
const ROWS = 2 ** 20;
const PARTS = 10_000;
/** Three limbs of the cents, five of their squares. */
const WIDTH = 8;

/** A list that is being added up. */
export interface Adder {
  /** Adds a deal, or says that it is none of those that can be added up like this. */
  add(amount: number, probability: number): boolean;
  sums(): PipelineSums;
}

export function adder(): Adder {
  const limbs = new Float64Array((PARTS + 1) * WIDTH);
  let held = 0;
  let [amount, weighted, variance] = [0n, 0n, 0n];
  const empty = () => {
    for (let part = 0; part <= PARTS; part++) {
      const at = part * WIDTH;
      const cents = whole(limbs, at, 3);
      if (cents === 0n) continue;
      amount += cents;
      weighted += cents * BigInt(part);
      variance += whole(limbs, at + 3, 5) * BigInt(part * (PARTS - part));
    }
    limbs.fill(0);
    held = 0;
  };
  return {
    add(given, probability) {
      const cents = Math.round(given * 100);
      const part = Math.round(probability * PARTS);
      // Decimals of at most 15 digits are told apart by the numbers nearest to them: these are exactly meant.
      if (!(cents >= 0 && cents < CENTS && cents / 100 === given)) return false;
      if (!(part >= 0 && part <= PARTS && part / PARTS === probability)) return false;
      spread(limbs, part * WIDTH, cents);
      if (++held === ROWS) empty();
      return true;
    },
    sums() {
      empty();
      const money = (units: bigint, decimals: number) => product(new Decimal(`${units}e-${decimals}`));
      return { amount: money(amount, 2), weighted: money(weighted, 6), variance: money(variance, 12) };
    },
  };
}

/** Adds cents, and their square, limb by limb. */
function spread(limbs: Float64Array, at: number, cents: number): void {
  const high = Math.floor(cents / (LIMB * LIMB));
  const rest = cents - high * LIMB * LIMB;
  const middle = Math.floor(rest / LIMB);
  const low = rest - middle * LIMB;
  limbs[at] = (limbs[at] ?? 0) + low;
  limbs[at + 1] = (limbs[at + 1] ?? 0) + middle;
  limbs[at + 2] = (limbs[at + 2] ?? 0) + high;
  limbs[at + 3] = (limbs[at + 3] ?? 0) + low * low;
  limbs[at + 4] = (limbs[at + 4] ?? 0) + 2 * low * middle;
  limbs[at + 5] = (limbs[at + 5] ?? 0) + 2 * low * high + middle * middle;
  limbs[at + 6] = (limbs[at + 6] ?? 0) + 2 * middle * high;
  limbs[at + 7] = (limbs[at + 7] ?? 0) + high * high;
}

function whole(limbs: Float64Array, at: number, count: number): bigint {
  let total = 0n;
  for (let nth = count - 1; nth >= 0; nth--) total = total * BigInt(LIMB) + BigInt(limbs[at + nth] ?? 0);
  return total;
}

/** The same of deals in decimals. */
export function decimalSums(deals: readonly { readonly amount: Money; readonly probability: number }[]): PipelineSums {
  const one = new Decimal(1);
  return {
    amount: sum(deals.map((deal) => deal.amount)),
    weighted: sum(deals.map((deal) => product(deal.amount, deal.probability))),
    variance: sum(deals.map(({ amount, probability: p }) => product(amount, amount, p, one.minus(p)))),
  };
}
