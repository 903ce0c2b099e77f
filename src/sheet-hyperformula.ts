/**
 * The functions in HyperFormula, an engine that computes workbooks without a spreadsheet.
 *
 *   const { plugin, translations } = hyperFormulaPlugin(hyperformula)
 *   hyperformula.HyperFormula.registerFunctionPlugin(plugin, translations)
 *
 * The engine is an argument: its licence is the application's to choose, so nothing of it is carried here.
 *
 * @module
 */
import { type Cell, type SheetError, type SheetFunction, type Shape, sizeOf } from "./cell.js";
import { show } from "./check.js";
import { FUNCTIONS } from "./sheet-functions.js";

/** What is asked of the module `hyperformula`. */
export interface HyperFormulaModule<Plugin, Translations> {
  readonly HyperFormula: {
    registerFunctionPlugin(plugin: Plugin, translations?: Translations): void;
    getRegisteredLanguagesCodes(): string[];
  };
  readonly FunctionPlugin: abstract new (...args: never) => object;
  readonly FunctionArgumentType: { readonly ANY: unknown };
  readonly ErrorType: { readonly VALUE: unknown; readonly NUM: unknown; readonly NA: unknown };
  readonly CellError: new (...args: never) => object;
  readonly ArraySize: new (...args: never) => object;
  readonly SimpleRangeValue: (new (...args: never) => object) & { onlyValues(rows: unknown[][]): object };
  readonly EmptyValue: symbol;
}

/** What `HyperFormula.registerFunctionPlugin` takes. */
export interface HyperFormulaPlugin<Plugin, Translations> {
  readonly plugin: Plugin;
  /** The names of the functions, the same in every language that is registered by now. */
  readonly translations: Translations;
}

/**
 * Makes the plugin that teaches HyperFormula every function of `FUNCTIONS`, to be registered before an engine is built.
 *
 * A result fills the cells that its function announces: the engine reserves them before it computes, and shows `#SPILL!`
 * where something stands in the way. An error stands in every cell that was reserved. A language of the engine's is
 * registered before the plugin is made.
 *
 * @throws {TypeError} if the module is not the one of HyperFormula.
 * @example
 * sheet.hyperFormulaPlugin({})
 * // throws TypeError: sheet.hyperFormulaPlugin: module must be that of hyperformula 3, got object
 * @category Spreadsheets
 */
export function hyperFormulaPlugin<Plugin, Translations>(
  module: HyperFormulaModule<Plugin, Translations>,
): HyperFormulaPlugin<Plugin, Translations> {
  const engine = engineOf(module);
  const names = Object.fromEntries(FUNCTIONS.map(({ id }) => [id, id]));
  const plugin: unknown = pluginOf(engine);
  const translations: unknown = Object.fromEntries(engine.languages.map((code) => [code, { ...names }]));
  return { plugin: plugin as Plugin, translations: translations as Translations };
}

type Engine = ReturnType<typeof engineOf>;

/** What is needed of the engine; refused if anything is missing. */
function engineOf(module: HyperFormulaModule<unknown, unknown>) {
  try {
    const { FunctionPlugin, CellError, ArraySize, SimpleRangeValue, EmptyValue, ErrorType } = module;
    const built = [FunctionPlugin, CellError, ArraySize, SimpleRangeValue, SimpleRangeValue.onlyValues];
    if (built.every((part) => typeof part === "function") && typeof EmptyValue === "symbol") {
      return {
        ...{ FunctionPlugin, CellError, ArraySize, SimpleRangeValue, EmptyValue },
        base: Object(FunctionPlugin.prototype) as object,
        any: module.FunctionArgumentType.ANY,
        errors: { "#VALUE!": ErrorType.VALUE, "#NUM!": ErrorType.NUM, "#N/A": ErrorType.NA },
        languages: Array.from(module.HyperFormula.getRegisteredLanguagesCodes(), String),
      };
    }
  } catch {
    // a part is missing, or resists
  }
  throw new TypeError(`sheet.hyperFormulaPlugin: module must be that of hyperformula 3, got ${show(module)}`);
}

// The plugin

/** A call in a formula, and the state of its evaluation; both are only handed on. */
interface Formula {
  readonly args: readonly unknown[];
}

/** What every plugin inherits from the engine. */
interface Evaluator {
  arraySizeForAst(argument: unknown, state: unknown): { readonly width: number; readonly height: number };
  runFunction(
    args: readonly unknown[],
    state: unknown,
    metadata: object,
    answer: (...values: readonly unknown[]) => unknown,
  ): unknown;
}

/** The class of plugins, put together as the engine is known only now. */
function pluginOf(engine: Engine): object {
  function plugin(...args: readonly unknown[]): object {
    return Reflect.construct(engine.FunctionPlugin, args, plugin);
  }
  const methods = FUNCTIONS.flatMap((own) => [
    [own.id, { value: methodOf(engine, own) }] as const,
    [`${own.id} size`, { value: sizeMethodOf(engine, own) }] as const,
  ]);
  return Object.assign(plugin, {
    prototype: Object.create(engine.base, Object.fromEntries(methods)) as object,
    implementedFunctions: Object.fromEntries(FUNCTIONS.map((own) => [own.id, metadataOf(engine, own)])),
  });
}

/** Every argument is taken as it stands: what may be in it, the function says better than the engine would. */
function metadataOf({ any }: Engine, { id, parameters }: SheetFunction) {
  const repeated = parameters.filter(({ repeating }) => repeating === true).length;
  return {
    method: id,
    sizeOfResultArrayMethod: `${id} size`,
    parameters: parameters.map(() => ({ argumentType: any, passSubtype: true, optionalArg: true })),
    ...(repeated === 0 ? {} : { repeatLastArgs: repeated }),
    vectorizationForbidden: true,
  };
}

function methodOf(engine: Engine, own: SheetFunction) {
  const metadata = metadataOf(engine, own);
  return function (this: Evaluator, formula: Formula, state: unknown): unknown {
    const room = roomFor(this, own, formula, state);
    return this.runFunction(formula.args, state, metadata, (...values) => {
      const error = values.map((value) => errorIn(engine, value)).find((found) => found !== undefined);
      if (error !== undefined) return error;
      return written(engine, own, room, own.run(...values.map((value) => cellsOf(engine, value))));
    });
  };
}

function sizeMethodOf({ ArraySize }: Engine, own: SheetFunction) {
  return function (this: Evaluator, formula: Formula, state: unknown): object {
    const { rows, columns } = roomFor(this, own, formula, state);
    return Reflect.construct(ArraySize, [columns, rows]);
  };
}

/** The cells that are reserved for a result; beside a column without an end, one. */
function roomFor(evaluator: Evaluator, own: SheetFunction, { args }: Formula, state: unknown): Shape {
  const shapes = args.map((argument) => {
    const { width, height } = evaluator.arraySizeForAst(argument, state);
    return { rows: height, columns: width };
  });
  const room = sizeOf(own, shapes);
  return Number.isFinite(room.rows * room.columns) ? room : { rows: 1, columns: 1 };
}

// Cells in, cells out

/** The rows of a range as the engine holds them; of anything else, nothing. */
const rowsOf = ({ SimpleRangeValue }: Engine, value: unknown): readonly (readonly unknown[])[] | undefined =>
  value instanceof SimpleRangeValue && "data" in value ? (value.data as readonly (readonly unknown[])[]) : undefined;

/** The first error of an argument, which is the result then. */
function errorIn(engine: Engine, value: unknown): unknown {
  const isError = (cell: unknown) => cell instanceof engine.CellError;
  for (const row of rowsOf(engine, value) ?? [[value]]) {
    const error = row.find(isError);
    if (error !== undefined) return error;
  }
  return undefined;
}

const cellsOf = (engine: Engine, value: unknown): unknown =>
  rowsOf(engine, value)?.map((row) => row.map((cell) => cellOf(engine, cell))) ?? cellOf(engine, value);

/** What a cell holds; a date or a percentage is a number that knows how it is shown. */
function cellOf({ EmptyValue }: Engine, cell: unknown): unknown {
  if (cell === EmptyValue) return null;
  return typeof cell === "object" && cell !== null && "val" in cell ? cell.val : cell;
}

/** A result as the engine takes it; what has no room is an error, for the engine would cut it off. */
function written(
  engine: Engine,
  { id }: SheetFunction,
  room: Shape,
  result: ReturnType<SheetFunction["run"]>,
): unknown {
  if (!Array.isArray(result)) return writtenCell(engine, result);
  const [rows, columns] = [result.length, result[0]?.length ?? 0];
  if (rows > room.rows || columns > room.columns) {
    const message = `${id}: the result must have at most ${room.rows} × ${room.columns} cells, got ${rows} × ${columns}`;
    return writtenCell(engine, { error: "#VALUE!", message });
  }
  return engine.SimpleRangeValue.onlyValues(result.map((row) => row.map((cell) => writtenCell(engine, cell))));
}

function writtenCell({ CellError, EmptyValue, errors }: Engine, cell: Cell | SheetError): unknown {
  if (cell === null) return EmptyValue;
  return typeof cell === "object" ? Reflect.construct(CellError, [errors[cell.error], cell.message]) : cell;
}
