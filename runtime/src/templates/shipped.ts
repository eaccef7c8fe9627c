import { appeals } from './appeals/appeals.js';
import { complaints } from './complaints/complaints.js';
import { credit } from './credit/credit.js';
import { gold } from './gold/gold.js';
import { support } from './support/support.js';
import type { Template } from './template.js';

/** Everything that is shipped, in the order of the page. A template is a folder here and a line in this list. */
export const shipped: readonly Template[] = [gold, appeals, support, credit, complaints];
