import { type LocalText, localText } from '@marshrut/model';

interface Named {
  readonly key: string;
  readonly name: LocalText;
}

/** Made-up people: two for each role and each group, so that four eyes can be tried, and one who is everybody's manager. */
export interface Cast {
  readonly people: ReadonlyMap<string, LocalText>;
  readonly manager: string;
  holders(role: string): readonly string[];
  members(group: string): readonly string[];
}

const EACH = [1, 2];
const MANAGER = 'manager';

export function castOf(roles: readonly Named[], groups: readonly Named[]): Cast {
  const people = new Map<string, LocalText>();
  const pool = (kind: string, named: readonly Named[]) =>
    new Map(
      named.map(({ key, name }) => {
        const ids = EACH.map(number => {
          const id = `${kind}_${key}_${number}`;
          people.set(id, localText(`${name.ru || key} ${number}`, `${name.en || key} ${number}`));
          return id;
        });
        return [key, ids] as const;
      }),
    );
  const [holders, members] = [pool('role', roles), pool('group', groups)];
  people.set(MANAGER, localText('Руководитель каждого', 'Manager of everybody'));
  return {
    people,
    manager: MANAGER,
    holders: role => holders.get(role) ?? [],
    members: group => members.get(group) ?? [],
  };
}
