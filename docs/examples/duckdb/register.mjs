// The functions of keyaccount in DuckDB: every one that gives one value, as a scalar function of the same name.
import { FUNCTIONS, sqlValue } from "keyaccount/sheet";

/** Registers them on a connection. `onError` says what a refusal becomes: the error of the query, or NULL. */
export function registerKeyAccount(connection, duckdb, { onError = "throw" } = {}) {
  const types = { text: duckdb.VARCHAR, number: duckdb.DOUBLE, flag: duckdb.BOOLEAN };
  for (const { id, gives } of FUNCTIONS) {
    if (gives === undefined) continue;
    connection.registerScalarFunction(
      duckdb.DuckDBScalarFunction.create({
        name: id,
        returnType: types[gives],
        varArgsType: duckdb.ANY, // optional arguments may be left off, and dates and lists are welcome
        specialHandling: true, // NULL is not answered by DuckDB: an optional argument may be NULL
        mainFunction: (info, input, output) => {
          try {
            const columns = Array.from({ length: input.columnCount }, (_, nth) => columnOf(input, nth));
            for (let row = 0; row < input.rowCount; row += 1) {
              const result = sqlValue(
                id,
                columns.map((column) => plain(column?.getItem(row))),
              );
              const failed = result !== null && typeof result === "object";
              if (failed && onError === "throw") return info.setError(result.message);
              output.setItem(row, failed ? null : result);
            }
            output.flush();
          } catch (error) {
            info.setError(`${id}: ${error.message}`);
          }
        },
      }),
    );
  }
}

/** A column of the chunk; one of nothing but an untyped NULL cannot be read, and needs not be. */
function columnOf(input, nth) {
  try {
    return input.getColumnVector(nth);
  } catch {
    return undefined;
  }
}

/** A value as a cell holds it: decimals, dates and the like by their text, a list as it is. */
function plain(value) {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value.items)) return value.items.map(plain);
  return typeof value === "object" ? String(value) : value;
}
