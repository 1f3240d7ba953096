import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // `generate` needs no database; `migrate` reads the address from the environment.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
