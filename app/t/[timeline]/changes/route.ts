import { findChanges } from "@/lib/db/timelines";

/** What open pages ask every few seconds: has anything changed, and is anything still being read? */
export async function GET(_request: Request, { params }: { params: Promise<{ timeline: string }> }) {
  const changes = await findChanges((await params).timeline);
  if (changes === null) return new Response("There is no such timeline.", { status: 404 });
  return Response.json(changes, { headers: { "Cache-Control": "no-store" } });
}
