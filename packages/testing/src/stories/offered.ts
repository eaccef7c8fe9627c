import { card, type Drawn, draw, entity, field, fields, role } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** What a client is offered follows from the card; who calls is known by a word that nobody keeps. */

const label = (ru: string) => ({ ru, en: ru });
const choice = (...keys: readonly string[]) => ({
  kind: 'choice' as const,
  options: keys.map(key => ({ key, name: label(key) })),
});
const category = choice('Classic', 'Gold');
const client = entity('Client', 'Клиент', [
  field('name', 'Имя', { kind: 'text' }, { required: true }),
  field('category', 'Категория', category),
  field('word', 'Слово', { kind: 'text' }),
]);

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };
const form = (...paths: readonly string[]): Drawn => ({ block: 'form', name: 'Форма', settings: fields(...paths) });

const limits: Drawn = {
  block: 'form',
  name: 'Что хочет клиент?',
  settings: {
    fields: [
      {
        path: 'wish',
        mode: 'edit',
        required: true,
        offers: [{ option: 'Лимит', when: 'client.category = "Gold"' }],
      },
    ],
  },
};

const service = draw({
  name: 'Обслуживание',
  starters: ['clerk'],
  card: [
    card('client', 'Клиент', { kind: 'reference', entity: 'Client' }, 'parameter'),
    card('known', 'Узнан', { kind: 'bool' }),
    card('wish', 'Желание', choice('Блокировка', 'Лимит')),
  ],
  nodes: {
    start: begin,
    serve: {
      block: 'task',
      name: 'Обслужить',
      settings: role('clerk'),
      inside: {
        nodes: {
          inside: begin,
          who: form('client?'),
          word: {
            block: 'verify',
            name: 'Кодовое слово',
            settings: { ask: label('Кодовое слово'), expected: 'client.word', attempts: 3, into: 'known' },
          },
          known: { block: 'choice', name: 'Узнан?', settings: {} },
          wish: limits,
          ready: finish,
          stranger: finish,
        },
        edges: [
          'inside > who',
          'who > word',
          'word > known',
          'known [known = true] > wish',
          'known [else] > stranger',
          'wish > ready',
        ],
      },
    },
    done: finish,
  },
  edges: ['start > serve', 'serve > done'],
});

const forGold = draw({
  name: 'Повышение лимита',
  starters: ['clerk'],
  card: [card('client', 'Клиент', { kind: 'reference', entity: 'Client' }, 'parameter')],
  nodes: {
    start: { ...begin, settings: { offer: { record: 'client', when: 'client.category = "Gold"' } } },
    done: finish,
  },
  edges: ['start > done'],
});

const world = { diagram: service, entities: [client] };
const gold = { name: 'Анна', category: 'Gold', word: 'Берёза' };
const classic = { name: 'Пётр', category: 'Classic', word: 'Сосна' };

export const offeredStories: readonly Story[] = [
  story('The word is compared without regard to case and ё; what is for gold clients is there for them', world)
    .enter('anna', 'Client', gold)
    .by('clerk')
    .start({ client: '@anna' })
    .claim('serve')
    .fill({})
    .verify('  берЕза ')
    .vars({})
    .fill({ wish: 'Лимит' })
    .finish()
    .vars({ known: true, wish: 'Лимит' })
    .status('ended'),

  story('What is not offered is refused as if there were no such option', world)
    .enter('petr', 'Client', classic)
    .by('clerk')
    .start({ client: '@petr' })
    .claim('serve')
    .fill({})
    .verify('сосна')
    .fill({ wish: 'Лимит' })
    .refused('INVALID')
    .fill({ wish: 'Нечто' })
    .refused('INVALID')
    .fill({ wish: 'Блокировка' })
    .finish()
    .vars({ wish: 'Блокировка' }),

  story('Three words that do not match, whatever Back and Pause do between them', world)
    .enter('anna', 'Client', gold)
    .by('clerk')
    .start({ client: '@anna' })
    .claim('serve')
    .fill({})
    .verify('')
    .refused('INVALID')
    .verify('дуб')
    .back('who')
    .fill({})
    .verify('клён')
    .pause()
    .verify('ель')
    .finish()
    .vars({ known: false })
    .status('ended'),

  story('A case begins only for whom it is offered to', { diagram: forGold, entities: [client] })
    .enter('petr', 'Client', classic)
    .enter('anna', 'Client', gold)
    .by('clerk')
    .start({ client: '@petr' })
    .refused('START_UNMET')
    .start()
    .refused('START_UNMET')
    .start({ client: '@anna' })
    .status('ended'),
];
