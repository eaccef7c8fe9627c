export type { PublishingWorld } from './check-for-publishing.js';
export { checkForPublishing } from './check-for-publishing.js';
