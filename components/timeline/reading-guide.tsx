import { EVENT_TYPES } from "@/lib/extract/mention";
import styles from "./reading-guide.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

/** What the drawing of an item says about its event: the same shapes as on the canvas. */
export function ReadingGuide() {
  return (
    <dl className={styles.guide}>
      {EVENT_TYPES.map((type) => (
        <div key={type} data-type={type}>
          <dt>
            <span className={styles.icon}>
              <TypeIcon type={type} size={16} outlined /> <TypeIcon type={type} size={16} />
            </span>
          </dt>
          <dd>{TYPE_WORDS[type]}: an outline until a person has looked at it, then solid</dd>
        </div>
      ))}
      {DATES.map(([shape, means]) => (
        <div key={shape} data-type="meeting">
          <dt>
            <span className={`${styles.band} ${styles[shape] ?? ""}`} aria-hidden="true">
              {shape === "before" ? "←" : shape === "after" ? "→" : null}
            </span>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span className={styles.chip}>+12</span>
        </dt>
        <dd>Events there is no room for: click for a list, double-click to zoom in</dd>
      </div>
    </dl>
  );
}

const DATES = [
  ["known", "The day or days it took, as its article dates it"],
  ["thereabouts", "Some time in this stretch, no source says when"],
  ["before", "By this day, but nothing says how long before"],
  ["after", "From this day on, but nothing says until when"],
  ["published", "Only the day of publication is known"],
] as const;
