import { describe, expect, test } from '@jest/globals';
import { checkForPublishing } from '@marshrut/checks';
import { shipped } from './shipped.js';

describe.each(shipped.map(template => [template.key, template] as const))('the template %s', (_, template) => {
  test.each(template.processes.map(({ key, diagram }) => [key, diagram] as const))('draws %s soundly', (_, diagram) => {
    const roles = new Set(template.roles.map(({ key }) => key));
    const entities = new Map(template.entities.map(entity => [entity.key, entity]));
    const problems = checkForPublishing(diagram, {
      entities,
      roles,
      services: new Set(),
      calendars: new Set(),
      processes: new Set(template.processes.map(({ key }) => `@${key}`)),
    });
    expect(problems).toEqual([]);
  });

  test('says everything in both languages', () => {
    const told = textsIn(template);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(({ ru, en }) => (ru.trim() === '') !== (en.trim() === '') || /[а-яё]/i.test(en))).toEqual([]);
  });
});

/** Every text for people, wherever it stands. */
function textsIn(thing: unknown): { readonly ru: string; readonly en: string }[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if ('ru' in thing && 'en' in thing) return [{ ru: String(thing.ru), en: String(thing.en) }];
  return Object.values(thing).flatMap(textsIn);
}
