import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as Bvf from "../src/bvf/index.js";
import type { Answer, Coach, Item } from "../src/c139/index.js";
import { c139 } from "../src/c139/en.js";
import { detect, type Observation, type SpinKind } from "../src/cycle/index.js";
import type { CustomerAmount } from "../src/customer/index.js";
import type { OpenDeal, PipelineDeal } from "../src/funnel/index.js";
import { en } from "../src/locale/en.js";
import type { C139Labels, Labels } from "../src/locale/types.js";
import type { Account, Book, Deal, FunnelCounts } from "../src/review/index.js";
import type * as schema from "../src/schema.js";
import { fill, type Kind, PACKS, type SlotsOf } from "../src/spin/index.js";

test("a locale without a sentence, a label or a whole notion does not compile", () => {
  const { blindWin: _, ...sentences } = c139.sentences;
  // @ts-expect-error the warning blindWin has no sentence
  const silent: C139Labels = { ...c139, sentences };
  const { funding: __, ...items } = c139.items;
  // @ts-expect-error the item funding has no label
  const nameless: C139Labels = { ...c139, items };
  const { funnel: ___, ...rest } = en;
  // @ts-expect-error the funnel is missing
  const partial: Labels = rest;
  expectTypeOf([silent, nameless, partial]).not.toBeAny();
});

/** What JSON can hold of a type: amounts are numbers or texts, everything else is the same. */
type InJson<T> = T extends { readonly amount?: unknown } ? Omit<T, "amount"> : T;

test("a schema has exactly the fields of the type it checks: neither can drift", () => {
  expectTypeOf<keyof z.infer<typeof schema.deal>>().toEqualTypeOf<keyof Deal>();
  expectTypeOf<keyof z.infer<typeof schema.account>>().toEqualTypeOf<keyof Account>();
  expectTypeOf<keyof z.infer<typeof schema.book>>().toEqualTypeOf<keyof Book>();
  expectTypeOf<keyof z.infer<typeof schema.stageCounts>>().toEqualTypeOf<keyof FunnelCounts>();
  expectTypeOf<keyof z.infer<typeof schema.coach>>().toEqualTypeOf<keyof Coach>();
  expectTypeOf<keyof z.infer<typeof schema.answers>>().toEqualTypeOf<Item>();
  expectTypeOf<z.infer<typeof schema.answers>["funding"]>().toExtend<Answer | undefined>();
  expectTypeOf<keyof z.infer<typeof schema.openDeals>[number]>().toEqualTypeOf<keyof OpenDeal>();
  expectTypeOf<keyof z.infer<typeof schema.pipelineDeals>[number]>().toEqualTypeOf<keyof PipelineDeal>();
  expectTypeOf<keyof z.infer<typeof schema.customers>[number]>().toEqualTypeOf<keyof CustomerAmount>();
  expectTypeOf<InJson<z.infer<typeof schema.deal>>>().toExtend<InJson<Deal>>();
});

test("a misspelt signal does not compile, and one of one's own only where its row is given", () => {
  const likelihood = [0.5, 0.1, 0.1, 0.1, 0.1, 0.1];
  const day = { observedAt: "2026-01-01", by: "customer" } as const;
  const known = () => detect([{ signal: "budgetApproved", ...day }], {}, "2026-02-01");
  const own = () =>
    detect([{ signal: "asksForAudit", ...day }], { signals: { asksForAudit: { likelihood } } }, "2026-02-01");
  // @ts-expect-error no such signal
  const misspelt = () => detect([{ signal: "budgetAproved", ...day }], {}, "2026-02-01");
  // @ts-expect-error no row is given for it
  const without = () => detect([{ signal: "asksForAudit", ...day }], {}, "2026-02-01");
  expectTypeOf([known, own, misspelt, without]).not.toBeAny();
  expectTypeOf<keyof z.infer<typeof schema.observations>[number]>().toEqualTypeOf<keyof Observation>();
});

test("the kinds of question that serve a stage are the kinds of question there are", () => {
  expectTypeOf<SpinKind>().toEqualTypeOf<Kind>();
});

test("a slot that is missing, misspelt or too many does not compile, nor does a template that is not closed", () => {
  const template = "What happens to {area} when {problem} {{so}}?";
  expectTypeOf<SlotsOf<typeof template>>().toEqualTypeOf<"area" | "problem">();
  expectTypeOf<SlotsOf<"{{{a}}} {b}{c}">>().toEqualTypeOf<"a" | "b" | "c">();
  expectTypeOf<SlotsOf<"none {{here}}">>().toEqualTypeOf<never>();
  expectTypeOf<SlotsOf<string>>().toEqualTypeOf<string>();
  const right = () => fill(template, { area: "delivery", problem: 3 });
  // @ts-expect-error problem is missing
  const missing = () => fill(template, { area: "delivery" });
  // @ts-expect-error problem is misspelt
  const misspelt = () => fill(template, { area: "delivery", probelm: "x" });
  // @ts-expect-error there is no slot goal
  const extra = () => fill(template, { area: "delivery", problem: "x", goal: "y" });
  // @ts-expect-error a slot holds a text or a number
  const wrong = () => fill(template, { area: "delivery", problem: true });
  // @ts-expect-error the template has no slots
  const none = () => fill("none {{here}}", { here: "x" });
  // @ts-expect-error the brace is never closed
  const open = () => fill("What about {area?", { area: "x" });
  // @ts-expect-error the slots of a pack are known, too
  const packed = () => fill(PACKS.general.howOften.en, { area: "x" });
  const untyped = (any: string) => fill(any, { whatever: "x" });
  expectTypeOf([right, missing, misspelt, extra, wrong, none, open, packed, untyped]).not.toBeAny();
});

test("a link or a department that is misspelt does not compile, where the chain is a literal", () => {
  const right = () =>
    Bvf.chain({
      departments: [{ id: "it" }],
      nodes: [
        { id: "cost", layer: "executiveKpi", name: "Cost", direction: "lowerIsBetter", department: "it" },
        { id: "archive", layer: "solution", name: "Archive" },
      ],
      links: [{ from: "archive", to: "cost" }],
    });
  const misspelt = () =>
    Bvf.chain({
      nodes: [
        { id: "cost", layer: "executiveKpi", name: "Cost", direction: "lowerIsBetter" },
        { id: "archive", layer: "solution", name: "Archive" },
      ],
      // @ts-expect-error no node has this id
      links: [{ from: "archive", to: "costs" }],
    });
  const elsewhere = () =>
    Bvf.chain({
      departments: [{ id: "it" }],
      // @ts-expect-error the department is not listed
      nodes: [{ id: "a", layer: "initiative", name: "A", department: "care" }],
      links: [],
    });
  const freely = () =>
    Bvf.chain({ nodes: [{ id: "a", layer: "initiative", name: "A", department: "care" }], links: [] });
  const goal = () =>
    // @ts-expect-error an initiative has no goal
    Bvf.chain({ nodes: [{ id: "a", layer: "initiative", name: "A", goal: "g" }], links: [] });
  expectTypeOf(right).returns.toEqualTypeOf<Bvf.Chain<"cost" | "archive">>();
  expectTypeOf<ReturnType<typeof right>["links"][number]["from"]>().toEqualTypeOf<"cost" | "archive">();
  expectTypeOf([misspelt, elsewhere, freely, goal]).not.toBeAny();
});

test("a chain from texts that nobody knows beforehand compiles, and one that was read is a definition", () => {
  const read = (ids: readonly string[]) =>
    Bvf.chain({
      nodes: ids.map((id) => ({ id, layer: "solution" as const, name: id })),
      links: ids.map((id) => ({ from: id, to: id })),
    });
  expectTypeOf(read).returns.toEqualTypeOf<Bvf.Chain<string>>();
  expectTypeOf<Bvf.Chain>().toExtend<Bvf.ChainDefinition>();
  expectTypeOf<Bvf.Chain<"a" | "b">>().toExtend<Bvf.ChainDefinition>();
  expectTypeOf<z.infer<typeof schema.valueChain>>().toExtend<Bvf.ChainDefinition>();
});
