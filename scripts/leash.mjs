// Preloaded into every long-running child: when the process that started it is gone, however it went, it goes too.
// Programs that the child starts inherit the preload, but are its own business.
if (process.channel && process.env.SOURCELINE_LEASH === String(process.ppid)) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  // Waiting for that must not keep alive a program that is done.
  process.channel.unref();
}
