import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.js";
import * as Review from "../../src/review/index.js";
import { at, files, read } from "../source.js";

const PAGES = ["README.md", "CHANGELOG.md", ...files("docs").filter((path) => /^docs\/(?!api\/).*\.md$/.test(path))];
const ENGLISH = PAGES.filter((path) => path.startsWith("docs/") && !path.startsWith("docs/zh-CN/"));

/** A page without its code blocks, whose lines may look like headings and links. */
const prose = (path: string) => read(path).replace(/^```[\s\S]*?^```/gm, "");

/** The names that a link can point to: headings as code hosts slug them, and explicit anchors. */
function anchors(path: string): Set<string> {
  const text = prose(path);
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => slug(heading));
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id)]);
}

describe("links", () => {
  test.each(PAGES)("of %s lead to a page, and to a heading on it", (path) => {
    const links = [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : normalize(join(dirname(path), file));
      return !existsSync(at(target)) || (anchor !== undefined && !anchors(target).has(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe("the Chinese mirror", () => {
  test.each(ENGLISH)("of %s has the same headings, tables and snippets", (path) => {
    const mirror = path.replace(/^docs\//, "docs/zh-CN/");
    expect(existsSync(at(mirror)), mirror).toBe(true);
    const shape = (page: string) => ({
      headings: [...prose(page).matchAll(/^(#+) /gm)].map(([, level]) => level),
      rows: prose(page).match(/^\|/gm)?.length,
      blocks: [...read(page).matchAll(/^```(\w*)/gm)].map(([, language]) => language),
      marks: prose(page).match(/\[[SDI]\b/g)?.length, // source marks: as many, so none is dropped
    });
    expect(shape(mirror)).toEqual(shape(path));
  });

  test("has no page that the English documentation lacks", () => {
    const mirrors = PAGES.filter((path) => path.startsWith("docs/zh-CN/")).map((path) => path.replace("zh-CN/", ""));
    expect(mirrors.sort()).toEqual([...ENGLISH].sort());
  });
});

test("the judged deal that the README shows is what the library prints", () => {
  const shown = /```\n(Five-axis[\s\S]*?)```/.exec(read("README.md"))?.[1]?.trim().split("\n").filter(Boolean) ?? [];
  const yes = [
    "topDecisionMakerBacksUs",
    "bestValueFit",
    "keyPeopleHelp",
    "pursuitProcess",
    "buyingProcess",
    "organisation",
    "decisionStructure",
    "reasonAndDecisionPoints",
    "funding",
  ];
  const no = ["majorityChoosesUs", "resources", "competition", "keySuccessFactors"];
  const deal: Review.Deal = {
    id: "d2",
    account: "华东精密机床",
    name: "Five-axis controls",
    amount: 3200000,
    currency: "CNY",
    probability: 0.7,
    claimed: true,
    answers: Object.fromEntries([...yes.map((item) => [item, true]), ...no.map((item) => [item, false])]),
    coaches: [
      {
        kind: "customerRelations",
        answers: { topDecisionMakerBacksUs: false, keyPeopleHelp: true, decisionStructure: false },
      },
    ],
  };
  const printed = Review.report(Review.deal(deal, {}, "2026-11-20"), en)
    .replace(/\*\*|^### /gm, "")
    .split("\n");
  expect(shown.length).toBeGreaterThan(10);
  expect(printed).toEqual(expect.arrayContaining(shown));
});
