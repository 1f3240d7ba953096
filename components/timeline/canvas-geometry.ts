/** Heights in pixels that the layout counts with and the style sheet draws. */
export const ROW = 26;
export const ITEM = 22;
export const AXIS = 44;
export const ICON = 14;

/** Widest label a row gives one event, and what is left of it when room is short. */
export const FULL_TITLE = 250;
export const SHORT_TITLE = 110;

/** Icon, paddings and the gaps between the parts of an item. */
export const ITEM_CHROME = ICON + 18;
