import { expect } from '@playwright/test';
import { chooseSeveral } from '../pages/field.js';
import type { Person } from '../server/people.js';
import { PROCESS } from './appeals.js';

/** Draws the first form of process P1 by hand, from its bare route to a draft without problems. */
export async function drawAppeals(analyst: Person): Promise<void> {
  await theRegistration(analyst);
  await theAnswer(analyst);
  await theSignature(analyst);
  await theOutcome(analyst);
}

/** Three tasks in a row: one dragged from the palette by the mouse, the others by the «+» of an edge. */
export async function drawRoute({ designer }: Person): Promise<void> {
  await designer.create(PROCESS);
  await designer.pick('Кто может начать', 'Секретарь');
  await designer.select('Начало');
  await designer.rename('Поступило обращение');
  await designer.dragOnto('Задача', 'Поступило обращение', 'Завершение');
  await designer.select('Задача');
  await designer.rename('Регистрация обращения');
  await designer.pick('Роль', 'Секретарь');
  await designer.addBetween('Регистрация обращения', 'Завершение', 'Задача');
  await designer.rename('Ответ');
  await designer.addBetween('Ответ', 'Завершение', 'Задача');
  await designer.rename('Подписание');
  await designer.pick('Роль', 'Руководитель');
}

async function theRegistration({ designer, form, page }: Person): Promise<void> {
  await designer.enter('Регистрация обращения');
  await designer.select('Форма');
  await designer.rename('Карточка обращения');
  await designer.enter('Карточка обращения');
  await form.addLikeRecord('Вид обращения', 'Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Телефон', 'Содержание');
  await form.require('Вид обращения', 'Фамилия', 'Имя', 'Содержание');
  await form.labelInEnglish('Фамилия', 'Surname');
  await form.remove('Телефон');
  await designer.leaveTo('Регистрация обращения');

  await designer.addBetween('Карточка обращения', 'Завершение', 'Найти');
  await designer.rename('Найти гражданина');
  await designer.pick('Какая запись', 'Гражданин');
  await designer.pick('По какому полю искать…', 'Фамилия');
  await designer.pick('По какому полю искать…', 'Имя');
  await page.getByRole('button', { name: 'Создать поле «Гражданин»' }).click();
  await designer.addBetween('Найти гражданина', 'Завершение', 'Найти');
  await designer.rename('Найти личное дело');
  await designer.pick('Какая запись', 'Личное дело');
  await designer.pick('По какому полю искать…', 'Гражданин');
  await designer.field('только если нашлось несколько').check();
  await page.getByRole('button', { name: 'Создать поле «Личное дело»' }).click();
  await designer.addBetween('Найти личное дело', 'Завершение', 'Условие');
  await designer.rename('Личное дело зарегистрировано?');
  await designer.addBetween('Личное дело зарегистрировано?', 'Завершение', 'Условие');
  await designer.rename('Гражданин найден?');

  await designer.addBetween('Гражданин найден?', 'Завершение', 'Форма');
  await designer.rename('Новое личное дело');
  await designer.enter('Новое личное дело');
  await form.take('Фамилия', 'Имя', 'Телефон');
  await form.dragBefore('Отчество', 'Телефон');
  for (const field of ['Фамилия', 'Имя', 'Отчество']) await form.setMode(field, 'Чтение');
  await form.require('Телефон');
  await designer.leaveTo('Регистрация обращения');
  await designer.addBetween('Новое личное дело', 'Завершение', 'Создать');
  await designer.rename('Создать гражданина');
  await designer.pick('Какая запись', 'Гражданин');
  await designer.pick('Запомнить новую запись в поле карточки', 'Гражданин');
  await page.getByRole('button', { name: 'Заполнить по совпадению названий' }).click();
  await designer.addBetween('Создать гражданина', 'Завершение', 'Создать');
  await designer.rename('Создать личное дело');
  await designer.pick('Какая запись', 'Личное дело');
  await designer.pick('Запомнить новую запись в поле карточки', 'Личное дело');
  await page.getByRole('button', { name: 'Заполнить по совпадению названий' }).click();
  await designer.pick('Какое поле заполнить…', 'Дата открытия');
  await designer.pick('Откуда взять: Дата открытия', 'сегодня');

  await designer.addBetween('Создать личное дело', 'Завершение', 'Форма');
  await designer.rename('Назначить ответственного');
  await designer.enter('Назначить ответственного');
  await form.addLikeRecord('Ответственный');
  await form.require('Ответственный');
  await designer.leaveTo('Регистрация обращения');
  await designer.addBetween('Назначить ответственного', 'Завершение', 'Создать');
  await designer.rename('Создать обращение');
  await designer.pick('Какая запись', 'Обращение');
  await page.getByRole('button', { name: 'Создать поле «Обращение»' }).click();
  await page.getByRole('button', { name: 'Заполнить по совпадению названий' }).click();
  await designer.pick('Какое поле заполнить…', 'Подписано');
  await designer.pick('Откуда взять: Подписано', 'значение');
  await designer.pick('Подписано', 'Нет');

  await designer.leadTo('Гражданин найден?', 'Создать личное дело');
  await designer.select('Гражданин найден?');
  await designer.field('Название ветви').fill('Да');
  await designer.pick('Ещё условие: поле…', 'Гражданин');
  await designer.leadTo('Личное дело зарегистрировано?', 'Назначить ответственного');
  await designer.select('Личное дело зарегистрировано?');
  await designer.field('Название ветви').fill('Да');
  await designer.pick('Ещё условие: поле…', 'Личное дело');
  await designer.arrange();
  await designer.leaveTo(PROCESS);
}

async function theAnswer({ designer, form }: Person): Promise<void> {
  await designer.select('Ответ');
  await designer.pick('Кто выполняет', 'кто указан в поле');
  await designer.pick('кто указан в поле', 'Ответственный');
  await designer.enter('Ответ');
  await designer.select('Форма');
  await designer.rename('Подготовка ответа');
  await designer.enter('Подготовка ответа');
  await form.take('Регистрационный номер', 'Ответ');
  await form.require('Ответ');
  await designer.leaveTo(PROCESS);
}

async function theSignature({ designer, form }: Person): Promise<void> {
  await designer.enter('Подписание');
  await designer.select('Форма');
  await designer.rename('Решение руководителя');
  await designer.enter('Решение руководителя');
  await form.take('Ответ');
  await form.setMode('Ответ', 'Чтение');
  await form.addChoice('Решение', ['Подписать', 'Вернуть']);
  await form.addText('Замечания');
  await form.require('Решение');
  await designer.leaveTo('Подписание');
  await designer.addBetween('Решение руководителя', 'Завершение', 'Условие');
  await designer.rename('Подписать?');
  await designer.addAfter('Подписать?', 'Изменить');
  await designer.rename('Отметить подпись');
  await designer.pick('Запись, на которую ссылается поле', 'Обращение');
  await designer.pick('Какое поле заполнить…', 'Подписано');
  await designer.pick('Откуда взять: Подписано', 'значение');
  await designer.pick('Подписано', 'Да');
  await designer.connect('Отметить подпись', 'Завершение');
  await designer.select('Подписать?');
  await designer.pick('Ещё условие: поле…', 'Решение');
  await designer.pick('со значением', 'Подписать');
  await designer.arrange();
  await designer.leaveTo(PROCESS);
}

/** Signed: the end; otherwise back to the answer, by an edge drawn with the mouse. */
async function theOutcome({ designer, page }: Person): Promise<void> {
  await designer.addBetween('Подписание', 'Завершение', 'Условие');
  await designer.rename('Подписано?');
  await designer.connect('Подписано?', 'Ответ');
  await page.getByRole('button', { name: 'Сделать ветвью «Иначе»' }).click();
  await designer.select('Подписано?');
  await designer.pick('Ещё условие: поле…', 'Обращение → Подписано');
  await designer.select('Поступило обращение');
  await chooseSeveral(designer.field('Строка дела'), ['Фамилия', 'Имя']);
  await designer.arrange();
  await expect(page.getByRole('button', { name: 'Проблем нет' })).toBeVisible();
}
