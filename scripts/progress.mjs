const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Steps with a tick and their seconds. A terminal sees the running step count up; a log file gets one line
 * when a step begins and one when it ends.
 * @param {import("node:tty").WriteStream} stream
 */
export function progress(stream = process.stdout) {
  const live = Boolean(stream.isTTY);
  return {
    note: (text) => stream.write(`  ${text}\n`),
    async step(title, work) {
      const since = Date.now();
      const draw = () => stream.write(`\r\x1b[2K… ${title}  ${seconds(since)}`);
      const timer = live ? setInterval(draw, 200) : null;
      if (live) draw();
      else stream.write(`… ${title}\n`);
      const end = (sign) => {
        if (timer) clearInterval(timer);
        stream.write(`${live ? "\r\x1b[2K" : ""}${sign} ${title}  ${seconds(since)}\n`);
      };
      try {
        const result = await work();
        end("✓");
        return result;
      } catch (error) {
        end("✗");
        throw error;
      }
    },
  };
}
