export type Answer<T> =
  | { readonly kind: "found"; readonly value: T }
  /** The address answers that there is no such thing. */
  | { readonly kind: "missing" }
  /** It cannot be reached, fails, or was called off. */
  | { readonly kind: "failed" };

/** What one of our own addresses answers. It is trusted to have the shape its route gives it: both are built from one checkout. */
export async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (response.status === 404) return { kind: "missing" };
    return response.ok ? { kind: "found", value: (await response.json()) as T } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}
