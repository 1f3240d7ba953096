import { findBrowser } from "./browser.mjs";
import { progress } from "./progress.mjs";
import { openTestSite } from "./test-site.mjs";

/** Before the first browser test: a browser and a site, whose addresses the tests find in the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const report = progress(process.stderr);
  process.env.SOURCELINE_CHROMIUM = await findBrowser(report);
  const site = await openTestSite(report);
  process.env.SOURCELINE_ORIGIN = site.origin;
  process.env.SOURCELINE_SITE_DATABASE_URL = site.address;
  return () => site.stop();
}
