import type { Behaviour } from '@marshrut/engine';
import { taken } from '../shared/await.js';
import { filled } from '../shared/template.js';
import type { DocumentSettings } from './definition.js';

/** Under this name the answer holds the id of the file. */
const FILE = 'file';

/** enter: asks for the file after the commit and waits. resume: the field gets it, in the place of what it held. */
export const document: Behaviour<DocumentSettings> = {
  enter(here) {
    const { settings } = here;
    const name = filled(here, 'name', settings.name);
    if (!name.ok) return [{ do: 'fail', failure: name.failure }];
    const text = filled(here, 'text', settings.text);
    if (!text.ok) return [{ do: 'fail', failure: text.failure }];
    return [{ do: 'schedule', effect: { kind: 'file', name: name.text, text: text.text }, await: true }];
  },
  resume(here, answer) {
    const rows = [{ field: here.settings.into, from: FILE }];
    const result = taken(here, rows, 'values' in answer ? answer.values : {});
    return 'rejection' in result ? result.rejection : [{ do: 'set', vars: result.vars }, { do: 'complete' }];
  },
};
