/**
 * What one of our own addresses answers; null when it cannot be reached, answers with a failure, or is called off. The answer is trusted to
 * have the shape its route gives it: both are built from one checkout.
 */
export async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
