// Prints `N passed, N failed` from the test runner's own reports; a run that broke before its tests counts as one failure.
import { readFileSync } from "node:fs";

let [passed, failed] = [0, 0];
for (const [nth, name] of ["results", "hosts"].entries()) {
  let report = { numPassedTests: 0, numFailedTests: 0 };
  try {
    report = JSON.parse(readFileSync(`node_modules/.vitest/${name}.json`, "utf8"));
  } catch {} // no report: the run broke before the tests
  passed += report.numPassedTests;
  failed += process.argv[2 + nth] === "0" ? report.numFailedTests : Math.max(1, report.numFailedTests);
}
console.log(`${passed} passed, ${failed} failed`);
