import { defineConfig } from "vitest/config";

/** East, west, half-hour, and the far side of the date line: a result that depends on the zone shows itself here. */
const ZONES = ["UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Apia"];

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "node_modules/.vitest/results.json" }]],
    maxWorkers: 2, // of two cores the runner would leave one idle
    projects: [
      ...ZONES.map((TZ) => ({
        test: { name: TZ, include: ["test/*.test.ts"], env: { TZ }, pool: "forks" as const, testTimeout: 30_000 },
      })),
      {
        test: {
          name: "project",
          include: ["test/project/*.test.ts"],
          pool: "forks" as const,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
