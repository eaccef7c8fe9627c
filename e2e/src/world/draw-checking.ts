import { expect } from '@playwright/test';
import type { Person } from '../server/people.js';

export const CHECKING = 'Проверка заявки';
export const BUREAU = 'bureau';
export const PAYMENT = 'оплачено';

/** An application is looked up outside, checked by a person who is reminded after two hours, and paid for. */
export async function drawChecking(analyst: Person): Promise<void> {
  await theRoute(analyst);
  await theBureau(analyst);
  await theReminder(analyst);
  await theForms(analyst);
  await thePayment(analyst);
  await analyst.designer.arrange();
  await expect(analyst.page.getByRole('button', { name: 'Проблем нет' })).toBeVisible();
}

async function theRoute({ designer }: Person): Promise<void> {
  await designer.create(CHECKING);
  await designer.pick('Кто может начать', 'Секретарь');
  await designer.addBetween('Начало', 'Завершение', 'Задача');
  await designer.rename('Заявка');
  await designer.pick('Роль', 'Секретарь');
  await designer.addBetween('Заявка', 'Завершение', 'Сервис');
  await designer.rename('Запрос в бюро');
  await designer.addBetween('Запрос в бюро', 'Завершение', 'Задача');
  await designer.rename('Проверка');
  await designer.pick('Роль', 'Секретарь');
  await designer.addBetween('Проверка', 'Завершение', 'Ожидание');
  await designer.rename('Оплата');
}

async function theBureau({ designer, page }: Person): Promise<void> {
  await designer.select('Запрос в бюро');
  await designer.pick('Сервис', BUREAU);
  await designer.pick('Ещё поле карточки…', 'Новое поле');
  const made = page.getByRole('dialog');
  await made.getByLabel('Название').fill('Балл');
  await made.getByRole('button', { name: 'Добавить' }).click();
  await designer.field('Как это названо снаружи: Балл').fill('score');
}

async function theReminder({ designer }: Person): Promise<void> {
  await designer.addOnBorder('Проверка');
  await designer.rename('Долго нет вывода');
  await designer.field('Сколько').fill('2');
  await designer.pick('Чего', 'часа');
  await designer.addAfter('Долго нет вывода', 'Задача');
  await designer.rename('Поторопить');
  await designer.pick('Роль', 'Руководитель');
  await designer.addAfter('Поторопить', 'Завершение');
}

async function theForms({ designer, form }: Person): Promise<void> {
  for (const [task, screen, field] of [
    ['Заявка', 'Бланк', 'Номер заявки'],
    ['Проверка', 'Заключение', 'Вывод'],
    ['Поторопить', 'Разговор', 'О чём договорились'],
  ] as const) {
    await designer.enter(task);
    await designer.select('Форма');
    await designer.rename(screen);
    await designer.enter(screen);
    await form.addText(field);
    await form.require(field);
    await designer.leaveTo(CHECKING);
  }
}

async function thePayment({ designer }: Person): Promise<void> {
  await designer.select('Оплата');
  await designer.pick('Чего ждать', 'сообщение');
  await designer.field('Название сообщения').fill(PAYMENT);
  await designer.pick('Чьё это сообщение', 'Номер заявки');
}
