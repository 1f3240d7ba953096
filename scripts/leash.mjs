// Preloaded into every long-running child: when the process that started it is gone, however it went, it goes too.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
}
