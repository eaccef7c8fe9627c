export { checkForPublishing } from './check-for-publishing.js';
