// Scores a table of deals in DuckDB: npm install keyaccount @duckdb/node-api, then node score.mjs
import * as duckdb from "@duckdb/node-api";
import { registerKeyAccount } from "./register.mjs";

const instance = await duckdb.DuckDBInstance.create(":memory:"); // or the path of a file
const connection = await instance.connect();
registerKeyAccount(connection, duckdb, { onError: "null" });

// Your own table: read_csv('deals.csv'), read_parquet('deals/*.parquet'), or one in the database.
await connection.run(`
  CREATE TABLE deals AS SELECT * FROM (VALUES
    ('Nordwind', 500000, '1W1F6C'), ('Alpenbau', 200000, '0W2F7C'), ('Seeland', 300000, '0W2F6C'), ('Marienhof', 90000, NULL)
  ) t(account, amount, c139)`);

const scored = await connection.runAndReadAll(`
  SELECT account, C139_REGION(c139) AS region, C139_REGION(c139, 'zh-CN') AS 区域,
         round(amount * C139_PROBABILITY(c139)) AS weighted
  FROM deals ORDER BY amount DESC`);
console.table(scored.getRowObjectsJson());
