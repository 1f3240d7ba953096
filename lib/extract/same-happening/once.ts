import type { Candidate } from "../candidate";

/** A value worked out once for each candidate: every one is compared with many. */
export function once<T>(make: (one: Candidate) => T): (one: Candidate) => T {
  const made = new WeakMap<Candidate, { readonly value: T }>();
  return (one) => {
    const known = made.get(one);
    if (known !== undefined) return known.value;
    const value = make(one);
    made.set(one, { value });
    return value;
  };
}
