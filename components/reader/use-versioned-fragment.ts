import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { FIRST_VERSION } from "@/components/event/links";

/**
 * The fragment once it is sure which version it counts in. Links to passages of the first version name none, so an address without `v`
 * leads on to that one when it marks a passage, and else is given the newest, which is what it shows.
 */
export function useVersionedFragment(fragment: string | null, newestVersion: number): string | null {
  const router = useRouter();
  const pathname = usePathname();
  const named = useSearchParams().get("v") !== null;
  const sure = named || newestVersion === FIRST_VERSION;
  useEffect(() => {
    if (sure || fragment === null) return;
    if (fragment.startsWith("char=")) router.replace(`${pathname}?v=${FIRST_VERSION}#${fragment}`);
    else {
      const kept = fragment === "" ? "" : `#${fragment}`;
      window.history.replaceState(null, "", `${pathname}?v=${newestVersion}${kept}`);
    }
  }, [sure, fragment, pathname, newestVersion, router]);
  return sure ? fragment : null;
}
