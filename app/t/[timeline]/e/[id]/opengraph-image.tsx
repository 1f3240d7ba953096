import { ImageResponse } from "next/og";
import { TYPE_PATHS, TYPE_WORDS } from "@/components/timeline/type-icon";
import { dateInWords } from "@/lib/time/words";
import { drawable } from "./drawable";
import { findPageEvent } from "./find-page-event";

export const dynamic = "force-dynamic";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";
export const alt = "The event with its date and a passage";

const COLOURS = { strike: "#b8321a", meeting: "#1d5ca8", statement: "#0b6a62" };

type Props = { params: Promise<{ timeline: string; id: string }> };

export default async function EventImage({ params }: Props) {
  const { timeline: slug, id } = await params;
  const found = await findPageEvent(slug, id);
  if (!found) return new Response(null, { status: 404 });
  const { event, timeline } = found;
  const colour = COLOURS[event.type];
  const date = dateInWords(event.date.edtf);
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: 72,
        borderLeft: `20px solid ${colour}`,
        background: "#faf7f0",
        color: "#1e1b17",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", gap: 28 }}>
        <div style={{ display: "flex", alignItems: "center", gap: 18, color: colour, fontSize: 34 }}>
          <svg width="34" height="34" viewBox="0 0 16 16" fill={colour} aria-hidden="true">
            <path d={TYPE_PATHS[event.type]} />
          </svg>
          {[TYPE_WORDS[event.type], date, drawable(event.place ?? "", 40)].filter(Boolean).join(" · ")}
        </div>
        <div style={{ fontSize: 62, lineHeight: 1.15 }}>{drawable(event.title, 90)}</div>
        <div
          style={{ fontSize: 34, lineHeight: 1.4, color: "#565046" }}
        >{`“${drawable(event.excerpt, 180)}”`}</div>
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 8, fontSize: 28, color: "#6d665a" }}>
        <span>{drawable(event.publishers.join(", "), 70)}</span>
        <span>{`Sourceline · ${drawable(timeline.title, 55)}`}</span>
      </div>
    </div>,
    size,
  );
}
