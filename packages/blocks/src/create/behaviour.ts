import type { Behaviour } from '@marshrut/engine';
import { assigned } from '../shared/assign.js';
import { recordPrefix } from '../shared/record-key.js';
import type { CreateSettings } from './definition.js';

/** enter: stages a new record, puts it into the card field and completes; or fails where a value cannot be computed. */
export const create: Behaviour<CreateSettings> = {
  enter(here) {
    const { entity, into, values: rows } = here.settings;
    const values = assigned(here, rows);
    if (!values.ok) return [{ do: 'fail', failure: values.failure }];
    const record = here.newId(recordPrefix(entity));
    return [
      { do: 'stage', op: 'create', entity, record, values: values.values },
      { do: 'set', vars: { [into]: record } },
      { do: 'complete' },
    ];
  },
};
