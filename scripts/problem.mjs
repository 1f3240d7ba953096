/** A failure that a person can do something about: printed as it stands, without a stack. */
export class Problem extends Error {
  /** @param {string} message what is wrong @param {string} [remedy] what to do about it */
  constructor(message, remedy) {
    super(message);
    this.name = "Problem";
    this.remedy = remedy;
  }
}

const CAUSES = [
  [/ENOSPC|No space left on device/i, "The disk is full.", "Free some space and run the command again."],
  [
    /EACCES|EPERM|Permission denied/i,
    "A file cannot be read or written.",
    "Check who owns this folder: it may have been used as another user before.",
  ],
];

/** What npm says without a network. */
export const NO_NETWORK = [
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/,
  "The npm registry cannot be reached.",
  "Check the network (or the proxy: npm config set proxy …) and run the command again.",
];

/** Names the cause hidden in a program's output, or null when it is none of the usual (or the given) ones. */
export function causeIn(output, also = []) {
  for (const [pattern, message, remedy] of [...CAUSES, ...also]) {
    if (pattern.test(output)) return { message, remedy };
  }
  return null;
}

/** Prints a failure the way it deserves: a known one in words, a bug with its stack. */
export function explain(error) {
  if (error instanceof Problem) {
    process.stderr.write(`\n${error.message}\n${error.remedy ? `→ ${error.remedy}\n` : ""}`);
    return;
  }
  const cause = causeIn(String(error?.code ?? ""));
  if (cause) process.stderr.write(`\n${cause.message} (${error.message})\n→ ${cause.remedy}\n`);
  else process.stderr.write(`\n${error?.stack ?? error}\n`);
}
