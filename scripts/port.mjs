import { connect, createServer } from "node:net";
import { Problem } from "./problem.mjs";

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether something accepts connections there. */
export function answers(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/**
 * Free on both loopback addresses: a browser may try ::1 first for "localhost", and macOS lets one program listen
 * on 127.0.0.1 beside another that listens on every address.
 */
export async function isFree(port) {
  for (const host of ["127.0.0.1", "::1"]) {
    if ((await answers(port, host)) || !(await canListen(port, host))) return false;
  }
  return true;
}

/** The first free port from `first` on. */
export async function freePortFrom(first, free = isFree) {
  for (let port = first; port < Math.min(first + 200, 65_536); port += 1) if (await free(port)) return port;
  throw new Problem(`No free port between ${first} and ${first + 199}.`, "Choose another with --port N.");
}

/** Any free port below the range from which the system gives ports to outgoing connections. */
export async function freePort(free = isFree, random = Math.random) {
  for (let i = 0; i < 200; i += 1) {
    const port = 20_000 + Math.floor(random() * 10_000);
    if (await free(port)) return port;
  }
  throw new Problem("No free port between 20000 and 29999.");
}
