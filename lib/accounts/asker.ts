declare const checked: unique symbol;

/** Somebody allowed to write. Only `lib/accounts` makes one, so no write can forget to ask who it is for. */
export type Asker = { readonly name: string; readonly [checked]: true };
