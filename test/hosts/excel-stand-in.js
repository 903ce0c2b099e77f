// Stands in for office.js: what Excel offers to custom functions, and `excel`, which calls them as Excel does.
{
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidNumber: "#NUM!", divisionByZero: "#DIV/0!" };

  class CustomFunctionError {
    constructor(code, message) {
      if (!Object.values(ErrorCode).includes(code)) throw new Error(`no error code: ${code}`);
      // Excel shows a message of these two alone.
      Object.assign(this, { code, message: ["#VALUE!", "#N/A"].includes(code) ? message : undefined });
    }
  }

  const registered = new Map();
  const associate = (id, run) => registered.set(id, run);
  window.CustomFunctions = { associate, Error: CustomFunctionError, ErrorCode };
  window.Office = {
    context: { displayLanguage: new URL(location.href).searchParams.get("language") ?? "en-US" },
    onReady: (ready) => Promise.resolve().then(ready),
  };

  const matrix = (arg) => (Array.isArray(arg) ? arg : [[arg]]);

  /** What arrives: rows for a matrix, one value for a scalar, `null` for what is left out, one list for what repeats. */
  const handedOver = ({ parameters }, args) => {
    const last = parameters.length - 1;
    const once = parameters.filter(({ repeating }) => !repeating);
    const given = once.map(({ dimensionality }, nth) => {
      const arg = args[nth] ?? null;
      if (arg === null) return null;
      return dimensionality === "matrix" ? matrix(arg) : Array.isArray(arg) ? arg[0][0] : arg;
    });
    const again = parameters[last]?.repeating ? [args.slice(last).map(matrix)] : [];
    return [...given, ...again, { address: "Sheet1!A1" }];
  };

  const shown = (cell) => {
    if (cell instanceof CustomFunctionError) return { error: cell.code, message: cell.message };
    if (["string", "number", "boolean"].includes(typeof cell)) return cell;
    throw new Error(`Excel cannot show ${JSON.stringify(cell)}`);
  };

  /** What the cells show: one, or rows of them where the result spills. */
  window.excel = async (id, args) => {
    const { functions } = await (window.metadata ??= fetch("functions.json").then((file) => file.json()));
    const declared = functions.find((own) => own.id === id);
    const run = registered.get(id);
    if (declared === undefined || run === undefined) return { error: "#NAME?" };
    try {
      const result = await run(...handedOver(declared, args));
      if (declared.result.dimensionality !== "matrix") return shown(result);
      if (!Array.isArray(result) || result.length === 0) throw new Error("no rows");
      if (result.some((row) => row.length !== result[0].length)) throw new Error("ragged rows");
      return result.map((row) => row.map(shown));
    } catch (error) {
      if (error instanceof CustomFunctionError) return shown(error);
      return { error: "#VALUE!", message: undefined, thrown: String(error) };
    }
  };

  window.registered = registered;
}
