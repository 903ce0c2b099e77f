import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Stakeholder from "../src/stakeholder/index.js";

const approach = (person: Omit<Stakeholder.Person, "id">) => Stakeholder.approach({ id: "p", ...person });

describe("what a person is offered", () => {
  test.each([
    ["innovator", ["latestTechnology", "earlyTrial"]],
    ["visionary", ["leadOverOthers", "projectInSteps"]],
    ["pragmatist", ["wholeSolution", "referencesOfPeers"]],
    ["conservative", ["provenProduct", "lowPrice", "noRisk", "standardProduct"]],
    ["laggard", ["smallestChange", "keepWhatWorks"]],
    [undefined, undefined],
  ] as const)("by the attitude to change: %s", (change, offers) => {
    expect(approach({ change }).offers).toEqual(offers);
  });

  test.each([
    ["financial", ["costs", "payback"]],
    ["technical", ["specification", "test"]],
    ["relationship", ["trust", "peopleInvolved"]],
    ["business", ["results", "processes"]],
    [undefined, undefined],
  ] as const)("spoken about by the decision focus: %s", (focus, topics) => {
    expect(approach({ focus }).topics).toEqual(topics);
  });

  test.each([
    ["physiological", "lighterWork"],
    ["safety", "securePosition"],
    ["belonging", "backedByTeam"],
    ["esteem", "standing"],
    ["cognitive", "newKnowledge"],
    ["selfActualisation", "lifeWork"],
    [undefined, undefined],
  ] as const)("for the level of need: %s", (need, appeal) => {
    expect(approach({ need }).needAppeal).toBe(appeal);
  });

  test.each([
    ["power", "moreControl"],
    ["achievement", "measurableSuccess"],
    ["recognition", "visibleCredit"],
    ["acceptance", "agreementOfColleagues"],
    ["safety", "noPersonalRisk"],
    [undefined, undefined],
  ] as const)("for the personal drive: %s", (drive, appeal) => {
    expect(approach({ drive }).driveAppeal).toBe(appeal);
  });

  test.each([
    ["analytical", ["bringData", "leaveTimeToCheck"]],
    ["driver", ["comeToThePoint", "offerChoices"]],
    ["amiable", ["talkPersonally", "pressNothing"]],
    ["expressive", ["paintThePicture", "listenToIdeas"]],
    [undefined, undefined],
  ] as const)("talked to by the style: %s", (style, manners) => {
    expect(approach({ style }).manners).toEqual(manners);
  });
});

// How close contact should be at least, by attitude: with somebody who decides, with others, and as long as that is open.
describe("the aim, and the contact it takes", () => {
  const deciding = { roles: ["decider"] } as const;
  const other = { roles: ["user"], standing: "politicalStructure" } as const;

  test.each([
    ["mentor", "keep", ["inDepth"], ["inDepth"], ["inDepth"]],
    ["supporter", "develop", ["inDepth"], ["frequent"], ["inDepth", "frequent"]],
    ["neutral", "win", ["inDepth"], ["frequent"], ["inDepth", "frequent"]],
    ["nonSupporter", "neutralise", ["frequent"], ["brief"], ["frequent", "brief"]],
    ["opponent", "leave", ["none"], ["none"], ["none"]],
    [
      ...[undefined, "undetermined", ["inDepth", "frequent"], ["inDepth", "frequent", "brief"]],
      ["inDepth", "frequent", "brief"],
    ],
  ] as const)("%s: %s", (attitude, verdict, decides, does, open) => {
    expect(approach({ attitude }).verdict).toBe(verdict);
    expect(approach({ attitude, ...deciding }).contactAims).toEqual(decides);
    expect(approach({ attitude, ...other }).contactAims).toEqual(does);
    expect(approach({ attitude }).contactAims).toEqual(open);
  });

  // contact as it is, with a neutral user (frequent), a neutral decider (in depth), an opponent (none)
  test.each([
    ["inDepth", "hold", "hold", "lower"],
    ["frequent", "hold", "raise", "lower"],
    ["brief", "raise", "raise", "lower"],
    ["none", "raise", "raise", "hold"],
    [undefined, undefined, undefined, undefined],
  ] as const)("contact %s", (contact, user, decider, opponent) => {
    const moves = [
      approach({ contact, attitude: "neutral", ...other }),
      approach({ contact, attitude: "neutral", ...deciding }),
      approach({ contact, attitude: "opponent", ...other }),
    ].map(({ contactMove }) => contactMove);
    expect(moves).toEqual([user, decider, opponent]);
  });

  // neutral, and whether the person decides is open: at least frequent, perhaps in depth
  test.each([
    ["inDepth", "hold"],
    ["frequent", undefined],
    ["brief", "raise"],
  ] as const)("contact %s where it is open who decides: %s", (contact, move) => {
    expect(approach({ contact, attitude: "neutral" }).contactMove).toBe(move);
  });

  test("a non-supporter whom we meet often is not met less", () => {
    expect(approach({ contact: "inDepth", attitude: "nonSupporter", ...other }).contactMove).toBe("hold");
  });
});

describe("who decides, and so who goes", () => {
  const NOT = ["specialist"];
  const YES = ["executive"];
  const OPEN = ["executive", "specialist"];
  // roles, standing, say; the focus is technical
  test.each([
    [["decider"], undefined, undefined, YES],
    [["decider"], "innerCircle", undefined, YES],
    [["decider"], "politicalStructure", 3, YES],
    [["decider"], "outside", 3, NOT],
    [["decider"], "innerCircle", 0, NOT],
    [["user"], "innerCircle", undefined, YES],
    [[], "innerCircle", 2, YES],
    [undefined, "innerCircle", undefined, YES],
    [["user"], "politicalStructure", undefined, NOT],
    [[], "politicalStructure", undefined, NOT],
    [["user"], undefined, undefined, OPEN],
    [undefined, "politicalStructure", undefined, OPEN],
    [undefined, "outside", undefined, NOT],
    [undefined, undefined, 0, NOT],
    [undefined, undefined, undefined, OPEN],
  ] as const)("roles %j, %s, say %s", (roles, standing, weight, senders) => {
    expect(approach({ roles, standing, weight, focus: "technical" }).senders).toEqual(senders);
  });

  test.each([
    ["technical", ["specialist"]],
    ["financial", ["accountManager"]],
    ["relationship", ["accountManager"]],
    ["business", ["accountManager"]],
    [undefined, ["specialist", "accountManager"]],
  ] as const)("to a user with the focus %s", (focus, senders) => {
    expect(approach({ focus, roles: ["user"], standing: "outside" }).senders).toEqual(senders);
  });

  test.each([
    ["none", true],
    ["brief", false],
    [undefined, undefined],
  ] as const)("contact %s: introduced %s", (contact, introduction) => {
    expect(approach({ contact, attitude: "neutral" }).introduction).toBe(introduction);
  });
});

describe("a confirmed opponent", () => {
  const opponent: Omit<Stakeholder.Person, "id"> = {
    ...({ attitude: "opponent", roles: ["decider"], need: "esteem", change: "pragmatist", contact: "none" } as const),
    ...({ focus: "technical", drive: "power", style: "driver" } as const),
  };

  test("is left alone: nobody goes, nothing is offered, nothing is to be found out", () => {
    expect(approach(opponent)).toEqual({
      verdict: "leave",
      because: [
        { rule: "approachLeave", attitude: "opponent", deciding: "yes" },
        { rule: "senderNobody" },
        { rule: "contactToHold", contact: "none", aims: ["none"] },
      ],
      id: "p",
      offers: [],
      topics: [],
      needAppeal: undefined,
      driveAppeal: undefined,
      manners: [],
      senders: ["nobody"],
      introduction: false,
      contactAims: ["none"],
      contactMove: "hold",
      findOut: [],
    });
  });

  test.each([
    [["decider"], undefined, "yes"],
    [["user"], "outside", "no"],
    [["user"], undefined, "unknown"],
  ] as const)("with roles %j and standing %s decides: %s", (roles, standing, deciding) => {
    expect(approach({ attitude: "opponent", roles, standing }).because[0]).toEqual({
      rule: "approachLeave",
      attitude: "opponent",
      deciding,
    });
  });
});

test("what is unknown is to be found out: the dimensions in their order, then who decides, then drive and style", () => {
  expect(approach({}).findOut).toEqual([
    ...["need", "change", "focus", "contact", "attitude", "roles", "standing", "drive", "style"],
  ]);
  expect(approach({ roles: ["user"] }).findOut).toContain("standing");
  expect(approach({ roles: ["decider"] }).findOut).not.toContain("standing");
  expect(approach({ standing: "outside" }).findOut).not.toContain("roles");
});

// But that a person turns out an opponent, or a decider to stand outside: that nobody assumes beforehand.
test("whatever becomes known, what could be only shrinks", () => {
  const fact = <Value>(...values: readonly Value[]) => fc.constantFrom(undefined, ...values);
  const facts = fc.record({
    attitude: fact(...Stakeholder.ATTITUDES.filter((one) => one !== "opponent")),
    contact: fact(...Stakeholder.CONTACTS),
    focus: fact(...Stakeholder.FOCUSES),
    standing: fact<Stakeholder.Standing>("innerCircle", "politicalStructure"),
    roles: fc.option(fc.subarray([...Stakeholder.ROLES]), { nil: undefined }),
  });
  fc.assert(
    fc.property(facts, fc.subarray(["attitude", "contact", "focus", "standing", "roles"]), (person, hidden) => {
      const less = Object.fromEntries(Object.entries(person).filter(([field]) => !hidden.includes(field)));
      const [known, open] = [approach(person), approach(less)];
      expect(open.senders).toEqual(expect.arrayContaining([...known.senders]));
      expect(open.contactAims).toEqual(expect.arrayContaining([...known.contactAims]));
      if (open.contactMove !== undefined) expect(known.contactMove).toBe(open.contactMove);
      expect(open.findOut.length).toBeGreaterThanOrEqual(known.findOut.length);
    }),
  );
});
