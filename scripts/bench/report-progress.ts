/** What scripts/progress.mjs gives: steps with their seconds. */
export type Report = {
  readonly note: (text: string) => void;
  readonly step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
};
