import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
  serverExternalPackages: ["linkedom", "graphile-worker", "wink-nlp", "wink-eng-lite-web-model"],
  experimental: { serverActions: { bodySizeLimit: "12mb" } },
};

export default config;
