/** What a review makes of people, competitors and machines where a book tells of them. */
import { describe, expect, test } from "vitest";
import { Review } from "../src/index.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";
import { book as bookSchema } from "../src/schema.js";
import { BOOK } from "./book.js";

const ASOF = "2026-03-01";
const judged = (deal: Partial<Review.Deal>) => Review.deal({ id: "d1", account: "a1", ...deal }, {}, ASOF);

/** The decider is neutral and says half of all; the two below back us. */
const people = [
  {
    id: "ceo",
    roles: ["decider"],
    attitude: "neutral",
    contact: "brief",
    weight: 2,
    views: [{ vendor: "Aster", attitude: "supporter" }],
  },
  {
    id: "cio",
    roles: ["user"],
    attitude: "mentor",
    contact: "inDepth",
    weight: 1,
    reportsTo: "ceo",
    standing: "innerCircle",
  },
  {
    id: "cfo",
    roles: ["buyer"],
    attitude: "supporter",
    contact: "frequent",
    weight: 1,
    reportsTo: "ceo",
    standing: "outside",
  },
] as const;
const stakeholders = { people, influences: [{ from: "cio", to: "ceo", strength: 0.5 }] } as const;

describe("the people of a deal", () => {
  test("answer the items the seller leaves open, and no other", () => {
    const { control, flags } = judged({ stakeholders, answers: { bestValueFit: true, keyPeopleHelp: "unknown" } });
    // the CEO does not back us; the CIO, in the inner circle, helps; half of the say, no more, has chosen us
    expect(control?.fromPeople).toEqual(
      expect.arrayContaining(["keyPeopleHelp", "majorityChoosesUs", "topDecisionMakerBacksUs"]),
    );
    const { topDecisionMakerBacksUs, keyPeopleHelp, majorityChoosesUs, bestValueFit } =
      control?.calibration.answers ?? {};
    expect([topDecisionMakerBacksUs, keyPeopleHelp, majorityChoosesUs, bestValueFit]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(flags.some(({ rule }) => rule === "answeredAgainstPeople")).toBe(false);
  });

  test("rate a deal of which the seller has answered nothing", () => {
    expect(judged({}).control).toBeUndefined();
    expect(judged({ stakeholders }).control?.fromPeople).toContain("topDecisionMakerBacksUs");
  });

  test("contradict the seller, whose answer stands", () => {
    const answers = { topDecisionMakerBacksUs: { holds: true, evidence: "said so at dinner" }, keyPeopleHelp: true };
    const { control, flags } = judged({ stakeholders, answers });
    expect(control?.fromPeople).not.toContain("topDecisionMakerBacksUs");
    expect(flags.filter(({ rule }) => rule === "answeredAgainstPeople")).toEqual([
      { rule: "answeredAgainstPeople", item: "topDecisionMakerBacksUs", answered: true, people: ["ceo"] },
    ]);
  });

  test("are weighed beside the competitors, we under the name of the contest", () => {
    const contest = { us: "Harbour", criteria: [{ id: "price", importance: 1 }], ratings: [] };
    expect(judged({ stakeholders, contest }).people?.support.rows.map(({ vendor }) => vendor)).toEqual([
      "Harbour",
      "Aster",
    ]);
    expect(judged({ stakeholders }).people?.support.rows.map(({ vendor }) => vendor)).toEqual(["us", "Aster"]);
  });

  test("that are none are as good as not given", () => {
    const { people: none, absent } = judged({ stakeholders: { people: [], influences: [] } });
    expect([none, absent.includes("stakeholders")]).toEqual([undefined, true]);
  });
});

describe("a deal against others", () => {
  test.each([
    [undefined, "beforeDecision"],
    ["won", "afterWinning"],
    ["lost", "afterLosing"],
  ] as const)("that is %s has its concerns judged %s", (outcome, phase) => {
    const concerns = [{ source: "risk", reportedOn: "2026-02-20", strength: 0.8 }] as const;
    expect(judged({ outcome, concerns }).concerns?.phase).toBe(phase);
  });

  test("is scored, solved and told what to do about each criterion", () => {
    const criteria = [
      { id: "price", importance: 5 },
      { id: "service", importance: 3 },
    ];
    const ratings = [
      ...[
        { criterion: "price", vendor: "Harbour", rating: 3 },
        { criterion: "service", vendor: "Harbour", rating: 4 },
      ],
      ...[
        { criterion: "price", vendor: "Aster", rating: 4 },
        { criterion: "service", vendor: "Aster", rating: 3 },
      ],
    ];
    const { contest } = judged({ contest: { us: "Harbour", criteria, ratings } });
    // 27 ÷ 8 against 29 ÷ 8; one more of service for each 1 behind: 3 + 2 = 5
    expect(contest?.score.gap?.map(String)).toEqual(["-0.25", "-0.25"]);
    expect(contest?.sensitivity.rows[1]?.reach?.to.toString()).toBe("5");
    expect(contest?.moves.rows.map(({ verdict }) => verdict)).toEqual(["attack", "buildUp"]);
  });

  test("has the move of its opening, and a book counts those of the open deals", () => {
    const opening = { territory: "ours", opening: "behind" } as const;
    expect(judged({ opening }).opening?.verdict).toBe("solveProblem");
    const deals = [
      { id: "d1", account: "a1", opening },
      { id: "d2", account: "a1", opening, outcome: "lost" },
      { id: "d3", account: "a1", opening: { territory: "ours" } },
      { id: "d4", account: "a1" },
    ] as const;
    const { openings } = Review.book({ accounts: [{ id: "a1" }], deals }, {}, ASOF);
    expect(openings?.cells.flatMap(({ deals: ids }) => ids)).toEqual(["d1"]);
    expect(openings?.undetermined).toEqual(["d3"]);
    expect(Review.book({ accounts: [{ id: "a1" }], deals: deals.slice(3) }, {}, ASOF).openings).toBeUndefined();
  });
});

describe("the machines of a book", () => {
  const accounts = [
    {
      id: "a1",
      machines: [
        { id: "m", vendor: "us", count: 6 },
        { vendor: "Aster", count: 3 },
      ],
    },
    { id: "a2", machines: [{ id: "m", count: 1 }] },
    { id: "a3" },
  ];

  test("are counted by account, and an id is an account's own", () => {
    const { field } = Review.book({ accounts, deals: [] }, { territory: { life: 4, years: 1 } }, ASOF);
    expect(field?.field.rows.map(({ value, machines, ours }) => [value, machines, ours])).toEqual([
      ["a1", 9, 6],
      ["a2", 1, 0],
    ]);
    expect(field?.replacement.years.map(({ expected }) => expected)).toEqual([2.5]); // 10 ÷ 4
    expect(field?.withoutMachines).toEqual(["a3"]);
  });

  test("that nobody told of are no field", () => {
    expect(Review.book({ accounts: [{ id: "a1" }], deals: [] }, {}, ASOF).field).toBeUndefined();
  });
});

describe("the report", () => {
  const review = Review.book(BOOK, {}, ASOF);

  test.each([
    ["English", en],
    ["Chinese", zhCN],
  ] as const)("in %s has people, competition, openings and machines", (_, labels) => {
    const words = Review.report(review, labels);
    const { people: who, competition, openings, field } = labels.review.report;
    for (const title of [`**${who}**`, `**${competition}**`, `## ${openings}`, `## ${field}`])
      expect(words).toContain(title);
  });

  test("calls attention to strong concerns, and to criteria by which we are behind", () => {
    const attention = Review.report(review, en).split("**Attention**")[1]?.split("**Why**")[0];
    expect(attention).toContain("Harbour is behind: Aster is 1 ahead.");
    expect(attention).toContain("Risk: 0.8 on 2026-02-20");
  });
});

describe("wrong input names its place in the book", () => {
  const account = { id: "a1" };
  const deal = { id: "d1", account: "a1" };
  const lost = { from: "ceo", to: "nobody", strength: 1 };
  const criteria = [{ id: "price", importance: 0 }];
  test.each<[string, unknown, string]>([
    [
      "a link to nobody",
      { deals: [{ ...deal, stakeholders: { people, influences: [lost] } }] },
      'deals[0].stakeholders.influences[0].to must be the id of a person, got "nobody"',
    ],
    [
      "a competitor called as we are",
      {
        deals: [
          {
            ...deal,
            stakeholders: { people: [{ id: "x", views: [{ vendor: "us", attitude: "neutral" }] }], influences: [] },
          },
        ],
      },
      'deals[0].stakeholders.people[0].views[0].vendor must be another vendor than we are, got "us"',
    ],
    [
      "weights that are all 0",
      { deals: [{ ...deal, contest: { us: "we", criteria, ratings: [] } }] },
      "deals[0].contest: criteria must not all have importance 0, got array",
    ],
    [
      "a concern of tomorrow",
      { deals: [{ ...deal, concerns: [{ source: "risk", reportedOn: "2026-03-02", strength: 1 }] }] },
      'deals[0].concerns[0].reportedOn must not be after asOf 2026-03-01, got "2026-03-02"',
    ],
    [
      "an unknown territory",
      { deals: [{ ...deal, opening: { territory: "mine" } }] },
      'deals[0].opening.territory must be one of "ours", "neutral", "theirs", got "mine"',
    ],
    [
      "half a machine",
      { accounts: [{ ...account, machines: [{ count: 0.5 }] }], deals: [] },
      "accounts[0]: machines[0].count must be an integer 1–1000000, got 0.5",
    ],
  ])("%s", (_, given, message) => {
    const book = { accounts: [account], ...(given as object) } as unknown as Review.Book;
    expect(() => Review.book(book, {}, ASOF)).toThrow(`Review.book: ${message}`);
  });

  test("a life of no years, even without machines", () => {
    expect(() => Review.book({ accounts: [], deals: [] }, { territory: { life: 0 } }, ASOF)).toThrow(
      "Review.book: territory: life must be a number 1–50, got 0",
    );
  });

  test("and the schema tells all at once", () => {
    const bad = {
      ...deal,
      opening: { territory: "mine" },
      stakeholders: { people: [], influences: [lost] },
      contest: { us: "" },
    };
    const { error } = bookSchema.safeParse({ accounts: [account], deals: [bad] });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining([
        "deals.0.opening.territory",
        "deals.0.stakeholders.influences.0.to",
        "deals.0.contest.us",
      ]),
    );
  });
});
