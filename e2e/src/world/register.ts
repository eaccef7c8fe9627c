import type { Person } from '../server/people.js';
import { type Citizen, complaint, named, PROCESS } from './appeals.js';

/** Registers an appeal of a known citizen and puts the contacts right; stops at what will be written. */
export async function register(
  { inbox, task }: Person,
  citizen: Citizen,
  contacts: Readonly<Record<string, string>>,
): Promise<void> {
  await inbox.start(PROCESS);
  await task.pass('Карточка обращения', { ...complaint, ...named(citizen) });
  await task.pass('Найти гражданина', { select: citizen.lastName });
  await task.pass('Уточнить контакты', contacts);
  await task.pass('Назначить ответственного', { Ответственный: 'Олег' });
  await task.at('Что будет записано');
}
