import type { Behaviour } from '@marshrut/engine';
import { assigned } from '../shared/assign.js';
import type { ChangeSettings } from './definition.js';

/** enter: stages new values of the record the card field refers to and completes; or fails where there is no such record. */
export const change: Behaviour<ChangeSettings> = {
  enter(here) {
    const { record: key, values: rows } = here.settings;
    const type = here.card.get(key)?.type;
    const record = here.value(key);
    if (type?.kind !== 'reference' || typeof record !== 'string')
      return [{ do: 'fail', failure: { code: 'NOTHING_TO_CHANGE', details: { path: key } } }];
    const values = assigned(here, rows);
    if (!values.ok) return [{ do: 'fail', failure: values.failure }];
    const { entity } = type;
    const counted = rows.flatMap(({ field }, at) => (here.reads(`values.${at}.value`, entity, field) ? [field] : []));
    return [{ do: 'stage', op: 'update', entity, record, values: values.values, counted }, { do: 'complete' }];
  },
};
