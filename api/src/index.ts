export type { RunningServer, ServerOptions } from './server.js';
export { startServer } from './server.js';
export type { Settings } from './settings.js';
export { readSettings } from './settings.js';
