import type { Locator, Page } from '@playwright/test';
import type { Login } from '../server/login.js';
import type { Cases } from './cases.js';

/** A screen somebody looks at: where it is, and how to tell, in either language, that it is there. */
export interface Screen {
  readonly name: string;
  readonly who: Login;
  path(world: Cases): string;
  /** What is pressed after it has opened. */
  act?(page: Page): Promise<void>;
  shown(page: Page): Locator;
  /** Wide screens alone have it. */
  readonly wide?: true;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
const text = (words: RegExp) => (page: Page) => page.getByRole('main').getByText(words).first();
const dialog = (page: Page) => page.getByRole('dialog').first();
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const block = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

const work: readonly Screen[] = [
  {
    name: 'no incidents',
    who: 'manager',
    path: () => '/incidents',
    shown: text(/Ничего не остановилось|Nothing has stopped/),
  },
  { name: 'inbox', who: 'secretary', path: () => '/inbox', shown: page => page.getByRole('listitem').nth(3) },
  {
    name: 'start menu',
    who: 'secretary',
    path: () => '/inbox',
    act: press(/Начать|Start/),
    shown: page => page.getByRole('menuitem').first(),
  },
  {
    name: 'empty queue',
    who: 'secretary',
    path: () => '/inbox?view=QUEUE',
    shown: text(/Очередь пуста|queue is empty/i),
  },
  { name: 'form', who: 'secretary', path: ({ form }) => `/inbox/${form}`, shown: heading('Карточка обращения') },
  {
    name: 'form with errors',
    who: 'secretary',
    path: ({ form }) => `/inbox/${form}`,
    act: press(/^(Далее|Next)$/),
    shown: page => page.getByRole('alert').first(),
  },
  {
    name: 'selection',
    who: 'secretary',
    path: ({ selection }) => `/inbox/${selection}`,
    shown: page => page.getByRole('radio', { name: 'Кузнецов' }),
  },
  {
    name: 'review',
    who: 'secretary',
    path: ({ review }) => `/inbox/${review}`,
    shown: page => page.getByRole('insertion').first(),
  },
  {
    name: 'conflict',
    who: 'secretary',
    path: ({ conflict }) => `/inbox/${conflict}`,
    act: press(/^(Готово|Finish)$/),
    shown: dialog,
  },
  {
    name: 'cancel',
    who: 'secretary',
    path: ({ form }) => `/inbox/${form}`,
    act: press(/^(Отмена|Cancel)$/),
    shown: dialog,
    wide: true,
  },
  {
    name: 'free task',
    who: 'officer',
    path: ({ answer }) => `/inbox/${answer}`,
    shown: page => page.getByRole('button', { name: /Взять в работу|Take/ }),
  },
  {
    name: 'foreign task',
    who: 'secretary2',
    path: ({ form }) => `/inbox/${form}`,
    shown: text(/Её выполняет|working on it|in work/i),
  },
];

const cases: readonly Screen[] = [
  { name: 'cases', who: 'secretary', path: () => '/cases', shown: page => page.getByRole('row').nth(2) },
  {
    name: 'case',
    who: 'secretary',
    path: ({ answering }) => `/cases/${answering}`,
    act: page => page.getByText(/изменена 1 запись|1 record changed/).click(),
    shown: page => page.getByRole('insertion').first(),
  },
  {
    name: 'cancel case',
    who: 'manager',
    path: ({ answering }) => `/cases/${answering}`,
    act: async page => {
      await press(/^(Действия|Actions)$/)(page);
      await page.getByRole('menuitem', { name: /Отменить дело|Cancel the case/ }).click();
    },
    shown: dialog,
  },
  { name: 'unknown page', who: 'secretary', path: () => '/nowhere', shown: text(/не найдена|not found/i) },
];

const data: readonly Screen[] = [
  { name: 'entities', who: 'analyst', path: () => '/data', shown: page => page.getByRole('row').nth(2) },
  {
    name: 'entity designer',
    who: 'analyst',
    path: () => '/data/Appeal/model',
    act: press(/Вид обращения/),
    shown: page => page.getByRole('group').first(),
  },
  { name: 'records', who: 'secretary', path: () => '/data/Person', shown: page => page.getByRole('row').last() },
  {
    name: 'record filter',
    who: 'secretary',
    path: () => '/data/Appeal',
    act: press(/Отбор|Filter/),
    shown: page => page.getByRole('combobox').nth(1),
  },
  {
    name: 'record',
    who: 'secretary',
    path: ({ citizen }) => `/data/Person/${citizen}`,
    shown: page => page.getByRole('insertion').first(),
  },
  { name: 'new record', who: 'secretary', path: () => '/data/Person/new', shown: page => page.getByRole('form') },
  {
    name: 'import',
    who: 'secretary',
    path: () => '/data/Person/import',
    shown: page => page.getByText(/XLSX/).first(),
  },
];

const processes: readonly Screen[] = [
  { name: 'processes', who: 'analyst', path: () => '/processes', shown: page => page.getByRole('row').last() },
  {
    name: 'new process',
    who: 'analyst',
    path: () => '/processes',
    act: press(/Новый процесс|New process/),
    shown: dialog,
  },
  {
    name: 'canvas',
    who: 'analyst',
    path: () => '/processes',
    act: openProcess,
    shown: page => block(page, 'register'),
  },
  {
    name: 'task on the canvas',
    who: 'analyst',
    path: () => '/processes',
    act: async page => {
      await openProcess(page);
      await block(page, 'register').click();
    },
    shown: page => page.getByRole('button', { name: /Открыть шаги|Open the steps/ }).first(),
    wide: true,
  },
  {
    name: 'condition',
    who: 'analyst',
    path: () => '/processes',
    act: async page => {
      await openStep(page, 'known');
    },
    shown: page => page.getByRole('group', { name: /Когда идти|When/ }).first(),
    wide: true,
  },
  {
    name: 'form builder',
    who: 'analyst',
    path: () => '/processes',
    act: async page => {
      await openStep(page, 'card');
      await page
        .getByRole('button', { name: /Открыть форму|Open the form/ })
        .last()
        .click();
      await page
        .getByRole('button', { name: /^Фамилия/, expanded: false })
        .last()
        .click();
    },
    shown: page => page.getByRole('switch').first(),
    wide: true,
  },
  {
    name: 'publishing',
    who: 'analyst',
    path: () => '/processes',
    act: async page => {
      await openProcess(page);
      await page.getByRole('button', { name: /^(Опубликовать|Publish)$/ }).click();
    },
    shown: dialog,
  },
  {
    name: 'versions',
    who: 'analyst',
    path: () => '/processes',
    act: async page => {
      await openProcess(page);
      await page.getByRole('link', { name: /опубликована версия|version \d+ published/ }).click();
    },
    shown: page => page.getByRole('button', { name: /Действия: Версия|Actions: Version/ }).first(),
  },
];

const administration: readonly Screen[] = [
  { name: 'users', who: 'admin', path: () => '/administration/users', shown: page => page.getByRole('row').nth(2) },
  {
    name: 'new user',
    who: 'admin',
    path: () => '/administration/users',
    act: press(/Новый пользователь|New user/),
    shown: dialog,
  },
  { name: 'roles', who: 'admin', path: () => '/administration/roles', shown: page => page.getByRole('row').nth(2) },
  {
    name: 'how long history is kept',
    who: 'admin',
    path: () => '/administration/storage',
    act: async page => {
      await page
        .getByRole('button', { name: /Изменить срок|Change the time/ })
        .first()
        .click();
      await page.getByLabel(/Хранить всегда|Keep for ever/).uncheck();
    },
    shown: page => page.getByLabel(/Дней после|Days after/),
  },
  {
    name: 'calendars',
    who: 'admin',
    path: () => '/administration/calendars',
    shown: page => page.getByRole('heading', { level: 3, name: /^\d{4}$/ }),
  },
  {
    name: 'new token',
    who: 'integrator',
    path: () => '/administration/tokens',
    act: press(/Новый токен|New token/),
    shown: dialog,
  },
];

/** Every screen of the product that a signed-in person meets, with real data on it, by the rooms they stand in. */
export const rooms: Readonly<Record<string, readonly Screen[]>> = { work, cases, data, processes, administration };

async function openProcess(page: Page): Promise<void> {
  await page.getByRole('row').last().getByRole('link').first().click();
  await block(page, 'register').waitFor();
}

/** Leads to a step of the registration by the outline. */
async function openStep(page: Page, id: string): Promise<void> {
  await openProcess(page);
  await page.getByRole('tab', { name: /Структура|Outline/ }).click();
  await page.locator(`[role="treeitem"][data-node="${id}"]`).click();
  await block(page, id).waitFor();
}
