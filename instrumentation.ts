/** Runs once when the server starts: without its settings it should not seem to work. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  if (!process.env.DATABASE_URL) {
    throw new Error("DATABASE_URL is not set. Start with npm start or npm run dev, which bring a database.");
  }
}
