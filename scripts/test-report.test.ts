import { describe, expect, test } from "vitest";
import { backOff } from "./keep-running.mjs";
import { isAtLeast } from "./requirements.mjs";
import { countPlaywright, countVitest, readReport } from "./test-report.mjs";

describe("counting tests", () => {
  test("a file that does not load is a failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  test("a site that does not start and a flaky test are failures", () => {
    const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  test("a missing report is a failure", () => {
    expect(readReport("/nowhere/report.json", countVitest, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test("a program that keeps ending is started less and less eagerly", () => {
  expect([1, 2, 3, 4, 5, 6, 20].map(backOff)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test("versions are compared by number", () => {
  expect(["20.19.0", "20.20.2", "22.0.0"].every((version) => isAtLeast(version, 20, 19))).toBe(true);
  expect(["20.9.0", "18.20.0"].some((version) => isAtLeast(version, 20, 19))).toBe(false);
});
