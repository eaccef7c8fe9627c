import type { Page } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveDraft } from '../graphql/definitions.js';
import type { Login } from '../server/login.js';
import { laterLoan, loan } from './loan.js';
import { prepareLoans } from './loans.js';
import type { Office, Say } from './office.js';

/** A picture of the product: who looks, at a page of which size, and what they have opened. */
export interface Picture {
  readonly name: string;
  readonly who: Login;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: true;
  open(page: Page, office: Office, say: Say): Promise<void>;
}

const work: readonly Picture[] = [
  {
    name: 'inbox',
    who: 'secretary',
    height: 760,
    open: async (page, { selection }) => {
      await page.goto(`/inbox/${selection}`);
      await page.getByRole('group').getByRole('radio').first().check();
    },
  },
  {
    name: 'inbox-phone',
    who: 'secretary',
    width: 390,
    height: 720,
    open: async page => {
      await page.goto('/inbox');
      await page.getByRole('listitem').nth(4).waitFor();
    },
  },
  {
    name: 'review',
    who: 'secretary',
    open: async (page, { review }) => {
      await page.goto(`/inbox/${review}`);
      await page.getByRole('insertion').first().waitFor();
    },
  },
  {
    name: 'conflict',
    who: 'secretary',
    open: async (page, { conflict }) => {
      await page.goto(`/inbox/${conflict}`);
      await page.getByRole('button', { name: /^(Готово|Finish)$/ }).click();
      await page.getByRole('dialog').getByRole('radio').first().check();
      await page.getByRole('dialog').getByRole('radio').last().check();
    },
  },
  {
    name: 'case',
    who: 'secretary',
    height: 1100,
    open: async (page, { returned }) => {
      await page.goto(`/cases/${returned}`);
      await page
        .getByText(/изменена 1 запись|1 record changed/)
        .first()
        .click();
      await page.getByRole('insertion').first().waitFor();
    },
  },
  {
    name: 'wizard',
    who: 'secretary',
    height: 760,
    open: async (page, { card }, say) => {
      await page.goto(`/inbox/${card}`);
      await page.getByRole('button', { name: say('Карточка обращения') }).click();
      await page.getByText(/^(Сохранено|Saved) \d/).waitFor();
    },
  },
];

const design: readonly Picture[] = [
  {
    name: 'entity',
    who: 'analyst',
    height: 1100,
    open: async page => {
      await page.goto('/data/Appeal/model');
      await page.getByRole('button', { name: /^(Статус|Status)/ }).waitFor();
    },
  },
  {
    name: 'import',
    who: 'analyst',
    height: 800,
    open: async (page, _, say) => {
      const buffer = Buffer.from(
        say(spoiled)
          .map(line => line.join(';'))
          .join('\n'),
      );
      await page.goto('/data/Person/import');
      await page.locator('input[type=file]').setInputFiles({ name: say('граждане.csv'), mimeType: 'text/csv', buffer });
      await page.getByRole('row').nth(4).waitFor();
    },
  },
  { name: 'canvas', who: 'analyst', width: 1840, height: 780, open: page => openBlock(page, 'register') },
  {
    name: 'canvas-dark',
    who: 'analyst',
    width: 1840,
    height: 780,
    dark: true,
    open: page => openBlock(page, 'register'),
  },
  {
    name: 'form',
    who: 'analyst',
    height: 1000,
    open: async (page, _, say) => {
      await openStep(page, 'card');
      await page
        .getByRole('button', { name: /Открыть форму|Open the form/ })
        .last()
        .click();
      await page
        .getByRole('button', { name: say('Вид обращения'), expanded: false })
        .last()
        .click();
      await page.getByRole('switch').first().waitFor();
    },
  },
  {
    name: 'condition',
    who: 'analyst',
    height: 830,
    open: async page => {
      await openStep(page, 'outcome');
      await page.getByRole('button', { name: /^(Свернуть|Fold)$/ }).click();
      await page
        .getByRole('group', { name: /Когда идти|When/ })
        .first()
        .waitFor();
    },
  },
];

/** They bring processes of their own, so they are taken last. */
const operations: readonly Picture[] = [
  {
    name: 'versions',
    who: 'analyst',
    height: 760,
    open: async (page, _, say) => {
      const ask = await bySession(new URL(page.url()).origin, 'analyst');
      const process = await publishProcess(ask, say(loan));
      await saveDraft(ask, process, say(laterLoan));
      await page.goto(`/processes/${process}/compare`);
      await block(page, 'archive').waitFor();
    },
  },
  {
    name: 'incidents',
    who: 'manager',
    height: 820,
    open: async (page, _, say) => {
      const loans = await prepareLoans(new URL(page.url()).origin, say);
      for (const [last, first] of [
        ['Соловьёв', 'Артём'],
        ['Лебедева', 'Анна'],
        ['Орлова', 'Марина'],
      ])
        await loans.apply(`${say(last)} ${say(first)}`, '0000000000');
      await loans.answer(3);
      await page.goto('/incidents');
      await page.getByRole('checkbox').nth(2).waitFor();
    },
  },
];

export const pictures: readonly Picture[] = [...work, ...design, ...operations];

/** A spreadsheet with an error in each of its last four lines. */
const spoiled = [
  ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Телефон'],
  ['Кузнецов', 'Пётр', 'Владимирович', '14.03.1972', '+7 916 123-45-67'],
  ['', 'Марина', 'Сергеевна', '02.07.1985', '8 916 204 31 17'],
  ['Лебедева', 'Анна', 'Фёдоровна', '31.02.1990', '8 (916) 441-88-30'],
  ['Соловьёв', '', 'Ильич', '09.05.1958', '+7 916 902-17-45'],
  ['Никитина', 'Дарья', 'Игоревна', '17.09.1979', '330-64'],
];

async function openProcess(page: Page): Promise<void> {
  await page.goto('/processes');
  await page.getByRole('row').last().getByRole('link').first().click();
  await block(page, 'register').waitFor();
}

async function openBlock(page: Page, id: string): Promise<void> {
  await openProcess(page);
  await block(page, id).click();
}

/** Leads to a step of a task by the outline. */
async function openStep(page: Page, id: string): Promise<void> {
  await openProcess(page);
  await page.getByRole('tab', { name: /Структура|Outline/ }).click();
  await page.locator(`[role="treeitem"][data-node="${id}"]`).click();
  await block(page, id).waitFor();
}

function block(page: Page, id: string) {
  return page.locator(`.react-flow__node[data-id="${id}"]`);
}
