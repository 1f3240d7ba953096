"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Chip } from "@/lib/timeline/chip-cells";
import type { Lane } from "@/lib/timeline/lanes";
import type { LaneField } from "@/lib/timeline/view";
import type { DrawnLane } from "./canvas-content";
import { AXIS, ROW } from "./canvas-geometry";
import styles from "./lane-names.module.css";
import { laneTitle, typeOf } from "./lane-title";
import { TypeIcon } from "./type-icon";

type Props = {
  readonly field: LaneField;
  /** In the order drawn, with the rows they take. */
  readonly lanes: readonly { readonly lane: Lane; readonly drawn: DrawnLane }[];
  readonly folded: ReadonlySet<string>;
  /** What began before all that is drawn and goes on in it, by lane. */
  readonly carried: ReadonlyMap<string, Chip>;
  readonly onFold: (id: string) => void;
  readonly onMove: (id: string, by: number) => void;
};

type Drag = {
  readonly id: string;
  readonly from: number;
  readonly y: number;
  readonly by: number;
  readonly moved: boolean;
};

const DRAG_THRESHOLD = 4;

/** The lanes' names beside the canvas: pressed they fold, dragged or with Alt and an arrow key they change places. */
export function LaneNames({ field, lanes, folded, carried, onFold, onMove }: Props) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState("");
  /** Letting go of a drag is no press. */
  const dragged = useRef(false);
  const movable = lanes.length > 1;

  function move(id: string, by: number) {
    const index = lanes.findIndex(({ lane }) => lane.id === id);
    const to = Math.max(0, Math.min(lanes.length - 1, index + by));
    if (index < 0 || to === index) return;
    onMove(id, to - index);
    const lane = lanes[index]?.lane;
    if (lane) setSaid(`${laneTitle(lane, field)}, lane ${to + 1} of ${lanes.length}`);
  }

  function down(event: PointerEvent<HTMLElement>, id: string, from: number) {
    dragged.current = false;
    if (event.button !== 0 || !movable) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ id, from, y: event.clientY, by: 0, moved: false });
  }

  function follow(event: PointerEvent<HTMLElement>) {
    if (drag === null) return;
    const by = event.clientY - drag.y;
    if (!drag.moved && Math.abs(by) < DRAG_THRESHOLD) return;
    dragged.current = true;
    setDrag({ ...drag, by, moved: true });
  }

  function drop() {
    setDrag(null);
    if (drag?.moved)
      move(
        drag.id,
        targetOf(
          drag,
          lanes.map(({ drawn }) => drawn),
        ) - drag.from,
      );
  }

  function key(event: KeyboardEvent, id: string) {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0 || !event.altKey) return;
    event.preventDefault();
    move(id, by);
  }

  const target = drag?.moved
    ? targetOf(
        drag,
        lanes.map(({ drawn }) => drawn),
      )
    : null;
  return (
    <>
      <ul className={styles.lanes} aria-label="Lanes of the canvas">
        {lanes.map(({ lane, drawn }, index) => {
          const before = carried.get(lane.id);
          const isFolded = folded.has(lane.id);
          const isHeld = drag?.moved && drag.id === lane.id;
          return (
            <li
              key={lane.id}
              className={styles.lane}
              data-held={isHeld || undefined}
              data-target={(target === index && target !== drag?.from) || undefined}
              data-below={(drag !== null && index > drag.from) || undefined}
              style={{ top: AXIS + drawn.firstRow * ROW, height: drawn.rows * ROW }}
            >
              <button
                type="button"
                className={styles.name}
                data-type={typeOf(lane, field)}
                style={isHeld ? { translate: `0 ${drag.by}px` } : undefined}
                aria-expanded={!isFolded}
                aria-description={movable ? "Alt with the up or down arrow moves the lane." : undefined}
                title={`${laneTitle(lane, field)}: press to ${isFolded ? "unfold" : "fold"}${movable ? ", drag to move" : ""}`}
                onClick={() => {
                  if (!dragged.current) onFold(lane.id);
                }}
                onKeyDown={(event) => key(event, lane.id)}
                onPointerDown={(event) => down(event, lane.id, index)}
                onPointerMove={follow}
                onPointerUp={drop}
                onPointerCancel={() => setDrag(null)}
              >
                <LaneTitle lane={lane} field={field} folded={isFolded} />
              </button>
              {before ? (
                <button
                  type="button"
                  className={styles.carried}
                  data-chip={before.id}
                  data-low={drawn.rows === 1 || undefined}
                  title="Began earlier and goes on here: press for a list"
                >
                  ← {before.count.toLocaleString("en-GB")}
                  <span> since earlier</span>
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function LaneTitle({ lane, field, folded }: { lane: Lane; field: LaneField; folded: boolean }) {
  const type = typeOf(lane, field);
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <>
      {type ? <TypeIcon type={type} /> : null}
      <span className={styles.text} dir="auto">
        {laneTitle(lane, field)}
      </span>
      <span className={styles.count}>{lane.count.toLocaleString("en-GB")}</span>
      <Chevron className={styles.fold} size={13} aria-hidden />
    </>
  );
}

/** The place a lane dragged so far would take: that of the lane under its name. */
function targetOf({ from, by }: Drag, lanes: readonly DrawnLane[]): number {
  const at = ((lanes[from]?.firstRow ?? 0) + 0.5) * ROW + by;
  const found = lanes.findLastIndex(({ firstRow }) => firstRow * ROW <= at);
  return Math.max(0, found);
}
