/**
 * The server of the tests once time has passed: the same in everything but its clock, which is so many milliseconds ahead.
 * `later.mjs <run-server.js> <milliseconds>`
 */
const [, , server = '', ahead] = process.argv;
const { runServer } = await import(server);
await runServer(process.env, { now: () => new Date(Date.now() + Number(ahead)).toISOString() });
