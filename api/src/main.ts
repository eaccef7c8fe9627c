import { runServer } from './run-server.js';

await runServer(process.env, { part: process.argv[2] });
