/**
 * Opens one connection. The driver is loaded late: these scripts also run before anything is installed.
 * @param {string} address @param {string} [name] how it shows in pg_stat_activity
 */
export async function connect(address, name = "sourceline-scripts") {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString: address,
    application_name: name,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
  });
  // Without a listener a lost connection would end the whole program.
  client.on("error", () => {});
  await client.connect();
  return client;
}
