import type { Timeline } from "../timelines";

/** How many answers a process keeps. */
const MOST = 500;
const kept = new Map<string, Promise<unknown>>();

/**
 * The answer to a question about a timeline, asked once as long as the timeline does not change. `name` and `question` tell questions
 * apart; what cannot be answered is asked again.
 */
export function keptAnswer<T>(
  { id, changes }: Pick<Timeline, "id" | "changes">,
  name: string,
  question: unknown,
  ask: () => Promise<T>,
): Promise<T> {
  const key = JSON.stringify([id, changes, name, question]);
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known as Promise<T>;
  }
  const asked = ask();
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return asked;
}

export const forgetAnswers = (): void => kept.clear();
