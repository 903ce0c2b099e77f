import ts from "typescript";
import { expect, test } from "vitest";
import { EXAMPLES } from "../examples.js";
import { at, ENTRIES } from "../source.js";

/** What a reader's own strict project says about the snippets of the pages. */
function complaints(snippets: readonly { readonly where: string; readonly code: string }[]): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: Object.fromEntries([...ENTRIES].map(([name, path]) => [name, [at(path)]])),
  };
  const texts = new Map(
    snippets.map(({ where, code }) => [at(`docs/${where.replace(/\W/g, "-")}.ts`), { where, code }]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, language) => {
    const own = texts.get(name);
    return own
      ? ts.createSourceFile(name, `${own.code}\nexport {};`, language)
      : getSourceFile.call(host, name, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([name, { where }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

test("every snippet of the pages compiles in a strict project", () => {
  expect(complaints(EXAMPLES.filter((example) => example.kind === "page"))).toEqual([]);
});

test("and one that is wrong does not", () => {
  const code = 'import { C139 } from "keyaccount";\nC139.region("1W4F9C");';
  expect(complaints([{ where: "wrong", code }])).toEqual([
    expect.stringMatching(/^wrong: Argument of type '"1W4F9C"'/),
  ]);
});
