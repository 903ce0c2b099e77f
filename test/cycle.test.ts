import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Cycle from "../src/cycle/index.js";
import { en } from "../src/locale/en.js";
import { explain } from "../src/judgement.js";

const { STAGES, SELLER_STAGES, EVENTS, SIGNALS, REGRESSIONS, ACTIONS, TRANSITIONS, EVENT_LIKELIHOODS } = Cycle;

const signals = Object.entries(SIGNALS) as [Cycle.SignalId, (typeof SIGNALS)[Cycle.SignalId]][];
const events = Object.entries(EVENTS) as [Cycle.EventId, (typeof EVENTS)[Cycle.EventId]][];
const regressions = Object.entries(REGRESSIONS) as [Cycle.RegressionId, (typeof REGRESSIONS)[Cycle.RegressionId]][];
const sellerStages = Object.keys(SELLER_STAGES) as Cycle.SellerStage[];

/** The stage that a row speaks for most. */
const strongest = (row: readonly number[]) => STAGES[row.indexOf(Math.max(...row))];
const hundredths = (row: readonly number[]) => row.map((share) => Math.round(share * 100));
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe("the tables", () => {
  test("have six stages, five of the seller, five events, and at least 48 signals", () => {
    expect([STAGES.length, sellerStages.length, events.length]).toEqual([6, 5, 5]);
    expect(signals.length).toBeGreaterThanOrEqual(48);
  });

  test("rows of likelihoods are distributions in whole hundredths, and rule nothing out", () => {
    for (const row of [...signals.map(([, { likelihood }]) => likelihood), ...Object.values(EVENT_LIKELIHOODS)]) {
      expect(row.length).toBe(6);
      expect(Math.min(...row)).toBeGreaterThan(0);
      expect(sum(hundredths(row))).toBe(100);
      expect(hundredths(row).map((share) => share / 100)).toEqual([...row]);
    }
  });

  test("rows of transitions are distributions that look only forward, each likeliest to be where it is", () => {
    STAGES.forEach((stage, place) => {
      const row = TRANSITIONS[stage];
      expect(sum(hundredths(row))).toBe(100);
      expect(row.slice(0, place).every((share) => share === 0)).toBe(true);
      expect(Math.max(...row)).toBe(row[place]);
      // what the law of the newest observation needs: a stage once reached is not less likely than before
      for (const before of STAGES.slice(0, place))
        expect(TRANSITIONS[before][place]).toBeLessThanOrEqual(row[place] ?? 0);
    });
  });

  test.each(STAGES)("%s has at least six signals for it, and some against it", (stage) => {
    const place = STAGES.indexOf(stage);
    expect(signals.filter(([, { likelihood }]) => strongest(likelihood) === stage).length).toBeGreaterThanOrEqual(6);
    expect(signals.filter(([, { likelihood }]) => (likelihood[place] ?? 1) < 1 / 12).length).toBeGreaterThanOrEqual(6);
  });

  test("every event ends a stage and starts the next one, round the whole process", () => {
    expect(events.map(([, { ends }]) => ends)).toEqual(sellerStages);
    expect(events.map(([, { starts }]) => starts)).toEqual([...sellerStages.slice(1), sellerStages[0]]);
  });

  test("an event takes the buyer into the first stage that the seller's next stage is for", () => {
    for (const [id, { starts, into }] of events.slice(1)) {
      expect(into).toBe(SELLER_STAGES[starts].buyer[0]);
      expect(strongest(EVENT_LIKELIHOODS[id as keyof typeof EVENT_LIKELIHOODS])).toBe(into);
    }
    expect(EVENTS.pursuitDecided.into).toBeUndefined();
  });

  test("the seller's stages are for the six of the buyer, in their order", () => {
    expect([...new Set(sellerStages.flatMap((stage) => SELLER_STAGES[stage].buyer))]).toEqual([...STAGES]);
  });

  test("a step back is a signal for the stage it leads to, which lies before the last it leads from", () => {
    for (const [id, { to, from, upTo }] of regressions) {
      expect(strongest(SIGNALS[id].likelihood)).toBe(to);
      expect(STAGES.indexOf(to)).toBeLessThan(STAGES.indexOf(from));
      expect(STAGES.indexOf(from)).toBeLessThanOrEqual(STAGES.indexOf(upTo));
      expect(SIGNALS[id].witnesses).not.toContain("seller");
    }
    expect(regressions.length).toBeGreaterThanOrEqual(6);
  });

  test("no signal, event or action has the name of another", () => {
    const ids = [...signals.map(([id]) => id), ...events.map(([id]) => id), ...Object.values(ACTIONS).flat()];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every sign can be witnessed by the customer, and every mark is one of the three", () => {
    expect(signals.filter(([, { witnesses }]) => !(witnesses as readonly string[]).includes("customer"))).toEqual([]);
    expect([...new Set(signals.map(([, { mark }]) => mark))].sort()).toEqual(["D", "I", "S"]);
  });
});

describe("advance", () => {
  const at = (stage: Cycle.SellerStage, loop = 1): Cycle.CycleState => ({ stage, loop });

  // biome-ignore format: a table
  test.each([
    // in                       event                         leads to                    loop
    ["opportunityAssessment", "pursuitDecided",            "needsAnalysis",         1],
    ["needsAnalysis",         "customerResolvedToAct",     "criteriaSetting",       1],
    ["criteriaSetting",       "decisionMechanismClear",    "concernResolution",     1],
    ["concernResolution",     "purchaseDecided",           "accountMaintenance",    1],
    ["accountMaintenance",    "newNeedsOrDissatisfaction", "opportunityAssessment", 2],
    // steps back
    ["criteriaSetting",       "budgetFrozen",              "needsAnalysis",         1],
    ["criteriaSetting",       "sponsorLeft",               "needsAnalysis",         1],
    ["concernResolution",     "statusQuoPreferred",        "needsAnalysis",         1],
    ["concernResolution",     "projectPostponed",          "needsAnalysis",         1],
    ["concernResolution",     "criteriaReopened",          "criteriaSetting",       1],
    ["concernResolution",     "newSupplierAdmitted",       "criteriaSetting",       1],
    ["concernResolution",     "approvalRefused",           "concernResolution",     1],
    ["accountMaintenance",    "orderCancelled",            "concernResolution",     1],
  ] as const)("in %s, %s leads to %s of loop %i", (stage, event, to, loop) => {
    const after = Cycle.advance(at(stage), event);
    expect([after.stage, after.loop]).toEqual([to, loop]);
    expect(after.setbacks.length).toBe(event in REGRESSIONS ? 1 : 0);
  });

  // biome-ignore format: a table
  test.each([
    // in                       cannot happen
    ["opportunityAssessment", "customerResolvedToAct"],
    ["opportunityAssessment", "budgetFrozen"],
    ["needsAnalysis",         "pursuitDecided"],
    ["needsAnalysis",         "budgetFrozen"],
    ["criteriaSetting",       "criteriaReopened"],
    ["criteriaSetting",       "approvalRefused"],
    ["concernResolution",     "orderCancelled"],
    ["accountMaintenance",    "budgetFrozen"],
    ["accountMaintenance",    "purchaseDecided"],
  ] as const)("in %s, %s is refused with a list of what can", (stage, event) => {
    const list = Cycle.legalEvents(stage)
      .map((id) => `"${id}"`)
      .join(", ");
    expect(() => Cycle.advance(at(stage), event)).toThrow(
      new RangeError(`Cycle.advance: event must be one that can happen in ${stage}: ${list}, got "${event}"`),
    );
  });

  test("names a misspelt event's neighbour", () => {
    expect(() => Cycle.advance(at("needsAnalysis"), "customerResolvedToact" as "customerResolvedToAct")).toThrow(
      new RangeError(
        'Cycle.advance: event must be an event or a step back of the model (did you mean "customerResolvedToAct"?), got "customerResolvedToact"',
      ),
    );
  });

  test("keeps every step back by name, and says in words what happened", () => {
    let state: Cycle.Advanced = { ...at("concernResolution", 3), setbacks: [], because: [] };
    state = Cycle.advance(Cycle.advance(state, "criteriaReopened"), "budgetFrozen");
    expect(state.setbacks).toEqual([
      { event: "criteriaReopened", from: "concernResolution", to: "criteriaSetting", loop: 3 },
      { event: "budgetFrozen", from: "criteriaSetting", to: "needsAnalysis", loop: 3 },
    ]);
    expect(explain(state, en.cycle.sentences)).toEqual([
      "A step back from setting the criteria to needs analysis: the customer freezes the budget.",
    ]);
  });

  test("a walk of legal events never leaves the process, and counts its loops by new needs alone", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (choices) => {
        let state: Cycle.CycleState = at("opportunityAssessment");
        let [loops, back] = [1, 0];
        for (const choice of choices) {
          const legal = Cycle.legalEvents(state.stage);
          const event = legal[choice % legal.length] as Cycle.CycleEvent;
          if (event === "newNeedsOrDissatisfaction") loops += 1;
          if (event in REGRESSIONS) back += 1;
          state = Cycle.advance(state, event);
        }
        expect(sellerStages).toContain(state.stage);
        expect(state.loop).toBe(loops);
        expect(state.setbacks?.length ?? 0).toBe(back);
      }),
    );
  });
});

describe("alignment", () => {
  /** One row for each stage of the buyer: = together, > seller ahead, < seller behind. */
  const TABLE = [
    //                          opportunity  needs  criteria  concerns  maintenance
    ["recognitionOfNeeds", "=", "=", ">", ">", ">"],
    ["evaluationOfOptions", "<", "<", "=", ">", ">"],
    ["resolutionOfConcerns", "<", "<", "<", "=", ">"],
    ["decision", "<", "<", "<", "=", ">"],
    ["implementation", "<", "<", "<", "<", "="],
    ["changesOverTime", "<", "<", "<", "<", "="],
  ] as const;
  const VERDICTS = { "=": "aligned", ">": "sellerAhead", "<": "sellerBehind" } as const;

  test.each(TABLE)("of a buyer in %s", (buyer, ...signs) => {
    expect(sellerStages.map((seller) => Cycle.alignment(buyer, seller).verdict)).toEqual(
      signs.map((sign) => VERDICTS[sign]),
    );
  });

  // biome-ignore format: a table
  test.each([
    // buyer                    seller                  error                   remedy
    ["recognitionOfNeeds",   "criteriaSetting",    "presentingTooEarly", "developNeeds"],
    ["evaluationOfOptions",  "concernResolution",  "missingCriteria",    "influenceCriteria"],
    ["evaluationOfOptions",  "needsAnalysis",      "missingCriteria",    "influenceCriteria"],
    ["resolutionOfConcerns", "accountMaintenance", "ignoringConcerns",   "workConcerns"],
    ["resolutionOfConcerns", "criteriaSetting",    "ignoringConcerns",   "workConcerns"],
    ["decision",             "accountMaintenance", "closingHard",        "askForCommitment"],
    ["decision",             "criteriaSetting",    "notAsking",          "askForCommitment"],
    ["implementation",       "concernResolution",  "handingOver",        "showEarlyResults"],
    ["changesOverTime",      "concernResolution",  "takingForGranted",   "watchForNewNeeds"],
  ] as const)("of a buyer in %s and a seller in %s is %s, and the remedy %s", (buyer, seller, error, remedy) => {
    expect(Cycle.alignment(buyer, seller)).toMatchObject({ error, remedy });
  });

  test("a later loop of the buyer leaves the seller behind, whatever the stages", () => {
    for (const buyer of STAGES) {
      for (const seller of sellerStages) {
        expect(Cycle.alignment(buyer, seller, { buyerLoop: 2 })).toMatchObject({
          verdict: "sellerBehind",
          error: "takingForGranted",
        });
        expect(Cycle.alignment(buyer, seller, { sellerLoop: 2 }).verdict).toBe("sellerAhead");
      }
    }
  });

  test("of what is not known is undetermined", () => {
    expect(Cycle.alignment("decision", undefined).because).toEqual([{ rule: "sellerUnknown" }]);
    expect(Cycle.alignment(undefined, "needsAnalysis").because).toEqual([{ rule: "buyerUnknown" }]);
  });

  test("refuses a stage of the other side", () => {
    expect(() => Cycle.alignment("needsAnalysis" as "decision", "needsAnalysis")).toThrow(
      new RangeError('Cycle.alignment: buyer must be a stage of the buyer, got "needsAnalysis"'),
    );
  });
});

describe("next", () => {
  // biome-ignore format: a table
  test.each([
    ["recognitionOfNeeds",   "customerResolvedToAct"],
    ["evaluationOfOptions",  "decisionMechanismClear"],
    ["resolutionOfConcerns", "purchaseDecided"],
    ["decision",             "purchaseDecided"],
    ["implementation",       "newNeedsOrDissatisfaction"],
    ["changesOverTime",      "newNeedsOrDissatisfaction"],
  ] as const)("in %s is %s, which ends the seller's stage for it", (stage, event) => {
    expect(Cycle.next(stage).event).toBe(event);
    expect(SELLER_STAGES[EVENTS[event].ends].buyer).toContain(stage);
    expect(Cycle.next(stage).spin.length).toBeGreaterThan(0);
    expect(Cycle.next(stage).tests.length).toBe(3);
  });

  test("a need is asked for before its payoff, and no payoff is asked of an account at rest", () => {
    expect(Cycle.next("recognitionOfNeeds").spin).toEqual(["situation", "problem", "implication", "needPayoff"]);
    expect(Cycle.next("changesOverTime").spin).not.toContain("needPayoff");
  });
});
