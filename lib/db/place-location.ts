import type { Location } from "../places/location";

type LocationColumns = {
  readonly placeCountry: string | null;
  readonly placeRegion: string | null;
  readonly placeLatitude: number | null;
  readonly placeLongitude: number | null;
};

export const locationColumns = (location: Location | null): LocationColumns => ({
  placeCountry: location?.country ?? null,
  placeRegion: location?.region ?? null,
  placeLatitude: location?.point?.latitude ?? null,
  placeLongitude: location?.point?.longitude ?? null,
});

/** Null where no country is known. */
export function storedLocation(row: LocationColumns): Location | null {
  const { placeCountry, placeRegion, placeLatitude: latitude, placeLongitude: longitude } = row;
  if (placeCountry === null) return null;
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return { country: placeCountry, region: placeRegion, point };
}
