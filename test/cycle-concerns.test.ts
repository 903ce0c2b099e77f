import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import { en } from "../src/locale/en.js";
import { zhCN } from "../src/locale/zh-CN.js";

const AS_OF = "2026-03-01";

/** A sign so many days ago. */
const seen = (
  signal: Cycle.Observation["signal"],
  daysAgo: number,
  by: Cycle.Witness = "customer",
  weight?: number,
): Cycle.Observation => ({
  signal,
  observedAt: new Date(Date.UTC(2026, 2, 1 - daysAgo)).toISOString().slice(0, 10),
  by,
  weight,
});
const radar = (observations: readonly Cycle.Observation[], options: Cycle.ConcernOptions = { stage: "decision" }) =>
  Cycle.concernRadar(observations, AS_OF, options);
const rules = ({ because }: Cycle.ConcernRadar) => because.map(({ rule }) => rule);

describe("what the signs add up to near the decision: unresolved from 2", () => {
  test.each([
    // sign by sign, as the customer shows them
    ["settled topics reopened: the strongest", [seen("reopensSettledTopics", 5)], 2, "unresolved"],
    ["meetings hard to get", [seen("becomesHardToMeet", 5)], 1, "watch"],
    ["haggling", [seen("hagglesOverPrice", 5)], 1, "watch"],
    ["extra commitments asked for", [seen("asksForGuarantees", 5)], 1, "watch"],
    ["a risk asked about", [seen("asksAboutRisk", 5)], 0.5, "watch"],
    ["extra costs asked about", [seen("asksAboutExtraCosts", 5)], 0.5, "watch"],
    ["conflict feared", [seen("fearsInternalConflict", 5)], 0.5, "watch"],
    ["ability doubted", [seen("doubtsOurAbility", 5)], 0.5, "watch"],
    ["references asked for", [seen("asksForReferences", 5)], 0.5, "watch"],
    // together
    ["haggling and hard to meet", [seen("hagglesOverPrice", 5), seen("becomesHardToMeet", 9)], 2, "unresolved"],
    ["haggling and a question", [seen("hagglesOverPrice", 5), seen("asksAboutRisk", 9)], 1.5, "watch"],
    [
      "four questions",
      [
        ...[seen("asksAboutRisk", 1), seen("asksAboutExtraCosts", 2)],
        ...[seen("fearsInternalConflict", 3), seen("asksForReferences", 4)],
      ],
      2,
      "unresolved",
    ],
    ["the same sign thrice is one sign", [1, 2, 3].map((days) => seen("hagglesOverPrice", days)), 1, "watch"],
    // by whom
    ["reopened, as a coach tells", [seen("reopensSettledTopics", 5, "coach")], 1.5, "watch"],
    ["reopened, as the seller believes", [seen("reopensSettledTopics", 5, "seller")], 1, "watch"],
    [
      "the best witness of a sign counts",
      [seen("reopensSettledTopics", 5, "seller"), seen("reopensSettledTopics", 9)],
      2,
      "unresolved",
    ],
    ["a weight counts", [seen("reopensSettledTopics", 5, "customer", 0.5)], 1, "watch"],
    [
      "and the better of weight and witness",
      [seen("hagglesOverPrice", 5, "customer", 0.5), seen("hagglesOverPrice", 5, "coach")],
      0.75,
      "watch",
    ],
    // nothing
    [
      "a sign of weight 0 is none",
      [seen("reopensSettledTopics", 5, "customer", 0), seen("paysInvoice", 5)],
      0,
      "quiet",
    ],
    ["observations, and none a sign", [seen("negotiatesContractTerms", 5)], 0, "quiet"],
  ] as const)("%s", (_, observations, score, verdict) => {
    const judged = radar(observations);
    expect([judged.score, judged.verdict, judged.possible]).toEqual([score, verdict, [verdict]]);
  });

  test("sums are exact: 0.9 + 0.5 + 0.4 + 0.2 is 2", () => {
    const parts = [
      seen("becomesHardToMeet", 1, "customer", 0.2),
      seen("hagglesOverPrice", 1, "customer", 0.4),
      seen("asksForGuarantees", 1, "customer", 0.9),
      seen("asksAboutRisk", 1),
    ];
    expect([radar(parts).score, radar(parts).verdict]).toEqual([2, "unresolved"]); // in binary 1.9999999999999998
    expect(radar([...parts.slice(0, 3), seen("asksAboutRisk", 1, "customer", 0.999999999)]).verdict).toBe("watch");
  });
});

describe("the window", () => {
  test.each([
    [0, undefined, "unresolved"],
    [60, undefined, "unresolved"],
    [61, undefined, "quiet"],
    [10, 10, "unresolved"],
    [11, 10, "quiet"],
  ] as const)("settled topics reopened %i days ago, window %s: %s", (daysAgo, window, verdict) => {
    const heard = seen("lawyersReadContract", 1);
    expect(radar([seen("reopensSettledTopics", daysAgo), heard], { stage: "decision", window }).verdict).toBe(verdict);
  });

  test("older signs are told, not counted", () => {
    const judged = radar([seen("hagglesOverPrice", 70), seen("hagglesOverPrice", 90), seen("lawyersReadContract", 1)]);
    expect(judged.because).toEqual([
      { rule: "noConcernSigns", observations: 1, window: 60 },
      { rule: "concernSignsPast", signs: 2, lastSeen: "2025-12-21", window: 60, decided: undefined },
    ]);
  });

  test("signs up to the day of the purchase decision belong to the purchase that it ended", () => {
    const decided = { signal: "purchaseDecided", observedAt: "2026-02-20", by: "customer" } as const;
    const of = (daysAgo: number, by: Cycle.Witness = "customer") =>
      radar([seen("reopensSettledTopics", daysAgo), { ...decided, by }]).verdict;
    expect([of(10), of(9), of(8)]).toEqual(["quiet", "quiet", "unresolved"]); // decided nine days ago
    expect([of(10, "coach"), of(10, "seller")]).toEqual(["quiet", "unresolved"]); // the seller decides nothing
    expect(radar([seen("reopensSettledTopics", 10), decided]).because[0]).toEqual({
      rule: "noConcernSigns",
      observations: 1,
      window: 60,
    });
    expect(radar([seen("reopensSettledTopics", 10), decided]).because[1]).toEqual({
      rule: "concernSignsPast",
      signs: 1,
      lastSeen: "2026-02-19",
      window: 60,
      decided: "2026-02-20",
    });
  });
});

describe("silence is not calm", () => {
  test.each([
    ["nothing at all", []],
    ["only what the seller did", [seen("sentProposal", 3), seen("pursuitDecided", 3, "seller")]],
    ["nothing within the window", [seen("lawyersReadContract", 61)]],
    ["nothing that counts", [seen("lawyersReadContract", 5, "customer", 0)]],
  ])("%s", (_, observations) => {
    const judged = radar(observations);
    expect([judged.verdict, judged.possible]).toEqual(["undetermined", ["quiet", "watch", "unresolved"]]);
    expect(rules(judged)).toEqual(["nothingHeardOfConcerns"]);
    expect(radar(observations, { stage: "implementation" }).possible).toEqual(["quiet", "watch"]);
    expect(radar(observations, {}).possible).toEqual(["quiet", "watch", "unresolved"]);
  });
});

describe("the stage", () => {
  const strong = [seen("reopensSettledTopics", 5)];
  test.each([
    ["recognitionOfNeeds", "watch"],
    ["evaluationOfOptions", "watch"],
    ["resolutionOfConcerns", "unresolved"],
    ["decision", "unresolved"],
    ["implementation", "watch"],
    ["changesOverTime", "watch"],
    [undefined, "undetermined"],
  ] as const)("%s: the strongest sign says %s", (stage, verdict) => {
    expect(radar(strong, { stage }).verdict).toBe(verdict);
  });

  test("where it is not known the answer is open only as far as it depends on it", () => {
    expect(radar(strong, {}).possible).toEqual(["watch", "unresolved"]);
    expect(radar([seen("hagglesOverPrice", 5)], {}).verdict).toBe("watch");
    expect(radar([seen("paysInvoice", 5)], {}).verdict).toBe("quiet");
  });

  test("decides which reason comes first", () => {
    const first = (observations: readonly Cycle.Observation[], stage?: Cycle.Stage) =>
      radar(observations, { stage }).because[0];
    const [weak, sum] = [[seen("hagglesOverPrice", 5)], { score: 2, unresolvedFrom: 2 }];
    expect(first(strong, "decision")).toEqual({ rule: "concernsUnresolved", stage: "decision", ...sum });
    expect(first(strong, "implementation")).toEqual({ rule: "concernsOffStage", stage: "implementation", ...sum });
    expect(first(strong)).toEqual({ rule: "concernStageUnknown", ...sum });
    expect(first(weak, "implementation")).toEqual({ rule: "concernsWatched", score: 1, unresolvedFrom: 2 });
  });
});

describe("concern about price first falls and then rises", () => {
  const talk = (...days: number[]) => days.map((daysAgo) => seen("hagglesOverPrice", daysAgo));
  test.each([
    ["once", talk(5), undefined],
    ["29 days between", talk(34, 5), undefined],
    ["30 days between", talk(35, 5), ["2026-01-25", "2026-02-24", 30]],
    ["long ago, and again", talk(200, 5), ["2025-08-13", "2026-02-24", 195]],
    ["it stopped and stayed away", talk(200, 100), undefined],
    ["it came back before the window", talk(200, 61, 40), undefined],
    ["it came back as the window begins, and went on", talk(200, 60, 40), ["2025-08-13", "2025-12-31", 140]],
    ["twice: the latest return counts", talk(120, 55, 5), ["2026-01-05", "2026-02-24", 50]],
  ] as const)("%s", (_, observations, expected) => {
    const found = (all: readonly Cycle.Observation[]) =>
      radar([...all, seen("lawyersReadContract", 1)]).because.flatMap((reason) =>
        reason.rule === "priceConcernReturned" ? [[reason.stoppedAfter, reason.returned, reason.days]] : [],
      );
    expect(found(observations)).toEqual(expected === undefined ? [] : [expected]);
    expect(found([...observations].reverse())).toEqual(found(observations));
  });

  test("price talk that returns counts like settled topics reopened, by whoever has seen it return", () => {
    expect([radar(talk(35, 5)).score, radar(talk(35, 5)).verdict]).toEqual([2, "unresolved"]);
    expect(radar([...talk(35), seen("hagglesOverPrice", 5, "seller")]).score).toBe(1);
    expect(radar([...talk(35), seen("hagglesOverPrice", 5, "coach")]).score).toBe(1.5);
    expect(radar([seen("hagglesOverPrice", 35, "seller"), ...talk(5)]).score).toBe(2);
  });

  test("the pause can be set", () => {
    expect(rules(radar(talk(35, 5), { stage: "decision", quietFor: 31 }))).not.toContain("priceConcernReturned");
    expect(rules(radar(talk(15, 5), { stage: "decision", quietFor: 10 }))).toContain("priceConcernReturned");
  });

  test("price talk of the purchase before does not return", () => {
    const decided = { signal: "purchaseDecided", observedAt: "2026-02-01", by: "customer" } as const;
    expect(rules(radar([...talk(40, 5), decided]))).not.toContain("priceConcernReturned");
  });
});

describe("the kinds of concern", () => {
  test("each with its signs, its last day and its remedy", () => {
    const { kinds } = radar([
      seen("reopensSettledTopics", 9),
      seen("becomesHardToMeet", 3),
      seen("asksAboutRisk", 4),
      seen("asksForGuarantees", 2, "coach"),
      seen("asksAboutRisk", 20, "seller"),
    ]);
    expect(kinds).toEqual([
      { kind: "unspoken", signs: 2, lastSeen: "2026-02-26", remedy: "drawOut" },
      { kind: "cost", signs: 0, lastSeen: undefined, remedy: "weighValue" },
      { kind: "conflict", signs: 0, lastSeen: undefined, remedy: "winOverObjectors" },
      { kind: "risk", signs: 3, lastSeen: "2026-02-27", remedy: "settleRisks" },
      { kind: "extraSpending", signs: 0, lastSeen: undefined, remedy: "layOpenCosts" },
      { kind: "trust", signs: 0, lastSeen: undefined, remedy: "showProof" },
    ]);
  });

  test("the reasons: the sum, the signs with the strongest first, who has seen them, what to do", () => {
    const { because } = radar([
      seen("asksAboutRisk", 4),
      seen("reopensSettledTopics", 9),
      seen("becomesHardToMeet", 3, "seller"),
      seen("reopensSettledTopics", 12, "coach"),
    ]);
    expect(because).toEqual([
      { rule: "concernsUnresolved", stage: "decision", score: 3, unresolvedFrom: 2 },
      {
        rule: "concernSign",
        signal: "reopensSettledTopics",
        times: 2,
        lastSeen: "2026-02-20",
        by: ["customer", "coach"],
        counts: 2,
      },
      {
        rule: "concernSign",
        signal: "becomesHardToMeet",
        times: 1,
        lastSeen: "2026-02-26",
        by: ["seller"],
        counts: 0.5,
      },
      { rule: "concernSign", signal: "asksAboutRisk", times: 1, lastSeen: "2026-02-25", by: ["customer"], counts: 0.5 },
      { rule: "concernSellerOnly", signals: ["becomesHardToMeet"], counts: 0.5 },
      { rule: "surfaceConcerns", kinds: ["unspoken", "risk"], avoid: ["ignoring", "minimising", "pressing"] },
    ]);
  });

  test("every sign is in the catalogue of signals, and every kind has a sign", () => {
    const signs = Object.entries(Cycle.CONCERN_SIGNS);
    expect(signs.filter(([signal]) => !Object.keys(Cycle.SIGNALS).includes(signal))).toEqual([]);
    expect([...new Set(signs.map(([, { kind }]) => kind as string))].sort()).toEqual(
      Object.keys(Cycle.CONCERN_KINDS).sort(),
    );
  });

  test("in words, it is told what not to do either", () => {
    const { because } = radar([seen("hagglesOverPrice", 5)]);
    const last = because[because.length - 1];
    if (last?.rule !== "surfaceConcerns") throw new Error("no advice");
    expect(en.cycle.sentences.surfaceConcerns(last)).toMatch(/surface.*do not.*ignor.*minimis.*press/);
    expect(zhCN.cycle.sentences.surfaceConcerns(last)).toMatch(/顾虑.*不要.*回避.*淡化.*施压/);
  });
});

describe("laws", () => {
  const observation = fc.record({
    signal: fc.constantFrom(
      ...(Object.keys(Cycle.CONCERN_SIGNS) as Cycle.ConcernSign[]),
      ...(["negotiatesContractTerms", "purchaseDecided", "sentProposal"] as const),
    ),
    daysAgo: fc.integer({ min: 0, max: 150 }),
    by: fc.constantFrom(...Cycle.WITNESSES),
    weight: fc.constantFrom(undefined, 0, 0.1, 0.3, 0.7, 1),
  });
  const observations = fc
    .array(observation, { maxLength: 15 })
    .map((all) => all.map(({ signal, daysAgo, by, weight }) => seen(signal, daysAgo, by, weight)));
  const stage = fc.constantFrom(undefined, ...Cycle.STAGES);
  const LEVELS = ["quiet", "watch", "unresolved"];

  test("the order of the observations does not matter", () => {
    fc.assert(
      fc.property(observations, stage, fc.nat(), (all, stage, turn) => {
        const cut = turn % (all.length + 1);
        const turned = [...all.slice(cut), ...all.slice(0, cut)].reverse();
        expect(radar(turned, { stage })).toEqual(radar(all, { stage }));
      }),
    );
  });

  test("one more sign never calms", () => {
    const sign = observation.filter(({ signal }) => signal in Cycle.CONCERN_SIGNS);
    fc.assert(
      fc.property(observations, sign, (all, { signal, daysAgo, by, weight }) => {
        const [before, after] = [radar(all), radar([...all, seen(signal, daysAgo, by, weight)])];
        if (before.verdict === "undetermined") return;
        // talk between stop and return can undo the pause, so price alone may calm
        if (signal !== "hagglesOverPrice") expect(after.score).toBeGreaterThanOrEqual(before.score);
        if (signal !== "hagglesOverPrice")
          expect(LEVELS.indexOf(after.verdict)).toBeGreaterThanOrEqual(LEVELS.indexOf(before.verdict));
      }),
    );
  });

  test("what is said without the stage leaves open what is said with each", () => {
    fc.assert(
      fc.property(observations, fc.constantFrom(...Cycle.STAGES), (all, stage) => {
        expect(radar(all, {}).possible).toEqual(expect.arrayContaining([...radar(all, { stage }).possible]));
      }),
    );
  });
});

test.each([
  [
    [seen("reopensSettledTopics", -1)],
    {},
    RangeError,
    'observations[0].observedAt must not be after asOf 2026-03-01, got "2026-03-02"',
  ],
  [
    [],
    { stage: "descision" },
    RangeError,
    'stage must be a stage of the buyer (did you mean "decision"?), got "descision"',
  ],
  [[], { window: 0 }, RangeError, "window must be an integer 1–3650, got 0"],
  [[], { quietFor: 3651 }, RangeError, "quietFor must be an integer 1–3650, got 3651"],
  [[], null, TypeError, "options must be an object, got null"],
  [{}, {}, TypeError, "observations must be an array, got object"],
])("%j with %j is refused", (observations, options, Kind, message) => {
  expect(() => radar(observations as never, options as never)).toThrow(new Kind(`Cycle.concernRadar: ${message}`));
});
