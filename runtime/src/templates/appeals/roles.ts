import { localText } from '@marshrut/model';

/** The people of P1. The first three are roles that demo installations have, by the same names. */
export const roles = [
  { key: 'secretary', name: localText('Секретарь', 'Secretary') },
  { key: 'officer', name: localText('Ответственный исполнитель', 'Responsible officer') },
  { key: 'head', name: localText('Руководитель', 'Head') },
  { key: 'lawyer', name: localText('Юрист', 'Lawyer') },
  { key: 'controller', name: localText('Контролёр', 'Controller') },
] as const;

export const readers: readonly string[] = roles.map(({ key }) => key);

export const people = [
  { login: 'secretary', name: 'Светлана Секретарёва', roles: ['secretary'] },
  { login: 'secretary2', name: 'Софья Сменщикова', roles: ['secretary'] },
  { login: 'officer', name: 'Олег Ответственный', roles: ['officer'] },
  { login: 'officer2', name: 'Инна Исполнителева', roles: ['officer'] },
  { login: 'head', name: 'Роман Руководителев', roles: ['head'] },
  { login: 'lawyer', name: 'Юлия Юристова', roles: ['lawyer'] },
  { login: 'controller', name: 'Константин Контролёров', roles: ['controller'] },
] as const;
