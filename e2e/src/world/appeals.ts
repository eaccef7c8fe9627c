import { appeal, appeals, person, personalFile } from '@marshrut/testing';
import { type Ask, bySession } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';
import { createRecord } from '../graphql/records.js';
import type { Typed } from '../pages/field.js';

export const PROCESS = 'Обращение гражданина';

export interface Citizen {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  /** `1972-03-14` */
  readonly birthDate: string;
  readonly phone: string;
}

export const kuznetsov: Citizen = {
  lastName: 'Кузнецов',
  firstName: 'Пётр',
  middleName: 'Владимирович',
  birthDate: '1972-03-14',
  phone: '+79161234567',
};

/** The world of process P1, made through the API: its entities, the published process, nobody in it yet. */
export async function prepareAppeals(url: string): Promise<void> {
  const analyst = await bySession(url, 'analyst');
  const kept = { ...personalFile, editors: ['secretary'] };
  for (const entity of [person, kept, appeal]) await saveEntity(analyst, entity);
  await publishProcess(analyst, appeals);
}

/** A citizen who has a personal file; answers the citizen's id. */
export async function enterCitizen(secretary: Ask, citizen: Citizen): Promise<string> {
  const id = await createRecord(secretary, 'Person', { ...citizen });
  await createRecord(secretary, 'PersonalFile', { person: id, openedAt: '2020-02-02' });
  return id;
}

/** What the secretary types into the card of an appeal. */
export const complaint: Readonly<Record<string, Typed>> = {
  'Канал поступления': 'Лично',
  'Дата поступления': '20.11.2026',
  'Вид обращения': 'Жалоба',
  Тематика: 'ЖКХ',
  Содержание: 'Во дворе третий день нет света.',
};

/** A citizen as one types the name into a form. */
export function named(citizen: Omit<Citizen, 'phone'>): Readonly<Record<string, string>> {
  const { lastName, firstName, middleName, birthDate } = citizen;
  const typed = birthDate.split('-').reverse().join('.');
  return { Фамилия: lastName, Имя: firstName, Отчество: middleName, 'Дата рождения': typed };
}
