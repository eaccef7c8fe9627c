import { localText } from '@marshrut/model';
import type { Template } from '../template.js';

export const OFFICER = 'loanOfficer';
export const VERIFIER = 'verifier';
export const UNDERWRITER = 'underwriter';
export const SECURITY = 'security';
export const COMMISSIONER = 'creditCommissioner';
export const COMMITTEE = 'creditCommittee';
export const OPERATIONS = 'operations';

/** The people of P4. */
export const roles: Template['roles'] = [
  { key: OFFICER, name: localText('Операционист', 'Loan officer') },
  { key: VERIFIER, name: localText('Верификатор', 'Verifier') },
  { key: UNDERWRITER, name: localText('Андеррайтер', 'Underwriter') },
  { key: SECURITY, name: localText('Служба безопасности', 'Security service') },
  { key: COMMISSIONER, name: localText('Кредитный комиссар', 'Credit commissioner') },
  { key: COMMITTEE, name: localText('Член кредитного комитета', 'Member of the credit committee') },
  { key: OPERATIONS, name: localText('Операционный отдел', 'Operations department') },
];

export const readers: readonly string[] = roles.map(({ key }) => key);

export const people = [
  { login: 'loans', name: 'Лариса Кредитова', roles: [OFFICER] },
  { login: 'loans2', name: 'Захар Заявкин', roles: [OFFICER] },
  { login: 'verifier', name: 'Вера Верификаторова', roles: [VERIFIER] },
  { login: 'underwriter', name: 'Андрей Андеррайтеров', roles: [UNDERWRITER] },
  { login: 'security', name: 'Борис Безопасников', roles: [SECURITY] },
  { login: 'commissioner', name: 'Кирилл Комиссаров', roles: [COMMISSIONER] },
  { login: 'committee1', name: 'Тамара Комитетова', roles: [COMMITTEE] },
  { login: 'committee2', name: 'Глеб Голосов', roles: [COMMITTEE] },
  { login: 'committee3', name: 'Жанна Заседателева', roles: [COMMITTEE] },
  { login: 'committee4', name: 'Матвей Мнениев', roles: [COMMITTEE] },
  { login: 'committee5', name: 'Полина Протоколова', roles: [COMMITTEE] },
  { login: 'operations', name: 'Ольга Операционная', roles: [OPERATIONS] },
] as const;
