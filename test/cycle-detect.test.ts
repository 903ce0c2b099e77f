import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import { dayAt } from "./cycle-buyers.js";

const { STAGES, SIGNALS, EVENTS, ACTIONS, REGRESSIONS, TRANSITIONS, EVENT_LIKELIHOODS, WITNESS_WEIGHTS } = Cycle;

const ASOF = "2026-06-30";
const saw = (
  signal: Cycle.Observation["signal"],
  observedAt: string,
  by: Cycle.Witness = "customer",
  weight?: number,
) => ({ signal, observedAt, by, ...(weight === undefined ? {} : { weight }) }) satisfies Cycle.Observation;
const detect = (observations: readonly Cycle.Observation[], asOf = ASOF) => Cycle.detect(observations, {}, asOf);
const row = (posterior: Cycle.Posterior) => STAGES.map((stage) => posterior[stage]);

/** Bayes by hand, in plain probabilities: prior × likelihood ^ weight, and the sum taken out. */
function bayes(prior: readonly number[], likelihood: readonly number[], weight: number): number[] {
  const joint = prior.map((share, nth) => share * (likelihood[nth] ?? 0) ** weight);
  const all = joint.reduce((sum, share) => sum + share, 0);
  return joint.map((share) => share / all);
}

/** What is left after some days: half of what was known for each half-life, the rest as the row says. */
const later = (belief: readonly number[], open: readonly number[], days: number, halfLife = Cycle.HALF_LIFE) =>
  belief.map((share, nth) => 0.5 ** (days / halfLife) * share + (1 - 0.5 ** (days / halfLife)) * (open[nth] ?? 0));

function expectClose(actual: readonly number[], expected: readonly number[]) {
  for (const [nth, share] of actual.entries()) expect(share).toBeCloseTo(expected[nth] ?? Number.NaN, 11);
}

describe("the posterior is what the formula says", () => {
  const prior = TRANSITIONS.recognitionOfNeeds;

  test("nothing observed: the prior, and no verdict", () => {
    const found = detect([]);
    expectClose(row(found.posterior), prior);
    expect(found.verdict).toBe("undetermined");
    expect(found.stage).toBeUndefined();
    expect(found.because[0]?.rule).toBe("nothingObserved");
    // not even where the prior alone would be probable enough
    const sure = Cycle.detect([], { transitions: { recognitionOfNeeds: [0.9, 0.1, 0, 0, 0, 0] } }, ASOF);
    expect(sure.verdict).toBe("undetermined");
  });

  test.each(["customer", "coach"] as const)("one sign seen by the %s: its row to the power of the weight", (by) => {
    const found = detect([saw("namesCriteria", ASOF, by)]);
    expectClose(row(found.posterior), bayes(prior, SIGNALS.namesCriteria.likelihood, WITNESS_WEIGHTS[by]));
  });

  test("a weight of its own multiplies that of the witness", () => {
    const found = detect([saw("namesCriteria", ASOF, "coach", 0.5)]);
    expectClose(row(found.posterior), bayes(prior, SIGNALS.namesCriteria.likelihood, 0.5 * WITNESS_WEIGHTS.coach));
  });

  test("a sign that only the seller has seen is read as: there at most", () => {
    //                      rec   eva   res   dec   imp   cha
    // namesCriteria       0.08  0.66  0.12  0.06  0.03  0.05
    const atMost = [0.66, 0.66, 0.12, 0.06, 0.05, 0.05];
    const found = detect([saw("namesCriteria", ASOF, "seller")]);
    expectClose(row(found.posterior), bayes(prior, atMost, WITNESS_WEIGHTS.seller));
  });

  test("silence: what was known counts half after one half-life", () => {
    const known = bayes(prior, SIGNALS.namesCriteria.likelihood, WITNESS_WEIGHTS.customer);
    const found = detect([saw("namesCriteria", "2026-05-01")]); // 60 days before
    expectClose(row(found.posterior), later(known, prior, 60));
    expectClose(
      row(found.posterior),
      known.map((share, nth) => (share + prior[nth as 0]) / 2),
    );
    expect(found.because.find(({ rule }) => rule === "silence")).toMatchObject({ days: 60, kept: 0.5 });
  });

  test("a milestone: nothing before it, its row upon the rest, and open towards its own row of transitions", () => {
    const open = TRANSITIONS.resolutionOfConcerns;
    const before = prior.map((share, nth) => (nth < 2 ? 0 : share));
    const known = bayes(before, EVENT_LIKELIHOODS.decisionMechanismClear, WITNESS_WEIGHTS.customer);
    expectClose(row(detect([saw("decisionMechanismClear", ASOF)]).posterior), known);
    expectClose(row(detect([saw("decisionMechanismClear", "2026-05-31")]).posterior), later(known, open, 30));
  });

  test("a step back: four fifths of what lies behind it, times the weight, goes back", () => {
    const start = prior.map((share, nth) => (nth < 2 ? 0 : share));
    const known = bayes(start, EVENT_LIKELIHOODS.decisionMechanismClear, 0.8);
    const [, , res = 0, dec = 0, imp = 0, cha = 0] = later(known, TRANSITIONS.resolutionOfConcerns, 10);
    const share = 0.8 * WITNESS_WEIGHTS.coach;
    const moved = [0, share * (res + dec), (1 - share) * res, (1 - share) * dec, imp, cha];
    const found = detect([saw("decisionMechanismClear", "2026-06-20"), saw("criteriaReopened", ASOF, "coach")]);
    expectClose(row(found.posterior), bayes(moved, SIGNALS.criteriaReopened.likelihood, WITNESS_WEIGHTS.coach));
    expect(found.earliest).toBe("evaluationOfOptions");
  });

  test("a new need after the purchase: the next loop from its first row, whatever was known of this one", () => {
    const seen = [saw("purchaseDecided", "2026-01-01"), saw("paysInvoice", "2026-02-01")];
    const found = detect([...seen, saw("newNeedsOrDissatisfaction", ASOF)]);
    expect([found.loop, found.earliest, found.verdict]).toEqual([2, "recognitionOfNeeds", "recognitionOfNeeds"]);
    expectClose(row(found.posterior), bayes(prior, EVENT_LIKELIHOODS.newNeedsOrDissatisfaction, 0.8));
  });

  test("the same sign again counts as much as has faded since: half after one half-life", () => {
    const once = bayes(prior, SIGNALS.asksAboutRisk.likelihood, 0.8);
    const twice = bayes(later(once, prior, 60), SIGNALS.asksAboutRisk.likelihood, 0.8 / 2);
    expectClose(row(detect([saw("asksAboutRisk", "2026-05-01"), saw("asksAboutRisk", ASOF)]).posterior), twice);
  });

  test("an exit event or a step back that is seen again counts in full again", () => {
    const event = EVENT_LIKELIHOODS.decisionMechanismClear;
    const told = bayes(bayes(prior, event, 0.6), event, 0.6);
    const days = [saw("decisionMechanismClear", "2026-06-29", "coach"), saw("decisionMechanismClear", ASOF, "coach")];
    const once = bayes(prior, event, 0.6);
    expectClose(row(detect(days).posterior), bayes(later(once, prior, 1), event, 0.6));
    expect(row(detect(days).posterior)[2]).toBeCloseTo(told[2] ?? 0, 2);
    const frozen = [saw("budgetFrozen", "2026-06-29"), saw("budgetFrozen", ASOF)];
    expect(detect(frozen).steps.map(({ weight }) => weight)).toEqual([0.8, 0.8]);
  });

  test("an order cancelled takes back even a purchase that was seen", () => {
    const found = detect([saw("purchaseDecided", "2026-06-01"), saw("orderCancelled", "2026-06-20")]);
    expect([found.earliest, found.best[0].stage, found.loop]).toEqual([
      "resolutionOfConcerns",
      "resolutionOfConcerns",
      1,
    ]);
  });

  test("a thousand signs on a thousand days leave clean probabilities", () => {
    const ids = Object.keys(SIGNALS) as Cycle.SignalId[];
    const seen = Array.from({ length: 1000 }, (_, nth) => saw(ids[nth % ids.length] ?? "reorders", dayAt(nth)));
    const found = detect(seen, dayAt(1000));
    expect(row(found.posterior).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(Math.min(...row(found.posterior))).toBeGreaterThanOrEqual(0);
  });
});

describe("the verdict", () => {
  test("is undetermined below the limit, with the two best stages, and named from it on", () => {
    const seen = [saw("asksForReferences", "2026-06-20"), saw("comparesSuppliers", "2026-06-25")];
    const { confidence, best, verdict } = detect(seen);
    expect(best[0].probability).toBe(confidence);
    expect(best[0].probability).toBeGreaterThanOrEqual(best[1].probability);
    const at = (confidentFrom: number) => Cycle.detect(seen, { confidentFrom }, ASOF);
    expect(at(confidence).verdict).toBe(best[0].stage);
    expect(at(confidence + 1e-9).verdict).toBe("undetermined");
    expect(at(confidence + 1e-9)).toMatchObject({ stage: undefined, next: undefined });
    expect(at(confidence + 1e-9).because[0]).toMatchObject({ rule: "notConfident", second: best[1].stage });
    expect(verdict).toBe(confidence >= 0.6 ? best[0].stage : "undetermined");
  });

  test("an event with a reserve, or told by a coach, is evidence and no milestone", () => {
    for (const seen of [saw("purchaseDecided", ASOF, "coach"), saw("purchaseDecided", ASOF, "customer", 0.9)]) {
      const found = detect([seen]);
      expect(found.earliest).toBe("recognitionOfNeeds");
      expect(found.posterior.recognitionOfNeeds).toBeGreaterThan(0);
      expect(found.best[0].stage).toBe("implementation");
    }
    expect(detect([saw("purchaseDecided", ASOF)]).earliest).toBe("implementation");
  });

  test("tells what is missing: the events before the stage, and signs that would settle it", () => {
    const found = detect([saw("lawyersReadContract", ASOF), saw("agreesPaymentTerms", ASOF)]);
    expect(found.verdict).toBe("decision");
    const unseen = found.missing.filter(({ rule }) => rule === "eventUnseen").map(({ signal }) => signal);
    expect(unseen).toEqual(["customerResolvedToAct", "decisionMechanismClear"]);
    const settle = found.missing.filter(({ rule }) => rule === "wouldSettle").map(({ signal }) => signal);
    expect(settle.length).toBe(4);
    expect(settle).not.toContain("lawyersReadContract");
  });

  test("tells for and against only what was seen since the last milestone, each by the way it moved the stage", () => {
    const found = detect([
      saw("complainsOfStatusQuo", "2026-01-01"),
      saw("purchaseDecided", "2026-05-01"),
      saw("startsInstallation", "2026-06-20"),
      saw("businessChanges", "2026-05-05"),
    ]);
    expect(found.best[0].stage).toBe("implementation");
    const told = found.because.filter((reason) => reason.rule === "speaksFor");
    expect(told.map((reason) => "signal" in reason && reason.signal)).toEqual(["startsInstallation"]);
    expect(found.against.map(({ rule, signal }) => [rule, signal])).toEqual([["speaksAgainst", "businessChanges"]]);
    expect(found.against.every(({ from, to }) => to < from)).toBe(true);
  });

  test("the first sign that would settle it tells most: how likely it is, times how much it then says", () => {
    const { missing, best } = detect([saw("asksForReferences", "2026-06-20"), saw("comparesSuppliers", "2026-06-25")]);
    const [own, other] = best.map(({ stage }) => STAGES.indexOf(stage));
    const tells = (id: string) => {
      const { likelihood } = SIGNALS[id as Cycle.SignalId];
      const [likely, rather] = [likelihood[own ?? 0] ?? 0, likelihood[other ?? 0] ?? 1];
      return likely * Math.log(likely / rather);
    };
    const open = Object.keys(SIGNALS).filter(
      (id) => !(id in REGRESSIONS) && id !== "asksForReferences" && id !== "comparesSuppliers",
    );
    const most = Math.max(...open.map(tells));
    const first = missing.find(({ rule }) => rule === "wouldSettle")?.signal ?? "";
    expect(tells(first)).toBeCloseTo(most, 12);
  });

  test("what the seller does on the day of the new loop belongs to it", () => {
    const seen = [saw("purchaseDecided", "2025-06-01"), saw("newNeedsOrDissatisfaction", "2026-06-01")];
    expect(detect([...seen, saw("exploredNeeds", "2026-06-01", "seller")]).alignment.verdict).toBe("aligned");
  });

  test("the seller's stage is that of the last thing done, of several on a day the furthest", () => {
    const done = [saw("sentProposal", "2026-02-01", "seller"), saw("exploredNeeds", "2026-03-01", "seller")];
    expect(detect(done).seller).toBe("needsAnalysis");
    expect(detect([...done, saw("askedForCommitment", "2026-03-01", "seller")]).seller).toBe("concernResolution");
    expect(Cycle.detect(done, { seller: "accountMaintenance" }, ASOF).seller).toBe("accountMaintenance");
    expect(detect([saw("pursuitDecided", "2026-03-01", "seller")]).seller).toBe("needsAnalysis");
    expect(detect([]).seller).toBeUndefined();
  });

  test("a demonstration to a buyer who is still recognising needs is presenting too early", () => {
    const found = detect([
      saw("complainsOfStatusQuo", "2026-06-01"),
      saw("quantifiesProblem", "2026-06-10"),
      saw("gaveDemonstration", "2026-06-12", "seller"),
    ]);
    expect(found.alignment).toMatchObject({ verdict: "sellerAhead", error: "presentingTooEarly" });
  });

  test("a seller whose last doing lies before the new loop is a loop behind", () => {
    const seen = [
      saw("purchaseDecided", "2025-06-01"),
      saw("joinedInstallation", "2025-07-01", "seller"),
      saw("newNeedsOrDissatisfaction", "2026-06-01"),
    ];
    expect(detect(seen).alignment.because[0]).toEqual({ rule: "sellerLoopBehind", buyerLoop: 2, sellerLoop: 1 });
    expect(detect([...seen, saw("exploredNeeds", "2026-06-02", "seller")]).alignment.verdict).toBe("aligned");
  });
});

describe("what has no say is told, with the reason", () => {
  // biome-ignore format: a table
  test.each([
    ["a seller cannot know what goes on behind closed doors", [saw("seeksSignOff", "2026-06-01", "seller")],                                             ["cannotWitness"]],
    ["a step back is not the seller's to tell",               [saw("budgetFrozen", "2026-06-01", "seller")],                                             ["cannotWitness"]],
    ["the same sign on the same day counts once",             [saw("asksAboutRisk", "2026-06-01"), saw("asksAboutRisk", "2026-06-01", "coach")],         ["sameDayTwice"]],
    ["an earlier event after a later one",                    [saw("decisionMechanismClear", "2026-06-01"), saw("customerResolvedToAct", "2026-06-02")], ["outOfOrder"]],
    ["a budget frozen after the purchase",                    [saw("purchaseDecided", "2026-06-01"), saw("budgetFrozen", "2026-06-02")],                 ["noStepBack"]],
    ["a weight of nothing",                                   [saw("asksAboutRisk", "2026-06-01", "customer", 0)],                                       ["weighsNothing"]],
    ["whatever the seller did is no sign of the buyer",       [saw("sentProposal", "2026-06-01", "seller")],                                             []],
  ] as const)("%s", (_, seen, rules) => {
    const found = detect(seen);
    expect(found.disregarded.map(({ rule }) => rule)).toEqual(rules);
    const counted = found.steps.length + found.disregarded.length;
    expect(counted).toBe(seen.filter(({ signal }) => signal !== "sentProposal").length);
  });

  test("of the same sign on one day the customer's word is the one that counts", () => {
    const both = detect([saw("asksAboutRisk", ASOF, "seller"), saw("asksAboutRisk", ASOF)]);
    expect(both.steps.map(({ by }) => by)).toEqual(["customer"]);
    expect(both.posterior).toEqual(detect([saw("asksAboutRisk", ASOF)]).posterior);
  });

  test("an earlier exit event after the purchase starts the next loop, though the new need was not seen", () => {
    const found = detect([saw("purchaseDecided", "2025-06-01"), saw("customerResolvedToAct", ASOF)]);
    expect([found.loop, found.earliest, found.verdict]).toEqual([2, "evaluationOfOptions", "evaluationOfOptions"]);
    expect(found.disregarded).toEqual([]);
  });

  test("a purchase that was not seen but is likelier than not will do for a new loop", () => {
    const used = [saw("acceptsDelivery", "2026-06-01"), saw("reportsRoutineUse", "2026-06-10")];
    expect(detect([...used, saw("newNeedsOrDissatisfaction", ASOF)]).loop).toBe(2);
    expect(detect([saw("namesCriteria", "2026-06-10"), saw("newNeedsOrDissatisfaction", ASOF)]).loop).toBe(1);
  });
});

// Laws

const SIGNAL = fc.constantFrom(...(Object.keys(SIGNALS) as Cycle.SignalId[]));
const EVENT = fc.constantFrom(...(Object.keys(EVENTS) as Cycle.EventId[]));
const ACTION = fc.constantFrom(...Object.values(ACTIONS).flat());
const WITNESS = fc.constantFrom(...Cycle.WITNESSES);
const WEIGHT = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const ANYTHING = fc.oneof({ arbitrary: SIGNAL, weight: 6 }, { arbitrary: EVENT, weight: 3 }, ACTION);

const observation = (from: number, to: number, what: fc.Arbitrary<Cycle.Observation["signal"]> = ANYTHING) =>
  fc
    .record({ signal: what, on: fc.integer({ min: from, max: to }), by: WITNESS, weight: WEIGHT })
    .map(({ signal, on, by, weight }): Cycle.Observation => ({ signal, observedAt: dayAt(on), by, weight }));

const COURSE = fc.array(observation(0, 700), { maxLength: 25 });
const LAST = dayAt(900);

const strongestOf = (signal: string): Cycle.Stage | undefined => {
  const rows: Record<string, readonly number[]> = {
    ...Object.fromEntries(Object.entries(SIGNALS).map(([id, { likelihood }]) => [id, likelihood])),
    ...EVENT_LIKELIHOODS,
  };
  const likelihood = rows[signal];
  return likelihood && STAGES[likelihood.indexOf(Math.max(...likelihood))];
};

describe("laws", { timeout: 60_000 }, () => {
  test("the order of the observations does not matter", () => {
    fc.assert(
      fc.property(
        COURSE.chain((course) =>
          fc.tuple(fc.constant(course), fc.shuffledSubarray(course, { minLength: course.length })),
        ),
        ([course, shuffled]) => {
          const [a, b] = [detect(course, LAST), detect(shuffled, LAST)];
          expect(b.posterior).toEqual(a.posterior);
          expect(b.because).toEqual(a.because);
          expect([b.verdict, b.loop, b.earliest, b.seller]).toEqual([a.verdict, a.loop, a.earliest, a.seller]);
        },
      ),
    );
  });

  test("a newest observation that speaks most strongly for a stage never lowers that stage's posterior", () => {
    fc.assert(
      fc.property(COURSE, observation(701, 900), fc.integer({ min: 0, max: 300 }), (course, newest, wait) => {
        const stage = strongestOf(newest.signal);
        if (stage === undefined) return;
        const asOf = dayAt(900 + wait);
        const [without, with_] = [detect(course, asOf), detect([...course, newest], asOf)];
        expect(with_.posterior[stage]).toBeGreaterThanOrEqual(without.posterior[stage] - 1e-11);
      }),
      { numRuns: 500 },
    );
  });

  test("nor does a sign of the same day as the newest", () => {
    fc.assert(
      fc.property(
        COURSE,
        observation(700, 700, SIGNAL),
        fc.array(observation(700, 700, SIGNAL)),
        (course, one, others) => {
          const stage = strongestOf(one.signal);
          const rest = [...course, ...others].filter(
            ({ signal, observedAt }) => signal !== one.signal || observedAt !== one.observedAt,
          );
          const fresh = rest.filter(({ observedAt, signal }) => observedAt !== one.observedAt || signal in SIGNALS);
          if (stage === undefined) return;
          const [without, with_] = [detect(fresh, LAST), detect([...fresh, one], LAST)];
          expect(with_.posterior[stage]).toBeGreaterThanOrEqual(without.posterior[stage] - 1e-11);
        },
      ),
    );
  });

  test("what the seller did changes no probability", () => {
    fc.assert(
      fc.property(
        COURSE,
        fc.array(observation(0, 700, fc.oneof(ACTION, fc.constant("pursuitDecided" as const)))),
        (course, done) => {
          expect(detect([...course, ...done], LAST).posterior).toEqual(detect(course, LAST).posterior);
        },
      ),
    );
  });

  test("what only the seller has seen never moves the buyer beyond the prior", () => {
    const prior = TRANSITIONS.recognitionOfNeeds;
    fc.assert(
      fc.property(COURSE, (course) => {
        const found = detect(
          course.map((one) => ({ ...one, by: "seller" as const })),
          LAST,
        );
        for (let first = 1; first < 6; first += 1) {
          const beyond = (shares: readonly number[]) => shares.slice(first).reduce((sum, share) => sum + share, 0);
          expect(beyond(row(found.posterior))).toBeLessThanOrEqual(beyond(prior) + 1e-11);
        }
        expect([found.loop, found.earliest]).toEqual([1, "recognitionOfNeeds"]);
      }),
    );
  });

  test("nor, as the newest word, beyond where the others have put it", () => {
    fc.assert(
      fc.property(COURSE, observation(701, 900), (course, newest) => {
        const [without, with_] = [detect(course, LAST), detect([...course, { ...newest, by: "seller" }], LAST)];
        for (let first = 1; first < 6; first += 1) {
          const beyond = ({ posterior }: Cycle.Detection) =>
            row(posterior)
              .slice(first)
              .reduce((sum, share) => sum + share, 0);
          expect(beyond(with_)).toBeLessThanOrEqual(beyond(without) + 1e-11);
        }
      }),
    );
  });

  test("an exit event that the customer let be seen is overruled by no sign that is not a step back", () => {
    const exits = ["customerResolvedToAct", "decisionMechanismClear", "purchaseDecided"] as const;
    const plain = SIGNAL.filter((id) => !(id in REGRESSIONS));
    fc.assert(
      fc.property(fc.constantFrom(...exits), fc.array(observation(301, 700, plain)), (event, signs) => {
        const found = detect([saw(event, dayAt(300)), ...signs], LAST);
        const place = STAGES.indexOf(EVENTS[event].into);
        expect(found.earliest).toBe(EVENTS[event].into);
        expect(
          row(found.posterior)
            .slice(0, place)
            .every((share) => share === 0),
        ).toBe(true);
      }),
    );
  });

  test("each step starts where the one before ended, faded: the whole way from the prior to the result", () => {
    fc.assert(
      fc.property(COURSE, (course) => {
        const { steps, posterior } = detect(course, LAST);
        let [belief, open, on]: [readonly number[], readonly number[], number | undefined] = [
          TRANSITIONS.recognitionOfNeeds,
          TRANSITIONS.recognitionOfNeeds,
          undefined,
        ];
        const number = (day: string) => Date.parse(day) / 86_400_000;
        for (const step of steps) {
          const day = number(step.observedAt);
          expectClose(row(step.before), later(belief, open, day - (on ?? day)));
          [belief, open, on] = [row(step.after), TRANSITIONS[step.earliest], day];
        }
        expectClose(row(posterior), later(belief, open, number(LAST) - (on ?? number(LAST))));
      }),
    );
  });

  test("in the long run nothing is left but where the buyer may be", () => {
    fc.assert(
      fc.property(COURSE, (course) => {
        const { posterior, earliest, verdict } = detect(course, "2150-01-01");
        expectClose(row(posterior), TRANSITIONS[earliest]);
        expect(verdict).toBe("undetermined");
      }),
    );
  });

  test("the influence of an observation is the difference that leaving it out makes", () => {
    fc.assert(
      fc.property(COURSE, (course) => {
        const all = detect(course, LAST);
        Cycle.influence(course, {}, LAST).forEach(({ without, raises, decides }, nth) => {
          const rest = detect(
            course.filter((_, other) => other !== nth),
            LAST,
          );
          expect(without).toEqual(rest.posterior);
          expectClose(
            row(raises),
            row(all.posterior).map((share, at) => share - (row(without)[at] ?? 0)),
          );
          expect(decides).toBe(all.best[0].stage !== rest.best[0].stage);
        });
      }),
      { numRuns: 30 },
    );
  });

  test("the timeline says of each day what detect would have said that evening", () => {
    fc.assert(
      fc.property(COURSE, (course) => {
        for (const { on, after, verdict, loop, earliest } of Cycle.timeline(course, {}, LAST)) {
          const then = detect(
            course.filter(({ observedAt }) => observedAt <= on),
            on,
          );
          expectClose(row(after), row(then.posterior));
          expect([verdict, loop, earliest]).toEqual([then.verdict, then.loop, then.earliest]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("every parameter is data", () => {
  test("a signal of one's own, and another row for one of the catalogue", () => {
    const likelihood = [0.01, 0.01, 0.01, 0.01, 0.01, 0.95];
    const signals = { asksForRoadmap: { likelihood }, namesCriteria: { likelihood } } as const;
    const own = Cycle.detect([{ signal: "asksForRoadmap", observedAt: ASOF, by: "customer" }], { signals }, ASOF);
    expect(own.verdict).toBe("changesOverTime");
    expect(Cycle.detect([saw("namesCriteria", ASOF)], { signals }, ASOF).posterior).toEqual(own.posterior);
    const closed = { signals: { asksForRoadmap: { likelihood, witnesses: ["coach"] } } } as const;
    const unheard = Cycle.detect([{ signal: "asksForRoadmap", observedAt: ASOF, by: "customer" }], closed, ASOF);
    expect(unheard.disregarded[0]?.rule).toBe("cannotWitness");
  });

  test("half-life, weights, strength, transitions and event rows", () => {
    const seen = [saw("decisionMechanismClear", "2026-04-01"), saw("criteriaReopened", "2026-05-01")];
    const base = detect(seen).posterior;
    for (const options of [
      { halfLife: 10 },
      { witnessWeights: { customer: 0.3 } },
      { regressionStrength: 0 },
      { transitions: { evaluationOfOptions: [0, 0.5, 0.2, 0.1, 0.1, 0.1] } },
      { events: { decisionMechanismClear: [0.05, 0.1, 0.3, 0.35, 0.1, 0.1] } },
    ]) {
      expect(Cycle.detect(seen, options, ASOF).posterior).not.toEqual(base);
    }
    const faded = Cycle.detect([saw("namesCriteria", "2026-05-01")], { halfLife: 30 }, ASOF); // 60 days
    expect(faded.because.find(({ rule }) => rule === "silence")).toMatchObject({ kept: 0.25 });
  });

  // biome-ignore format: a table
  test.each([
    [{ halfLife: 0 }, "halfLife must be a number of days above 0 and at most 36500, got 0"],
    [{ halfLife: -3 }, "halfLife must be a number of days above 0 and at most 36500, got -3"],
    [{ halfLife: Number.POSITIVE_INFINITY }, "halfLife must be a number of days above 0 and at most 36500, got Infinity"],
    [{ confidentFrom: 1 }, "confidentFrom must be a number between 0 and 1, got 1"],
    [{ witnessWeights: { coatch: 1 } }, 'the key of witnessWeights must be a witness (did you mean "coach"?), got "coatch"'],
    [{ witnessWeights: { coach: 2 } }, "witnessWeights.coach must be a number 0–1, got 2"],
    [{ regressionStrength: 1.5 }, "regressionStrength must be a number 0–1, got 1.5"],
    [{ transitions: { decision: [0.1, 0, 0, 0.9, 0, 0] } }, 'transitions.decision must leave nothing to the stages before its own, got "0.1, 0, 0, 0.9, 0, 0"'],
    [{ transitions: { decision: [0, 0, 0, 0.1, 0.5, 0.4] } }, 'transitions.decision must give its own stage at least what the rows before give to it, got "0, 0, 0, 0.1, 0.5, 0.4"'],
    [{ transitions: { decision: [0, 0, 0, 1] } }, 'transitions.decision must be 6 numbers of at least 0 that add up to 1, got "0, 0, 0, 1"'],
    [{ events: { purchaseDecided: [0, 0, 0, 0, 0.5, 0.5] } }, 'events.purchaseDecided must be 6 numbers above 0 that add up to 1, got "0, 0, 0, 0, 0.5, 0.5"'],
    [{ events: { pursuitDecided: [1, 1, 1, 1, 1, 1] } }, 'the key of events must be an exit event of the customer (did you mean "purchaseDecided"?), got "pursuitDecided"'],
    [{ signals: { own: { likelihood: [0.5, 0.1, 0.1, 0.1, 0.1, 0.2] } } }, 'signals.own.likelihood must be 6 numbers above 0 that add up to 1, got "0.5, 0.1, 0.1, 0.1, 0.1, 0.2"'],
    [{ signals: { sentProposal: { likelihood: [0.5, 0.1, 0.1, 0.1, 0.1, 0.1] } } }, 'signals.sentProposal must not be an event or an action, got "sentProposal"'],
    [{ seller: "closing" }, 'seller must be a stage of the seller\'s process, got "closing"'],
  ])("%j is refused", (options, message) => {
    expect(() => Cycle.detect([], options as object, ASOF)).toThrow(new RangeError(`Cycle.detect: ${message}`));
  });
});

describe("wrong input is refused by name", () => {
  const known = "must be a signal, an event or an action of the catalogue";
  // biome-ignore format: a table
  test.each([
    [{ signal: "budgetAproved", observedAt: "2026-01-01", by: "customer" },          `signal ${known} (did you mean "budgetApproved"?), got "budgetAproved"`],
    [{ signal: "HagglesOverPrice", observedAt: "2026-01-01", by: "coach" },          `signal ${known} (did you mean "hagglesOverPrice"?), got "HagglesOverPrice"`],
    [{ signal: "zzzzzz", observedAt: "2026-01-01", by: "customer" },                 `signal ${known}, got "zzzzzz"`],
    [{ signal: "budgetApproved", observedAt: "2026-01-01", by: "costumer" },         'by must be a witness: "customer", "coach" or "seller" (did you mean "customer"?), got "costumer"'],
    [{ signal: "budgetApproved", observedAt: "2026-02-30", by: "coach" },            'observedAt must be a calendar day such as "2026-03-01", got "2026-02-30"'],
    [{ signal: "budgetApproved", observedAt: "2026-07-01", by: "coach" },            'observedAt must not be after asOf 2026-06-30, got "2026-07-01"'],
    [{ signal: "budgetApproved", observedAt: "2026-01-01", by: "coach", weight: 2 }, "weight must be a number 0–1, got 2"],
  ])("%j", (one, message) => {
    expect(() => detect([one as Cycle.Observation])).toThrow(
      new RangeError(`Cycle.detect: observations[0].${message}`),
    );
  });
});
