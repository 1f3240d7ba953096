import { useMemo } from "react";
import { filterQuery, withAhead } from "@/lib/timeline/list-page";
import type { Density, Overview } from "@/lib/timeline/overview";
import type { Ahead } from "@/lib/timeline/reader-clock";
import type { View } from "@/lib/timeline/view";
import { useFetched } from "./use-fetched";

/** The density as the clock of the axis has it: that of UTC came with the page, and stays until another has come. */
export function useDensity(path: string, view: View, overview: Overview, ahead: Ahead | null): Density {
  const given = useMemo(() => ({ url: path, value: overview }), [path, overview]);
  const address = ahead && withAhead(`${path}/overview${filterQuery(view)}`, ahead);
  return useFetched(address, given).value.density;
}
