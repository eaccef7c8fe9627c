import type { Assignee, Here } from '@marshrut/engine';
import type { AssigneeSetting } from './settings.js';

/** The assignee a sentence means in this very case; null where the card field that should name a person is empty. */
export function assigneeOf(here: Here<unknown>, setting: AssigneeSetting): Assignee | null {
  switch (setting.to) {
    case 'role':
      return { to: 'role', role: setting.role };
    case 'initiator':
      return { to: 'user', user: here.initiator };
    case 'field': {
      const user = here.value(setting.field);
      return typeof user === 'string' ? { to: 'user', user } : null;
    }
  }
}
