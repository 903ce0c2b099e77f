/** Where we stand with an account: its place in the matrix, the next step, and the role we can play. */
import { type SheetFunction, sheetFunction } from "../cell.js";
import { choiceOf, NUMBER } from "../cell-content.js";
import { inWords, maybe, one, WORDS } from "../cell-parameter.js";
import { relationship as english } from "./en.js";
import { nextStep, type Place, place, ROADS, type Road, role, type Rung } from "./index.js";
import { relationship as chinese } from "./zh-CN.js";

/** The labels without those for what is no id: a seller who is on no rung, a place that is not known. */
function only<Id extends string>(ids: readonly Id[], labels: { readonly [I in Id]: string }) {
  return Object.fromEntries(ids.map((id) => [id, labels[id]])) as { readonly [I in Id]: string };
}

const PLACES: readonly Place[] = ["outsider", "friend", "supplier", "partner"];
const RUNGS: readonly Rung[] = ["visitor", "priceSeller", "productPresenter", "needProvider", "consultant"];

const placeHelp = {
  en: `Where the account stands: ${PLACES.join(", ")}.`,
  "zh-CN": `客户关系所处的位置：${PLACES.map((id) => chinese.places[id]).join("、")}。`,
};

const placeReading = () => choiceOf<Place>(only(PLACES, english.places), only(PLACES, chinese.places));

const PLACE = sheetFunction({
  id: "RELATIONSHIP_PLACE",
  gives: "text",
  description: {
    en: "Where an account stands by personal trust and value to its organisation: outsider, friend, supplier or partner.",
    "zh-CN": "按个人信任和组织价值判断客户关系：局外人、朋友、供应商或合作伙伴。",
  },
  parameters: [
    one("trust", { en: "How far personal trust has come, 0 to 1.", "zh-CN": "个人信任，0 到 1。" }, () => NUMBER),
    one(
      "value",
      { en: "What we are worth to their organisation, 0 to 1.", "zh-CN": "对客户组织的价值，0 到 1。" },
      () => NUMBER,
    ),
    WORDS,
  ],
  answer: ([trust, value, words]) => inWords(place({ trust, value }).verdict, words, english.places, chinese.places),
});

const NEXT_STEP = sheetFunction({
  id: "RELATIONSHIP_NEXT_STEP",
  gives: "text",
  description: {
    en: "The next place on the way to partner, on one of the two roads.",
    "zh-CN": "走向合作伙伴的下一步：两条路线之一上的下一个位置。",
  },
  parameters: [
    one("place", placeHelp, placeReading),
    one(
      "road",
      {
        en: `The road: ${ROADS.map(({ road }) => road).join(" or ")}.`,
        "zh-CN": `路线：${Object.values(chinese.roads).join("或")}。`,
      },
      () => choiceOf<Road>(english.roads, chinese.roads),
    ),
    WORDS,
  ],
  answer: ([from, road, words]) => {
    const { to } = nextStep(from, road);
    return to && inWords(to, words, english.places, chinese.places);
  },
  none: "the account is a partner already",
});

const ROLE = sheetFunction({
  id: "RELATIONSHIP_ROLE",
  gives: "text",
  description: {
    en: "The role we play: the lesser of what the seller can fill and what the account's place leaves open.",
    "zh-CN": "我们在客户那里扮演的角色：取销售能胜任的与客户关系允许的两者中较低的一个。",
  },
  parameters: [
    one(
      "rung",
      {
        en: `The seller's rung: ${RUNGS.join(", ")}.`,
        "zh-CN": `销售所处的台阶：${RUNGS.map((id) => chinese.rungs[id]).join("、")}。`,
      },
      () => choiceOf<Rung>(only(RUNGS, english.rungs), only(RUNGS, chinese.rungs)),
    ),
    maybe(one("place", placeHelp, placeReading)),
    WORDS,
  ],
  answer: ([rung, at, words]) => inWords(role(rung, at).verdict, words, english.roles, chinese.roles),
});

/** Where we stand with an account. */
export const AT_ACCOUNT: readonly SheetFunction[] = [PLACE, NEXT_STEP, ROLE];
