// Prints `N passed, N failed` from the test runner's own report; a run that broke before the tests counts as one failure.
import { readFileSync } from "node:fs";

const failed = process.argv[2] !== "0";
let report = { numPassedTests: 0, numFailedTests: 0 };
try {
  report = JSON.parse(readFileSync("node_modules/.vitest/results.json", "utf8"));
} catch {} // no report: the run broke before the tests
const failures = failed ? Math.max(1, report.numFailedTests) : report.numFailedTests;
console.log(`${report.numPassedTests} passed, ${failures} failed`);
