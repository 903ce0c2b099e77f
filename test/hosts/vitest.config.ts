import { defineConfig } from "vitest/config";

/** The hosts that the library is embedded in; `.ci/hosts.sh` installs them. They try what was built. */
export default defineConfig({
  test: {
    name: "hosts",
    include: ["test/hosts/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "node_modules/.vitest/hosts.json" }]],
    maxWorkers: 2,
    pool: "forks",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
