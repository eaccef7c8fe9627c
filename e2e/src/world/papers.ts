import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';

export const PAPERS = 'Приём с приложениями';

const letter = entity(
  'Letter',
  'Письмо',
  [
    field('topic', 'Тема', { kind: 'text' }, { required: true, searchable: true }),
    field('papers', 'Приложения', { kind: 'file', most: 3, megabytes: 2 }),
  ],
  { title: ['topic'] },
);

/** A letter with its papers is taken in by one task. */
const registration = draw({
  name: PAPERS,
  starters: ['secretary'],
  contextLine: 'topic',
  card: [
    card('topic', 'Тема', { kind: 'text' }),
    card('papers', 'Приложения', { kind: 'file', most: 3, megabytes: 2 }),
    card('letter', 'Письмо', { kind: 'reference', entity: 'Letter' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    register: {
      block: 'task',
      name: 'Принять письмо',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          ask: { block: 'form', name: 'Письмо и приложения', settings: fields('topic!', 'papers') },
          make: {
            block: 'create',
            name: 'Письмо',
            settings: { entity: 'Letter', into: 'letter', values: rows({ topic: 'topic', papers: 'papers' }) },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > ask', 'ask > make', 'make > ready'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > register', 'register > done'],
});

/** The process and the entity are published; the secretary may open the records. */
export async function preparePapers(url: string): Promise<{ readonly process: string }> {
  const analyst = await bySession(url, 'analyst');
  await saveEntity(analyst, {
    ...letter,
    plural: { ru: 'Письма', en: 'Letters' },
    readers: ['secretary'],
    editors: ['secretary'],
  });
  return { process: await publishProcess(analyst, registration) };
}
