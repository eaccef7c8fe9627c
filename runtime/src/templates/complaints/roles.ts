import { localText } from '@marshrut/model';
import type { Template } from '../template.js';

export const OPERATOR = 'callCentre';
export const CLAIMS = 'claims';
export const EXPERT = 'bankExpert';
export const SECURITY = 'security';
export const LAWYER = 'lawyer';
export const HEAD = 'head';

/** The people of P2. */
export const roles: Template['roles'] = [
  { key: OPERATOR, name: localText('Оператор КЦ (1-я линия)', 'Call centre operator (first line)') },
  { key: CLAIMS, name: localText('Специалист по претензиям (2-я линия)', 'Claims specialist (second line)') },
  { key: EXPERT, name: localText('Эксперт подразделения', 'Expert of a department') },
  { key: SECURITY, name: localText('Служба безопасности', 'Security service') },
  { key: LAWYER, name: localText('Юрист', 'Lawyer') },
  { key: HEAD, name: localText('Руководитель', 'Head') },
];

export const readers: readonly string[] = roles.map(({ key }) => key);

export const people = [
  { login: 'callcentre', name: 'Клавдия Колцентрова', roles: [OPERATOR] },
  { login: 'claims', name: 'Прохор Претензиев', roles: [CLAIMS] },
  { login: 'bankexpert', name: 'Эльвира Экспертова', roles: [EXPERT] },
  { login: 'security', name: 'Борис Безопасников', roles: [SECURITY] },
  { login: 'lawyer', name: 'Юлия Юристова', roles: [LAWYER] },
  { login: 'head', name: 'Роман Руководителев', roles: [HEAD] },
] as const;
