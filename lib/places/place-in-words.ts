import { countryName } from "./countries";
import type { Location } from "./location";
import { plainName } from "./spelling";

/** "Sumy, Sumy Oblast, Ukraine"; a part that says no more than the one before is left out ("Kyiv, Ukraine"). */
export function placeInWords(place: string, location: Location | null): string {
  if (location === null) return place;
  const parts = [
    place,
    ...(location.region === null ? [] : [location.region]),
    countryName(location.country),
  ];
  return parts
    .filter((part, i) => i === 0 || !parts.slice(0, i).some((before) => says(before, part)))
    .join(", ");
}

/** "the Sumy region" says "Sumy Oblast", "Ukraine" says "Ukraine". */
function says(before: string, part: string): boolean {
  const [whole, added] = [plainName(before).replace(/^the /, ""), plainName(part)];
  const area = / (?:region|oblast|province|governorate)$/;
  return whole === added || (area.test(whole) && whole.replace(area, "") === added.replace(area, ""));
}

/** A map at that point, about the size of a town; null without a point. */
export function mapHref({ point }: Location): string | null {
  if (point === null) return null;
  const { latitude, longitude } = point;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=12/${latitude}/${longitude}`;
}
