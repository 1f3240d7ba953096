import type { Location } from "@/lib/places/location";
import { mapHref, placeInWords } from "@/lib/places/place-in-words";
import styles from "./event-facts.module.css";

/** The place as its sources name it, with region, country and a map where those are certain. */
export function EventPlace({ place, location }: { place: string; location: Location | null }) {
  const href = location && mapHref(location);
  return (
    <>
      {placeInWords(place, location)}{" "}
      {href ? (
        <a className={styles.note} href={href} rel="noreferrer">
          Map
        </a>
      ) : null}
    </>
  );
}
