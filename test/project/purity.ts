/**
 * What makes a source pure: no clock, no chance, no host, no state, nothing done on loading, no hole in the types.
 * The checks read the syntax tree, so that neither a comment nor a string sets one off or hides anything from it.
 */
import ts from "typescript";
import { comments, nodes } from "../source.js";

/** What is wrong with a file: one line for each finding. */
export type Check = (file: ts.SourceFile) => string[];

function told(file: ts.SourceFile, found: readonly ts.Node[]): string[] {
  return found.map((node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return `${file.fileName}:${line + 1}: ${node.getText(file).split("\n")[0]}`;
  });
}

/** A check that refuses every node of which this is true. */
const no =
  (wrong: (node: ts.Node) => boolean): Check =>
  (file) =>
    told(file, nodes(file).filter(wrong));

// Names

/** ECMAScript without clock and chance (these are looked at one by one), without host, locale and evaluation. */
const PURE = new Set(
  "undefined NaN Infinity Object Array String Number Boolean Symbol BigInt Math Date JSON RegExp Map Set WeakMap WeakSet Error RangeError TypeError Reflect Proxy isNaN isFinite parseInt parseFloat Float32Array Float64Array Int8Array Int16Array Int32Array Uint8Array Uint16Array Uint32Array BigInt64Array BigUint64Array".split(
    " ",
  ),
);

/** The values that a file uses without declaring or importing them, by TypeScript's own resolution of names. */
function globalsOf(file: ts.SourceFile): ts.Identifier[] {
  const program = ts.createProgram({
    rootNames: [file.fileName],
    options: { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.Latest },
    host: { ...ts.createCompilerHost({}), getSourceFile: (name) => (name === file.fileName ? file : undefined) },
  });
  const checker = program.getTypeChecker();
  return nodes(file).filter((node): node is ts.Identifier => {
    if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node) || isLabel(node)) return false;
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    return !symbol?.declarations?.some((declaration) => declaration.getSourceFile() === file);
  });
}

/** Whether a name is only the label of a member, an export or an import, and refers to no variable. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return (
    ts.isQualifiedName(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isNamespaceExport(parent)
  );
}

export const impureGlobals: Check = (file) => {
  const uses = globalsOf(file);
  return told(file, [
    ...uses.filter(({ text }) => !PURE.has(text)),
    ...uses.filter(({ text, parent }) => text === "Math" && !(isMember(parent) && parent.name.text !== "random")),
    ...uses.filter(({ text, parent }) => text === "Date" && !isTimeless(parent)),
  ]);
};

const isMember = (node: ts.Node) => ts.isPropertyAccessExpression(node);

/** `Date.UTC` and `new Date(instant)`; all else of Date knows what time it is. */
function isTimeless(parent: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === "UTC";
  return ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
}

/** `utc()` and `new UTCDate()` of @date-fns/utc are now, as `new Date()` is. */
export const now = no(
  (node) =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    /^(utc|UTCDate(Mini)?|tz|TZDate)$/.test(node.expression.getText()) &&
    (node.arguments?.length ?? 0) === 0,
);

/** A member by the name it is read under: `a.name`, `a["name"]` or `const { name } = a`. */
function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  }
  return ts.isBindingElement(node) ? (node.propertyName ?? node.name).getText() : undefined;
}

export const locale = no((node) => /^(toLocale\w*|localeCompare)$/.test(memberName(node) ?? ""));

export const evaluation = no((node) => memberName(node) === "constructor");

export const loading = no(
  (node) =>
    ts.isMetaProperty(node) ||
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    ts.isImportEqualsDeclaration(node),
);

// Shapes

export const constructs = no(
  (node) =>
    ts.isClassLike(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isExportAssignment(node) ||
    (ts.canHaveModifiers(node) &&
      (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)),
);

export const moduleVariables: Check = (file) =>
  told(
    file,
    file.statements.filter(
      (statement) => ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const),
    ),
  );

/** Statements at the top of a module that do something when it is loaded. */
export const sideEffects: Check = (file) =>
  told(
    file,
    file.statements.filter((statement) => {
      if (ts.isImportDeclaration(statement)) return statement.importClause === undefined;
      if (ts.isVariableStatement(statement)) {
        return !statement.declarationList.declarations.every(({ initializer }) => initializer && isPure(initializer));
      }
      return !(
        ts.isExportDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isFunctionDeclaration(statement)
      );
    }),
  );

/** Literals, tables, functions, and the few calls that only build a value. */
function isPure(node: ts.Expression): boolean {
  const of = (...parts: (ts.Expression | undefined)[]) => parts.every((part) => part === undefined || isPure(part));
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isIdentifier(node)) return true;
  if (ts.isLiteralExpression(node) || ts.isBigIntLiteral(node)) return true;
  if ([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind))
    return true;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return of(node.expression);
  if (ts.isParenthesizedExpression(node) || ts.isPropertyAccessExpression(node)) return of(node.expression);
  if (ts.isElementAccessExpression(node)) return of(node.expression, node.argumentExpression);
  if (ts.isSpreadElement(node)) return of(node.expression);
  if (ts.isPrefixUnaryExpression(node)) {
    return ![ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator) && of(node.operand);
  }
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return !assigns && of(node.left, node.right);
  }
  if (ts.isConditionalExpression(node)) return of(node.condition, node.whenTrue, node.whenFalse);
  if (ts.isTemplateExpression(node)) return of(...node.templateSpans.map((span) => span.expression));
  if (ts.isArrayLiteralExpression(node)) return of(...node.elements);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => {
      if (ts.isPropertyAssignment(property)) return of(property.initializer);
      return ts.isSpreadAssignment(property) ? of(property.expression) : true;
    });
  }
  if (ts.isNewExpression(node)) {
    return /^(Map|Set|Decimal|Exact)$/.test(node.expression.getText()) && of(...(node.arguments ?? []));
  }
  if (!ts.isCallExpression(node)) return false;
  return isConstruction(node.expression) && of(...node.arguments);
}

/**
 * `Object.fromEntries`, the methods of arrays that copy, `Decimal.clone`; in a schema, whatever zod or its helpers build;
 * and where spreadsheet functions are written down, what builds them and their parameters.
 */
function isConstruction(called: ts.LeftHandSideExpression): boolean {
  if (ts.isPropertyAccessExpression(called)) {
    const { text } = called.name;
    if (called.expression.getText() === "Object")
      return ["fromEntries", "entries", "keys", "values", "freeze"].includes(text);
    if (["map", "flatMap", "filter", "flat", "concat", "join", "slice", "split"].includes(text))
      return isPure(called.expression);
    if (text === "clone") return ts.isIdentifier(called.expression);
  }
  const { text, fileName } = called.getSourceFile();
  if (/(^|\/)(sheet(-[a-z]+)*|cell-parameter)\.ts$/.test(fileName) && /from "\.\.?\/cell/.test(text)) {
    return ts.isIdentifier(called);
  }
  if (!/(^|\/)(schema|fields)\.ts$/.test(fileName) || !text.includes('from "zod"')) return false;
  let root: ts.Expression = called;
  while (!ts.isIdentifier(root)) {
    if (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = root.expression;
    else return false;
  }
  return true;
}

// Types

export const typeHoles = no(
  (node) =>
    node.kind === ts.SyntaxKind.AnyKeyword ||
    ts.isNonNullExpression(node) ||
    ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken !== undefined) ||
    ts.isTypeAssertionExpression(node) ||
    (ts.isAsExpression(node) &&
      [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UnknownKeyword].includes(node.type.kind) &&
      (node.type.kind === ts.SyntaxKind.NeverKeyword || ts.isAsExpression(beyondParentheses(node.parent)))),
);

const beyondParentheses = (node: ts.Node): ts.Node =>
  ts.isParenthesizedExpression(node) ? beyondParentheses(node.parent) : node;

export const silencers: Check = (file) =>
  comments(file)
    .filter(({ text }) => /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(text))
    .map(({ text, line }) => `${file.fileName}:${line}: ${text}`);
