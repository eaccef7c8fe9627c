import { type LocalText, localText } from '@marshrut/model';
import { insertUser } from './create-user.js';
import { claimFirstPeople } from './installation.js';
import type { People } from './people.js';
import { writePlace } from './structure.js';

export const DEMO_PASSWORD = 'marshrut';

export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly position?: string;
  /** The login of the manager. */
  readonly manager?: string;
}

/** The integrator holds the other roles too: one token can then tell a whole story through the API. */
export const demoPeople: readonly DemoPerson[] = [
  { login: 'analyst', name: 'Анна Аналитикова', roles: ['analyst'] },
  { login: 'secretary', name: 'Светлана Секретарёва', roles: ['secretary'], position: 'Секретарь', manager: 'head' },
  { login: 'secretary2', name: 'Софья Сменщикова', roles: ['secretary'], position: 'Секретарь', manager: 'head' },
  { login: 'officer', name: 'Олег Ответственный', roles: ['officer'], position: 'Главный специалист', manager: 'head' },
  { login: 'head', name: 'Роман Руководителев', roles: ['head'], position: 'Начальник отдела' },
  { login: 'manager', name: 'Мария Менеджерова', roles: ['manager'] },
  { login: 'integrator', name: 'Игорь Интеграторов', roles: ['integrator', 'analyst', 'secretary', 'officer', 'head'] },
  { login: 'admin', name: 'Алексей Админов', roles: ['administrator'] },
];

const demoRoles: Readonly<Record<string, LocalText>> = {
  secretary: localText('Секретарь', 'Secretary'),
  officer: localText('Ответственный исполнитель', 'Responsible officer'),
  head: localText('Руководитель', 'Head'),
};

/** Makes the demo people and their roles in a database that has no people yet; otherwise does nothing. */
export async function seedDemo(people: People): Promise<void> {
  const passwordHash = await people.hashPassword(DEMO_PASSWORD);
  await people.db.transaction().execute(async db => {
    const inside = { ...people, db };
    if (!(await claimFirstPeople(inside, 'demo'))) return;
    const roles = Object.entries(demoRoles).map(([key, name]) => ({
      key,
      name: JSON.stringify(name),
      system: 0,
      created_at: people.now(),
    }));
    await db.insertInto('role').values(roles).execute();
    const ids = new Map<string, string>();
    for (const { login, name, roles } of demoPeople) {
      const id = await insertUser(inside, { login, name, roles, passwordHash });
      if (id !== null) ids.set(login, id);
    }
    for (const { login, position, manager } of demoPeople)
      await writePlace(db, ids.get(login) ?? '', { position, manager: manager && ids.get(manager) });
  });
}
