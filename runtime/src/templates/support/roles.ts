import { localText } from '@marshrut/model';
import type { Template } from '../template.js';

export const APPLICANT = 'applicant';
export const DISPATCHER = 'dispatcher';
export const ENGINEER = 'engineer';
export const CONTRACTOR = 'contractor';
export const HEAD = 'supportHead';

/** The people of P3. */
export const roles: Template['roles'] = [
  { key: APPLICANT, name: localText('Заявитель', 'Applicant'), outside: true },
  { key: DISPATCHER, name: localText('Диспетчер', 'Dispatcher') },
  { key: ENGINEER, name: localText('Специалист поддержки', 'Support engineer') },
  { key: CONTRACTOR, name: localText('Подрядчик', 'Contractor'), outside: true },
  { key: HEAD, name: localText('Руководитель поддержки', 'Head of support') },
];

/** Who opens the records of the desk from their list. */
export const staff: readonly string[] = [DISPATCHER, ENGINEER, HEAD];

export const people = [
  { login: 'applicant', name: 'Зоя Заявителева', roles: [APPLICANT] },
  { login: 'dispatcher', name: 'Дина Диспетчерова', roles: [DISPATCHER] },
  { login: 'engineer', name: 'Степан Специалистов', roles: [ENGINEER] },
  { login: 'engineer2', name: 'Павел Помощников', roles: [ENGINEER] },
  { login: 'contractor', name: 'Пётр Подрядчиков', roles: [CONTRACTOR] },
  { login: 'contractor2', name: 'Надежда Нарядова', roles: [CONTRACTOR] },
  { login: 'supporthead', name: 'Раиса Руководителева', roles: [HEAD] },
] as const;
