import { describe, expect, test } from '@jest/globals';
import type { Node } from '@marshrut/model';
import fc from 'fast-check';
import { type BlockId, definitions } from '../catalogue.js';
import { filled, valuesOf } from './arbitrary.fixture.js';
import { compareFacts } from './compare-facts.js';
import type { Telling } from './fact.js';
import { sameJson } from './same-json.js';
import { settingsFacts } from './settings-facts.js';

const nobody = { roles: new Map(), groups: new Map(), calendars: new Map(), people: new Map() };
const telling: Telling = { scope: { card: [], entities: new Map() }, names: nobody, nodes: new Map() };

describe('whatever differs in the settings of a block is told', () => {
  test.each(Object.keys(definitions) as BlockId[])('%s', block => {
    const settings = valuesOf(definitions[block].settings) as fc.Arbitrary<Node['settings']>;
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        const lines = compareFacts(
          settingsFacts({ block, settings: before }, telling),
          settingsFacts({ block, settings: after }, telling),
        );
        const [was, is] = [before, after].map(one => filled(definitions[block].settings.parse(one)));
        if (!sameJson(was, is)) expect(lines).not.toHaveLength(0);
        for (const { was: old, is: now } of lines) {
          expect(old ?? now).not.toBeNull();
          if (old && now) expect([old.ru, old.en]).not.toEqual([now.ru, now.en]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
