import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RUSSIA } from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import { appeals } from '@marshrut/testing';
import type { DispatchDeps } from '../dispatch/dispatch.js';
import type { Actor } from '../people/actor.js';
import { cancelCase } from '../work/command-case.js';
import type { WorkDeps } from '../work/deps.js';
import { startProcess } from '../work/start.js';
import { checkProcess } from './check-process.js';
import { deleteProcess } from './delete-process.js';
import { type House, openHouse } from './house.fixture.js';
import { listProcesses, type PlaceInProcesses } from './list-processes.js';
import { draftsOf, findProcess } from './process.js';
import { publishProcess } from './publish-process.js';
import { createProcess, saveProcessDraft } from './save-process.js';
import { listStartable } from './startable.js';
import { runningCases, versionsById, versionsOf } from './version.js';

describe.each(['sqlite', 'postgres'] as const)('an analyst draws processes on %s', dialect => {
  let house: House;
  let analyst: Actor;
  beforeEach(async () => {
    house = await openHouse(dialect);
    analyst = await house.actor('analyst');
  });
  afterEach(() => house.database.drop());

  async function made(name = 'Отпуск', document?: unknown): Promise<string> {
    const created = await createProcess(house.definitions, analyst, { name: { ru: name, en: '' }, document });
    if (!created.ok) throw new Error(JSON.stringify(created));
    return created.process.id;
  }
  const save = (id: string, version: number, document: unknown) =>
    saveProcessDraft(house.definitions, analyst, id, version, document);
  const publish = (id: string, version: number) => publishProcess(house.definitions, analyst, id, version, 'первая');
  const statuses = async (id: string) =>
    ((await versionsOf(house.definitions, [id])).get(id) ?? []).map(({ number, status, runningCases: cases }) => [
      number,
      status,
      cases,
    ]);
  const find = (id: string) => findProcess(house.definitions, analyst, id);

  function work(): WorkDeps {
    const { db, people, plans, now, newId } = house.definitions;
    const dispatch: DispatchDeps = {
      storage: house.database.storage,
      plan: plans.plan,
      loadPlan: plans.loadPlan,
      now,
      newId,
      timeZone: 'Europe/Moscow',
      calendar: () => RUSSIA,
      pause: async () => undefined,
      notify: () => undefined,
    };
    return { db, people, dispatch };
  }

  it('begins with a start and an end, and says what is missing before publishing', async () => {
    const id = await made();
    expect(await find(id)).toMatchObject({
      name: { ru: 'Отпуск', en: '' },
      draftVersion: 1,
      draftSavedBy: analyst.id,
      published: null,
      changed: true,
    });
    expect((await draftsOf(house.definitions, [id])).get(id)?.nodes.map(node => node.block)).toEqual(['start', 'end']);
    expect((await checkProcess(house.definitions, analyst, id))?.map(({ code }) => code)).toEqual(['SETTING_MISSING']);
    expect(await publish(id, 1)).toMatchObject({
      why: 'diagramInvalid',
      problems: [{ code: 'SETTING_MISSING', property: 'starters' }],
    });
  });

  it('keeps a draft with errors, and tells them', async () => {
    const id = await made();
    const broken: Diagram = { ...appeals, edges: appeals.edges.slice(1) };
    const saved = await save(id, 1, broken);
    expect(saved).toMatchObject({ ok: true, process: { draftVersion: 2, name: appeals.name } });
    expect(saved.ok && saved.problems.map(({ code }) => code)).toContain('NODE_ORPHAN');
    expect((await draftsOf(house.definitions, [id])).get(id)).toEqual(broken);
  });

  it('of two people who save at once the second is told', async () => {
    const id = await made();
    const answers = await Promise.all([save(id, 1, appeals), save(id, 1, appeals)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'stale', currentVersion: 2 });
  });

  it.each<[string, unknown, object]>([
    ['no object', 'x', {}],
    ['nothing', null, {}],
    ['another kind', { ...appeals, kind: 'poem' }, { property: 'kind' }],
    [
      'a node without a block',
      { ...appeals, nodes: [{ ...appeals.nodes[0], block: '' }] },
      { node: 'start', property: 'block' },
    ],
    [
      'an unknown property of an edge',
      { ...appeals, edges: [{ ...appeals.edges[0], colour: 'red' }] },
      { edge: 'registerStart>card' },
    ],
    [
      'NUL in a setting',
      { ...appeals, nodes: [{ ...appeals.nodes[0], settings: { a: ['x\0'] } }] },
      { node: 'start', property: 'settings.a.0' },
    ],
    [
      'a place that is no number',
      { ...appeals, nodes: [{ ...appeals.nodes[0], position: { x: Number.NaN, y: 0 } }] },
      { node: 'start', property: 'position.x' },
    ],
  ])('refuses a document with %s and keeps the draft', async (_, document, place) => {
    const id = await made();
    expect(await save(id, 1, document)).toMatchObject({
      ok: false,
      why: 'diagramInvalid',
      problems: [{ code: 'DOCUMENT_INVALID', severity: 'error', ...place }],
    });
    expect(await find(id)).toMatchObject({ draftVersion: 1 });
  });

  it('publishes versions; running cases stay on theirs', async () => {
    await house.publishAppeals();
    const id = await made('Обращение', appeals);
    const first = await publish(id, 1);
    expect(first).toMatchObject({
      ok: true,
      process: { changed: false },
      version: { number: 1, status: 'PUBLISHED', note: 'первая' },
    });
    expect(await publish(id, 1)).toMatchObject({ ok: true, version: { number: 1 } });

    const secretary = await house.actor('secretary');
    const begun = await startProcess(work(), secretary, id, {});
    if (!begun.ok) throw new Error(JSON.stringify(begun));
    expect(await runningCases(house.definitions, [id])).toEqual(new Map([[id, 1]]));

    expect(await save(id, 1, { ...appeals, starters: ['secretary', 'officer'] })).toMatchObject({
      ok: true,
      process: { changed: true },
    });
    expect(await publish(id, 1)).toEqual({ ok: false, why: 'stale', currentVersion: 2 });
    expect(await publish(id, 2)).toMatchObject({ ok: true, version: { number: 2 } });
    expect(await statuses(id)).toEqual([
      [2, 'PUBLISHED', 0],
      [1, 'FINISHING', 1],
    ]);

    await cancelCase(work(), await house.actor('manager'), begun.case, 'ошибка');
    expect(await statuses(id)).toEqual([
      [2, 'PUBLISHED', 0],
      [1, 'OBSOLETE', 0],
    ]);
    if (!first.ok) throw new Error('not published');
    expect((await versionsById(house.definitions, [first.version.id])).get(first.version.id)).toMatchObject({
      number: 1,
      publishedBy: analyst.id,
    });
    expect((await house.definitions.plans.loadPlan(first.version.id)).diagram.starters).toEqual(['secretary']);
  });

  it('a draft put back as it was published differs no more', async () => {
    await house.publishAppeals();
    const id = await made('Обращение', appeals);
    const published = (await draftsOf(house.definitions, [id])).get(id);
    await publish(id, 1);
    await save(id, 1, { ...appeals, card: [] });
    expect(await find(id)).toMatchObject({ changed: true });
    const reordered = Object.fromEntries(Object.entries(published ?? {}).reverse());
    expect(await save(id, 2, reordered)).toMatchObject({ ok: true, process: { changed: false, draftVersion: 3 } });
  });

  it('of two analysts who publish at once both see one version', async () => {
    await house.publishAppeals();
    const id = await made('Обращение', appeals);
    const answers = await Promise.all([publish(id, 1), publish(id, 1), publish(id, 1)]);
    expect(answers.map(answer => answer.ok && answer.version.number)).toEqual([1, 1, 1]);
    expect(await statuses(id)).toEqual([[1, 'PUBLISHED', 0]]);
  });

  it('old versions go on when entities grow', async () => {
    await house.publishAppeals();
    const id = await made('Обращение', appeals);
    const published = await publish(id, 1);
    if (!published.ok) throw new Error(published.why);
    const { plans, entities } = house.definitions;
    const before = await plans.loadPlan(published.version.id);
    expect(plans.plan(published.version.id)).toBe(before);
    const person = entities.current().entities.get('Person');
    if (!person) throw new Error('no Person');
    const grown = {
      ...person,
      fields: [...person.fields, { key: 'inn', name: { ru: 'ИНН', en: 'INN' }, type: { kind: 'text' as const } }],
    };
    await entities.publish(grown, { expectedVersion: 1, by: analyst.id, at: house.definitions.now() });
    const after = plans.plan(published.version.id);
    expect(after).not.toBe(before);
    expect(after?.entities.get('Person')?.fields.map(({ key }) => key)).toContain('inn');
    await expect(plans.loadPlan('ver_nowhere')).rejects.toThrow('Expected a published process version');
    expect(plans.plan('ver_nowhere')).toBeUndefined();
  });

  it('lists by name, finds without regard to case and ё, and pages', async () => {
    for (const name of ['Ёлки', 'Отпуск', 'отпуск без содержания', 'Приём 100%']) await made(name);
    const names = async (query: object) =>
      (await listProcesses(house.definitions, analyst, { first: 10, ...query })).items.map(
        ({ process }) => process.name.ru,
      );
    expect(await names({ search: 'ОТПУСК' })).toEqual(['Отпуск', 'отпуск без содержания']);
    expect(await names({ search: 'елки' })).toEqual(['Ёлки']);
    expect(await names({ search: '0%' })).toEqual(['Приём 100%']);
    expect(await names({ search: '_' })).toEqual([]);
    const seen: string[] = [];
    for (let after: PlaceInProcesses | null = null; ; ) {
      const page = await listProcesses(house.definitions, analyst, { first: 3, after });
      expect(page.total).toBe(4);
      seen.push(...page.items.map(({ process }) => process.name.ru));
      if (!page.hasNext) break;
      after = page.items.at(-1)?.place ?? null;
    }
    expect(seen).toEqual(['Ёлки', 'Отпуск', 'отпуск без содержания', 'Приём 100%']);
  });

  it('no text from outside breaks anything', async () => {
    await made();
    const refused = { ok: false, why: 'notPermitted' };
    for (const bad of ['prc_\0', '\ud800', "' or 1=1 --"]) {
      expect(await find(bad)).toBeNull();
      expect(await save(bad, 1, appeals)).toEqual(refused);
      expect(await publish(bad, 1)).toEqual(refused);
      expect(await deleteProcess(house.definitions, analyst, bad, 1)).toEqual(refused);
      expect((await versionsById(house.definitions, [bad])).size).toBe(0);
      expect(await listProcesses(house.definitions, analyst, { search: bad, first: 5 })).toHaveProperty('total');
    }
    const after = [true, null] as unknown as PlaceInProcesses;
    expect(await listProcesses(house.definitions, analyst, { first: 5, after })).toHaveProperty('total', 1);
  });

  it('is started by those whom the published version names', async () => {
    await house.publishAppeals();
    const document: Diagram = {
      ...appeals,
      card: appeals.card.map(field => (field.key === 'channel' ? { ...field, use: 'parameter' } : field)),
    };
    const id = await made('Обращение', document);
    const secretary = await house.actor('secretary');
    expect(await listStartable(house.definitions, secretary)).toEqual([]);
    await publish(id, 1);
    await save(id, 1, { ...document, starters: ['officer'] });
    expect(await listStartable(house.definitions, secretary)).toMatchObject([
      { process: id, name: { ru: 'Обращение' }, parameters: [{ key: 'channel' }] },
    ]);
    for (const login of ['officer', 'analyst', 'manager'])
      expect(await listStartable(house.definitions, await house.actor(login))).toEqual([]);
  });

  it('is deleted only while it has never run', async () => {
    await house.publishAppeals();
    const id = await made('Обращение', appeals);
    await publish(id, 1);
    expect(await deleteProcess(house.definitions, analyst, id, 7)).toEqual({
      ok: false,
      why: 'stale',
      currentVersion: 1,
    });
    await startProcess(work(), await house.actor('secretary'), id, {});
    expect(await deleteProcess(house.definitions, analyst, id, 1)).toMatchObject({
      why: 'notNow',
      reason: 'HAS_CASES',
    });
    const other = await made('Другой');
    expect(await deleteProcess(house.definitions, analyst, other, 1)).toEqual({ ok: true, id: other });
    expect(await find(other)).toBeNull();
  });

  it('operators neither see nor change drafts; what is not there is answered alike', async () => {
    const id = await made();
    const secretary = await house.actor('secretary');
    expect(await findProcess(house.definitions, secretary, id)).toBeNull();
    expect(await checkProcess(house.definitions, secretary, id)).toBeNull();
    expect((await listProcesses(house.definitions, secretary, { first: 10 })).total).toBe(0);
    const refused = { ok: false, why: 'notPermitted' };
    const manager = await house.actor('manager');
    expect(await findProcess(house.definitions, manager, id)).toMatchObject({ id });
    for (const [actor, process] of [
      [secretary, id],
      [manager, id],
      [analyst, 'prc_nowhere'],
    ] as const) {
      expect(await saveProcessDraft(house.definitions, actor, process, 1, appeals)).toEqual(refused);
      expect(await publishProcess(house.definitions, actor, process, 1)).toEqual(refused);
      expect(await deleteProcess(house.definitions, actor, process, 1)).toEqual(refused);
    }
    expect(await createProcess(house.definitions, secretary, { name: { ru: 'А', en: '' } })).toEqual(refused);
  });
});
