import type { NextConfig } from "next";

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
  experimental: { serverActions: { bodySizeLimit: "12mb" } },
};

export default config;
