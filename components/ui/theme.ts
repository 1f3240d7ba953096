export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The server reads this cookie too, so that a page arrives in its colours. */
export const THEME_COOKIE = "theme";

export const themeFrom = (value: string | undefined): Theme =>
  THEMES.find((theme) => theme === value) ?? "system";
