import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and while the browser takes its page over: what only serves without scripts can then go. */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
