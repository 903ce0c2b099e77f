/** The script file for Google Sheets: its text and its types. That it runs is tested with the built bundle. */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { appsScript, FUNCTIONS } from "../src/sheet.js";
import { at } from "./source.js";

const BUNDLE = "var KeyAccount = {};";
const file = appsScript(BUNDLE);

/** The functions at the top level of a script, with the comment in front of each. */
function functionsOf(script: string) {
  const source = ts.createSourceFile("keyaccount.js", script, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  return source.statements.filter(ts.isFunctionDeclaration).map((own) => ({
    id: own.name?.text ?? "",
    parameters: own.parameters.map(({ name }) => name.getText()),
    help: ts
      .getJSDocCommentsAndTags(own)
      .map((comment) => comment.getText())
      .join("\n"),
    tags: ts.getJSDocTags(own).map(({ tagName }) => tagName.text),
  }));
}

const published = (script: string) => functionsOf(script).filter(({ id }) => !id.endsWith("_"));

describe("the script file", () => {
  test("has a function for each of ours, and one more that Sheets does not offer", () => {
    expect(published(file).map(({ id, parameters }) => [id, parameters])).toEqual(
      FUNCTIONS.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
    );
    expect(functionsOf(file).filter(({ id }) => id.endsWith("_"))).toHaveLength(1);
  });

  test("declares nothing else, and no name twice", () => {
    const names = functionsOf(file).map(({ id }) => id);
    expect(new Set([...names, "KeyAccount"]).size).toBe(names.length + 1);
    const source = ts.createSourceFile("keyaccount.js", file, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
    const others = source.statements.filter((statement) => !ts.isFunctionDeclaration(statement));
    expect(others.map((statement) => statement.getText())).toEqual([BUNDLE]);
  });

  test.each(["en", "zh-CN"] as const)("gives help in %s where Sheets looks for it", (locale) => {
    const shown = published(appsScript(BUNDLE, { locale }));
    FUNCTIONS.forEach(({ description, parameters }, nth) => {
      const { help = "", tags = [] } = shown[nth] ?? {};
      expect(help).toContain(` * ${description[locale]}\n`);
      expect(tags).toEqual([...parameters.map(() => "param"), "return", "customfunction"]);
      for (const { name, description: own, optional, repeating } of parameters) {
        expect(help).toContain(` ${optional || repeating ? `[${name}]` : name} ${own[locale]}\n`);
      }
    });
    expect(shown.length).toBe(FUNCTIONS.length);
  });

  test.each<[args: unknown[], error: unknown]>([
    [[undefined], TypeError],
    [[""], RangeError],
    [["let nothing"], RangeError],
    [[BUNDLE, null], TypeError],
    [[BUNDLE, { locale: "de" }], RangeError],
  ])("is refused for %j", (args, error) => {
    expect(() => Reflect.apply(appsScript, undefined, args)).toThrow(error as ErrorConstructor);
  });
});

describe("the types of Apps Script", () => {
  /** What TypeScript says about a script, as the editor of Apps Script would. */
  function complaints(script: string): string[] {
    const [js, types] = [at("test/keyaccount.gs.js"), at("test/keyaccount.gs.d.ts")];
    const texts = new Map([
      [js, script],
      [types, 'declare const KeyAccount: { sheet: { FUNCTIONS: readonly import("../src/cell.js").SheetFunction[] } };'],
    ]);
    const options: ts.CompilerOptions = {
      ...{ allowJs: true, checkJs: true, noEmit: true, strict: true, skipLibCheck: true },
      ...{ target: ts.ScriptTarget.ES2020, lib: ["lib.es2020.d.ts"], types: ["google-apps-script"] },
      ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.getCurrentDirectory = () => at("");
    host.fileExists = (name) => texts.has(name) || fileExists(name);
    host.getSourceFile = (name, language) => {
      const own = texts.get(name);
      return own === undefined ? getSourceFile.call(host, name, language) : ts.createSourceFile(name, own, language);
    };
    const program = ts.createProgram([...texts.keys()], options, host);
    return ts
      .getPreEmitDiagnostics(program, program.getSourceFile(js))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  }

  const script = appsScript("// KeyAccount is declared elsewhere");

  test("fit the script, the bundle aside", () => {
    expect(complaints(script)).toEqual([]);
  });

  test("would not fit one that is wrong", () => {
    const wrong = script.replace("getSpreadsheetTimeZone", "getZone").replace("own.run(", "own.start(");
    expect(complaints(wrong)).toEqual([expect.stringContaining("getZone"), expect.stringContaining("start")]);
  });
});
