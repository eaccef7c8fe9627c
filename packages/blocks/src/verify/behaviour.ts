import type { Behaviour } from '@marshrut/engine';
import { normalText } from '@marshrut/expressions';
import type { VerifySettings } from './definition.js';

/**
 * enter: waits for what the person is told; with no attempt left completes with "no"; fails where there is nothing to compare
 * with. resume: completes with "yes", or counts the attempt and waits again. What was told is in no step, so it is kept nowhere.
 */
export const verify: Behaviour<VerifySettings> = {
  screen: true,
  enter(here) {
    const { attempts, into, expected: path } = here.settings;
    if (here.tries >= attempts) return [{ do: 'set', vars: { [into]: false } }, { do: 'complete' }];
    const expected = here.evaluate('expected');
    if (!expected.ok) return [{ do: 'fail', failure: expected.failure }];
    if (expected.value === null) return [{ do: 'fail', failure: { code: 'VALUE_MISSING', details: { path } } }];
    return [{ do: 'wait', for: { for: 'secret', left: attempts - here.tries } }];
  },
  resume(here, answer) {
    const { attempts, into, expected: path } = here.settings;
    const told = answer.to === 'secret' ? normalText(answer.told) : '';
    if (told === '') return { code: 'INVALID', problems: [{ path: 'told', code: 'REQUIRED' }] };
    const expected = here.evaluate('expected');
    // It may have been taken away while the person was asked.
    if (!expected.ok || expected.value === null)
      return [{ do: 'fail', failure: { code: 'VALUE_MISSING', details: { path } } }];
    if (told === normalText(String(expected.value))) return [{ do: 'set', vars: { [into]: true } }, { do: 'complete' }];
    const left = attempts - here.tries - 1;
    if (left > 0) return [{ do: 'countTry' }, { do: 'wait', for: { for: 'secret', left } }];
    return [{ do: 'countTry' }, { do: 'set', vars: { [into]: false } }, { do: 'complete' }];
  },
};
