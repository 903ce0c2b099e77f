import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Customer from "../src/customer/index.js";

/** Customers as "c1 A 80": id, class, and the amount if there is one. */
const of = (...rows: readonly string[]): Customer.ClassifiedCustomer[] =>
  rows.map((row) => {
    const [id = "", name = "", amount] = row.split(" ");
    return amount === undefined ? { id, class: name } : { id, class: name, amount };
  });

const told = ({ matrix }: Customer.Migration) =>
  matrix
    .filter(({ heads }) => heads > 0)
    .map(({ from, to, movement, heads, before, after }) => `${from} ${to} ${movement} ${heads} ${before} ${after}`);

describe("migration", () => {
  const before = of("a 1st 100", "b 1st 0.1", "c 2nd 0.2", "d 2nd 20", "e 3rd 5", "f 3rd -2");
  const after = of("z 3rd 1", "c 1st 50", "a 1st 90", "e 2nd 6", "b 3rd 0", "f 3rd 4");
  const classes = ["1st", "2nd", "3rd"];
  const result = Customer.migration(before, after, { classes });

  test("the cells by hand", () => {
    expect(told(result)).toEqual([
      "1st 1st held 1 100 90",
      "1st 3rd downgraded 1 0.1 0",
      "2nd 1st upgraded 1 0.2 50",
      "2nd lost lost 1 20 0",
      "3rd 2nd upgraded 1 5 6",
      "3rd 3rd held 1 -2 4",
      "new 3rd new 1 0 1",
    ]);
  });

  test("the matrix is whole, row by row, with the margins of the lost and the new", () => {
    expect(result.matrix.map(({ from, to }) => `${from}>${to}`).join(" ")).toBe(
      "1st>1st 1st>2nd 1st>3rd 1st>lost 2nd>1st 2nd>2nd 2nd>3rd 2nd>lost 3rd>1st 3rd>2nd 3rd>3rd 3rd>lost new>1st new>2nd new>3rd",
    );
    const letters = Customer.migration([], []).matrix.map(({ movement }) => movement.charAt(0));
    expect(letters.join("")).toBe("hddl" + "uhdl" + "uuhl" + "nnn"); // A, B, C
  });

  test("the movements, and how stable the classes are", () => {
    expect(
      result.movements.map(({ movement, heads, before: was, after: is }) => `${movement} ${heads} ${was} ${is}`),
    ).toEqual(["upgraded 2 5.2 56", "held 2 98 94", "downgraded 1 0.1 0", "new 1 0 1", "lost 1 20 0"]);
    // five are there in both, two of them held; of the amounts 100 of 105.3, since −2 does not count
    expect(result.stability).toEqual({ heads: 0.4, amount: 100 / 105.3 });
    expect([result.before.heads, `${result.before.amount}`, result.after.heads, `${result.after.amount}`]).toEqual([
      ...[6, "123.3"],
      ...[6, "151"],
    ]);
  });

  test("each customer with its reason: those of before, then the new", () => {
    expect(result.rows.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      ...["a held", "b downgraded", "c upgraded", "d lost", "e upgraded", "f held", "z new"],
    ]);
    expect(result.rows.map(({ because }) => because[0])).toEqual([
      { rule: "keptClass", class: "1st" },
      { rule: "fellByClasses", from: "1st", to: "3rd", classes: 2 },
      { rule: "roseByClasses", from: "2nd", to: "1st", classes: 1 },
      { rule: "absentAfter", class: "2nd" },
      { rule: "roseByClasses", from: "3rd", to: "2nd", classes: 1 },
      { rule: "keptClass", class: "3rd" },
      { rule: "absentBefore", class: "3rd" },
    ]);
    expect(result.rows[3]).toMatchObject({ from: "2nd", to: "lost" });
    expect(result.rows[6]).toMatchObject({ from: "new", to: "3rd" });
  });

  test("a period without amounts has none, and the other keeps its own", () => {
    const { before: was, after: is, movements, stability } = Customer.migration(of("a A", "b B"), of("a B 3", "c C 4"));
    expect([was.amount, is.amount?.toString(), stability]).toEqual([undefined, "7", { heads: 0, amount: undefined }]);
    expect(movements.map(({ movement, before: x, after: y }) => `${movement} ${x} ${y}`)).toEqual([
      ...["upgraded undefined 0", "held undefined 0", "downgraded undefined 3", "new undefined 4", "lost undefined 0"],
    ]);
  });

  test.each([
    ["nobody", [], [], { heads: undefined, amount: undefined }],
    ["nobody stayed", of("a A 1"), of("b A 1"), { heads: undefined, amount: undefined }],
    ["nothing was bought before", of("a A 0", "b B -1"), of("a A 1", "b A 1"), { heads: 0.5, amount: undefined }],
    ["all held", of("a A 1", "b B 3"), of("b B 1", "a A 1"), { heads: 1, amount: 1 }],
    ["one of two, with a quarter", of("a A 1", "b B 3"), of("b A 1", "a A 1"), { heads: 0.5, amount: 0.25 }],
    [
      "who is lost counts for nothing",
      of("a A 1", "b B 3", "c C 9"),
      of("b A 1", "a A 1"),
      { heads: 0.5, amount: 0.25 },
    ],
  ] as const)("stability: %s", (_, was, is, expected) => {
    expect(Customer.migration(was, is).stability).toEqual(expected);
  });

  const classed = fc.record({ class: fc.constantFrom("A", "B", "C"), cents: fc.integer({ min: -300, max: 3000 }) });
  const period = fc
    .dictionary(fc.constantFrom(..."abcdefghijkl"), classed, { noNullPrototype: true })
    .map((all) =>
      Object.entries(all).map(([id, row]) => ({ id, class: row.class, amount: row.cents / 100, cents: row.cents })),
    );
  const plain = (rows: readonly Customer.ClassifiedCustomer[]) =>
    rows.map(({ id, class: name, amount }) => ({ id, class: name, amount }));

  test("nothing is lost: cells and movements add up to both periods, in heads and exactly in amounts", () => {
    fc.assert(
      fc.property(period, period, (was, is) => {
        const { matrix, movements, rows, before: x, after: y } = Customer.migration(plain(was), plain(is));
        const cents = (rowsOf: readonly { readonly cents: number }[]) =>
          rowsOf.reduce((all, row) => all + row.cents, 0);
        for (const parts of [matrix, movements]) {
          expect(parts.reduce((all, part) => all + (part.before?.times(100).toNumber() ?? Number.NaN), 0)).toBe(
            cents(was),
          );
          expect(parts.reduce((all, part) => all + (part.after?.times(100).toNumber() ?? Number.NaN), 0)).toBe(
            cents(is),
          );
          expect(parts.reduce((all, part) => all + part.heads, 0)).toBe(rows.length);
          const came = parts.filter((part) => part.movement === "new").reduce((all, part) => all + part.heads, 0);
          const went = parts.filter((part) => part.movement === "lost").reduce((all, part) => all + part.heads, 0);
          expect([rows.length - came, rows.length - went]).toEqual([was.length, is.length]);
        }
        expect([x.heads, y.heads, x.amount?.times(100).toNumber(), y.amount?.times(100).toNumber()]).toEqual([
          ...[was.length, is.length],
          ...[cents(was), cents(is)],
        ]);
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([...was, ...is].map(({ id }) => id)));
      }),
    );
  });

  test("each customer is judged by its two classes alone", () => {
    fc.assert(
      fc.property(period, period, (was, is) => {
        for (const { id, verdict } of Customer.migration(plain(was), plain(is)).rows) {
          const [x, y] = [was.find((row) => row.id === id)?.class, is.find((row) => row.id === id)?.class];
          const expected =
            x === undefined ? "new" : y === undefined ? "lost" : x === y ? "held" : y < x ? "upgraded" : "downgraded";
          expect(verdict).toBe(expected);
        }
      }),
    );
  });

  test("the order of the rows does not matter, and backwards everything is the other way round", () => {
    const mirror = { upgraded: "downgraded", held: "held", downgraded: "upgraded", new: "lost", lost: "new" } as const;
    const byId = (rows: readonly Customer.MigrationRow[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(period, period, (was, is) => {
        const given = Customer.migration(plain(was), plain(is));
        const shuffled = Customer.migration(plain(was).reverse(), plain(is).reverse());
        expect({ ...shuffled, rows: byId(shuffled.rows) }).toEqual({ ...given, rows: byId(given.rows) });
        const back = Customer.migration(plain(is), plain(was));
        for (const { movement, heads, before: x, after: y } of given.movements) {
          const other = back.movements.find((one) => one.movement === mirror[movement]);
          expect([other?.heads, `${other?.before}`, `${other?.after}`]).toEqual([heads, `${y}`, `${x}`]);
        }
      }),
    );
  });

  test.each([
    [of("a A"), of("a A", "b D"), {}, 'after[1].class (id "b") must be one of the classes, got "D"'],
    [of("a A", "a B"), [], {}, 'before[1].id must be unique, but before[0] has it too, got "a"'],
    [of("a A"), of("a A", "a B"), {}, 'after[1].id must be unique, but after[0] has it too, got "a"'],
    [[], of("a A", "b B", "a A"), {}, 'after[2].id must be unique, but after[0] has it too, got "a"'],
    [of("a A 1", "b B"), [], {}, "before[1].amount must be given, since before[0] has one, got undefined"],
    [[], of("a A", "b B 1"), {}, "after[0].amount must be given, since after[1] has one, got undefined"],
    [[], of("a A 1e31"), {}, 'after[0].amount (id "a") must be a decimal amount below 1e30, got "1e31"'],
    [[], [], { classes: [] }, "classes must be 1–100 classes, got array"],
    [[], [], { classes: Array.from({ length: 101 }, (_, n) => `${n}`) }, "classes must be 1–100 classes, got array"],
    [[], [], { classes: ["A", "lost"] }, 'classes[1] must be neither "new" nor "lost", got "lost"'],
    [[], [], { classes: ["A", "B", "A"] }, 'classes[2] must be unique, but classes[0] is the same, got "A"'],
  ] as const)("refusal %#", (was, is, options, message) => {
    expect(() => Customer.migration(was, is, options)).toThrow(new RangeError(`Customer.migration: ${message}`));
  });
});
