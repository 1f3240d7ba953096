import { defineConfig, devices } from "@playwright/test";

const origin = process.env.SOURCELINE_ORIGIN;
const browser = process.env.SOURCELINE_CHROMIUM;
// Chromium's sandbox refuses root.
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  // Sets the two variables above: the processes that run the tests read this file again, after it.
  globalSetup: "./scripts/playwright-site.ts",
  outputDir: "test-results/e2e",
  reporter: [["line"], ["json", { outputFile: process.env.SOURCELINE_REPORT ?? "test-results/e2e.json" }]],
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    ...(origin && { baseURL: origin }),
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { ...(browser && { executablePath: browser }), args: isRoot ? ["--no-sandbox"] : [] },
  },
  projects: [{ name: "chromium" }],
});
