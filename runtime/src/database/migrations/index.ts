import type { MigrationObject } from '@mikro-orm/core';
import { Archive } from './archive.js';
import { Attachments } from './attachments.js';
import { Calendars } from './calendars.js';
import { CaseIncidents } from './case-incidents.js';
import { Comments } from './comments.js';
import { DraftAuthors } from './draft-authors.js';
import { DraftEdits } from './draft-edits.js';
import { Inbox } from './inbox.js';
import { InboxViews } from './inbox-views.js';
import { Moving } from './moving.js';
import { Operations } from './operations.js';
import { Outside } from './outside.js';
import { Participants } from './participants.js';
import { People } from './people.js';
import { PeopleStructure } from './people-structure.js';
import { Services } from './services.js';
import { Starts } from './starts.js';
import { StaticTables } from './static-tables.js';
import { Templates } from './templates.js';
import { Waiting } from './waiting.js';

/**
 * Steps of the schema in order, written for both databases; each runs in a transaction of its own.
 * A name is kept in the database for ever; a shipped step never changes, a new one is added at the end. Functions are not
 * steps: `functions/` holds each as it is now. Steps 3 and 5 were functions alone.
 */
export const migrations: readonly MigrationObject[] = [
  { name: '0001-static-tables', class: StaticTables },
  { name: '0002-people', class: People },
  { name: '0004-case-incidents', class: CaseIncidents },
  { name: '0006-waiting', class: Waiting },
  { name: '0007-services', class: Services },
  { name: '0008-starts', class: Starts },
  { name: '0009-calendars', class: Calendars },
  { name: '0011-archive', class: Archive },
  { name: '0012-operations', class: Operations },
  { name: '0013-moving', class: Moving },
  { name: '0016-people-structure', class: PeopleStructure },
  { name: '0018-templates', class: Templates },
  { name: '0019-attachments', class: Attachments },
  { name: '0017-inbox', class: Inbox },
  { name: '0022-draft-edits', class: DraftEdits },
  { name: '0024-inbox-views', class: InboxViews },
  { name: '0025-participants', class: Participants },
  { name: '0027-comments', class: Comments },
  { name: '0026-outside', class: Outside },
  { name: '0031-draft-authors', class: DraftAuthors },
];
