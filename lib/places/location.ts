/** Where on earth a named place is, as far as that is certain. A region or a whole country has no point. */
export type Location = {
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly country: string;
  /** Oblast, province, governorate: the first level below the country; null where it is unknown or the place is the country. */
  readonly region: string | null;
  /** WGS 84 degrees of its middle, null for areas and where several places of the name are possible. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
};
