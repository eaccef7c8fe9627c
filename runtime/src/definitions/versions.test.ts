import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { appeals } from '@marshrut/testing';
import { placeOf } from '../moving/request.js';
import type { Actor } from '../people/actor.js';
import { deleteProcess } from './delete-process.js';
import { draftAuthorsOf } from './draft-authors.js';
import { type House, openHouse } from './house.fixture.js';
import { draftsOf, findProcess } from './process.js';
import { publishProcess } from './publish-process.js';
import { restoreVersion } from './restore-version.js';
import { createProcess, saveProcessDraft } from './save-process.js';
import { versionsOf } from './version.js';

const named = (name: string): Diagram => ({ ...appeals, name: { ru: name, en: '' } });
const [first, second, third] = [named('Первая'), named('Вторая'), named('Третья')];

describe.each(['sqlite', 'postgres'] as const)('versions of a process on %s', dialect => {
  let house: House;
  let analyst: Actor;
  let colleague: Actor;
  let id: string;
  beforeEach(async () => {
    house = await openHouse(dialect);
    analyst = await house.actor('analyst');
    colleague = { ...analyst, id: (await house.actor('admin')).id };
    await house.publishAppeals();
    const created = await createProcess(house.definitions, analyst, { name: first.name, document: first });
    if (!created.ok) throw new Error(JSON.stringify(created));
    id = created.process.id;
  });
  afterEach(() => house.database.drop());

  const process = async () => {
    const found = await findProcess(house.definitions, analyst, id);
    if (!found) throw new Error('The process is gone.');
    return found;
  };
  const save = async (document: Diagram, by = analyst) => {
    const saved = await saveProcessDraft(house.definitions, by, id, (await process()).draftVersion, document);
    expect(saved.ok).toBe(true);
  };
  const publish = async (again: string | null = null) =>
    publishProcess(house.definitions, analyst, id, (await process()).draftVersion, 'заметка', again);
  const restore = async (version: string, expected?: number, by = analyst) =>
    restoreVersion(house.definitions, by, id, version, expected ?? (await process()).draftVersion);
  const versions = async () => (await versionsOf(house.definitions, [id])).get(id) ?? [];
  const listed = async () => (await versions()).map(({ number, status }) => `${number} ${status}`);
  const idOf = async (number: number) => (await versions()).find(one => one.number === number)?.id ?? '';
  const draft = async () => (await draftsOf(house.definitions, [id])).get(id);
  const documentOf = async (number: number) => {
    const version = await idOf(number);
    return (await house.definitions.plans.diagrams([version])).get(version);
  };

  it('an earlier version becomes the draft; the draft that gives way is kept as a version', async () => {
    await publish();
    await save(second);
    await publish();
    await save(third, colleague);
    const restored = await restore(await idOf(1));
    expect(restored).toMatchObject({ ok: true, kept: { number: 3, status: 'DRAFT', publishedBy: colleague.id } });
    expect(await draft()).toEqual(first);
    expect(await listed()).toEqual(['3 DRAFT', '2 PUBLISHED', '1 OBSOLETE']);
    expect(await documentOf(3)).toEqual(third);
    expect(await process()).toMatchObject({ name: first.name, changed: true, draftSavedBy: analyst.id });
  });

  it('and comes back from there, without a second copy of what is known', async () => {
    await publish();
    await save(third);
    await restore(await idOf(1));
    expect(await restore(await idOf(2))).toMatchObject({ ok: true, kept: null });
    expect(await draft()).toEqual(third);
    expect(await listed()).toEqual(['2 DRAFT', '1 PUBLISHED']);
    expect(await publish()).toMatchObject({ ok: true, version: { number: 3 } });
  });

  it('of two who restore at once the second is told, and nothing is kept twice', async () => {
    await publish();
    await save(third);
    const [expected, version] = [(await process()).draftVersion, await idOf(1)];
    const answers = await Promise.all([restore(version, expected), restore(version, expected)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'stale', currentVersion: expected + 1 });
    expect(await listed()).toEqual(['2 DRAFT', '1 PUBLISHED']);
  });

  it('is refused to who may not draw, and with a version of another process', async () => {
    await publish();
    const operator = await house.actor('secretary');
    const refused = { ok: false, why: 'notPermitted' };
    expect(await restore(await idOf(1), 1, operator)).toEqual(refused);
    expect(await restore('ver_nothing')).toEqual(refused);
    const other = await createProcess(house.definitions, analyst, { name: first.name, document: first });
    const strange = other.ok ? other.process.id : '';
    expect(await restoreVersion(house.definitions, analyst, strange, await idOf(1), 1)).toEqual(refused);
    expect(await publishProcess(house.definitions, analyst, strange, 1, '', await idOf(1))).toEqual(refused);
  });

  it('a publication is rolled back: the earlier version is published again, and the draft stays', async () => {
    await publish();
    await save(second);
    await publish();
    await save(third);
    const back = await publish(await idOf(1));
    expect(back).toMatchObject({ ok: true, version: { number: 3, status: 'PUBLISHED', note: 'заметка' } });
    expect(await documentOf(3)).toEqual(first);
    expect(await draft()).toEqual(third);
    expect(await listed()).toEqual(['3 PUBLISHED', '2 OBSOLETE', '1 OBSOLETE']);
    expect(await publish(await idOf(3))).toMatchObject({ ok: true, version: { number: 3 } });
    expect(await publish(await idOf(1))).toMatchObject({ ok: true, version: { number: 3 } });
    expect(await listed()).toHaveLength(3);
  });

  it('an earlier version that no longer fits is not published again, and the reason is told', async () => {
    await publish();
    await save(second);
    await publish();
    await house.database.kysely
      .updateTable('process_version')
      .set({ document: JSON.stringify({ ...first, starters: [] }) })
      .where('number', '=', 1)
      .execute();
    expect(await publish(await idOf(1))).toMatchObject({ ok: false, why: 'diagramInvalid' });
    expect(await listed()).toEqual(['2 PUBLISHED', '1 OBSOLETE']);
  });

  it('whose changes a draft holds is known until they are published', async () => {
    const authors = async () => ((await draftAuthorsOf(house.definitions, [id])).get(id) ?? []).map(({ user }) => user);
    expect(await authors()).toEqual([analyst.id]);
    await save(second, colleague);
    await save(third, colleague);
    expect(await authors()).toEqual([colleague.id, analyst.id]);
    await publish();
    expect(await authors()).toEqual([]);
    await save(first);
    expect(await authors()).toEqual([analyst.id]);
  });

  it('cases are never moved to a draft that is kept', async () => {
    await publish();
    await save(third);
    await restore(await idOf(1));
    const asked = { process: id, target: await idOf(2), mapping: {} };
    expect(await placeOf({ db: house.definitions.db } as Parameters<typeof placeOf>[0], asked)).toBeNull();
  });

  it('a process that never ran is deleted with all that was kept of it', async () => {
    await publish();
    await save(third);
    await restore(await idOf(1));
    expect(await deleteProcess(house.definitions, analyst, id, (await process()).draftVersion)).toMatchObject({
      ok: true,
    });
  });
});
