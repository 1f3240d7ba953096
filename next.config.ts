import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { NextConfig } from "next";

/** A loader with what it says: of itself Next keeps what a loader gave after the loader has changed. */
const loader = (path: string) => ({
  loader: path,
  options: { text: createHash("sha256").update(readFileSync(path)).digest("hex") },
});

const config: NextConfig = {
  // The browser tests build beside the build that somebody may be using.
  distDir: process.env.SOURCELINE_BUILD ?? ".next",
  // `npm test` checks the types; building need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
  serverExternalPackages: ["linkedom", "graphile-worker", "wink-nlp", "wink-eng-lite-web-model"],
  // What vis-timeline brings and the canvas never asks for stays out of the page: docs/decisions/010.
  turbopack: {
    resolveAlias: {
      "@egjs/hammerjs": "./components/timeline/no-gestures.ts",
      xss: "./components/timeline/escape-markup.ts",
    },
    rules: { "vis-timeline-graph2d.mjs": { loaders: [loader("./scripts/trim-vis-timeline.mjs")] } },
  },
  experimental: { serverActions: { bodySizeLimit: "12mb" } },
};

export default config;
