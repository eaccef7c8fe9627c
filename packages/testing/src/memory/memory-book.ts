import {
  type JobBook,
  type OutboxEffect,
  type StartQuery,
  type StartTimer,
  timerStartJob,
  type Waiting,
} from '@marshrut/runtime';
import type { StoryStart } from '../story/plans.js';
import { type Book, found, type MemoryStorage } from './memory-storage.js';

/** What jobs look up and note down, over the maps of a memory storage. `starts` are those of the story's processes. */
export function memoryBook(storage: MemoryStorage, starts: () => readonly StoryStart[]): JobBook {
  const noteEffect = (id: string, change: (effect: OutboxEffect) => OutboxEffect): OutboxEffect | undefined => {
    const known = storage.book.effects.get(id);
    if (known) storage.note(book => ({ effects: new Map(book.effects).set(id, change(known)) }));
    return storage.book.effects.get(id);
  };
  return {
    async effect(id) {
      const outbox = storage.book.effects.get(id);
      if (!outbox) return null;
      const { element, kind } = outbox.effect;
      const rows = element === null ? [] : (storage.book.waits.get(element) ?? []);
      const wanted = element === null || kind === 'items' || rows.some(row => row.kind === 'effect' && row.name === id);
      return { ...outbox, wanted };
    },
    async effectDone(id) {
      noteEffect(id, effect => ({ ...effect, status: 'done' }));
    },
    async effectFailed(id, { dead }) {
      const noted = noteEffect(id, effect => ({
        ...effect,
        status: dead ? 'dead' : effect.status,
        attempts: effect.attempts + (dead ? 0 : 1),
      }));
      return noted?.attempts ?? 0;
    },
    async waiting(query, after, limit) {
      const name = query.kind === 'condition' ? query.entity : query.name;
      const key = query.kind === 'message' ? query.key : '';
      return waitingIn(storage.book)
        .filter(row => row.kind === query.kind && row.name === name && row.key === key && row.element > after)
        .slice(0, limit);
    },
    async keepMessage(message) {
      storage.note(book => ({ kept: new Map(book.kept).set(message.id, message) }));
    },
    async keptMessage(name, key, now) {
      const fitting = [...storage.book.kept.values()].filter(
        message => message.name === name && message.key === key && message.until > now,
      );
      return fitting.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
    },
    async takeMessage(id) {
      const kept = new Map(storage.book.kept);
      const taken = kept.delete(id);
      storage.note(() => ({ kept }));
      return taken;
    },
    async children(element, after, limit) {
      const { parents, cases } = storage.book;
      return [...parents]
        .filter(([id, of]) => of === element && id > after && running(cases.get(id)?.state.status))
        .map(([id]) => id)
        .sort()
        .slice(0, limit);
    },
    async records(entity, where, after, limit) {
      return found(storage.book, entity, where)
        .map(row => row.id)
        .filter(id => id > after)
        .slice(0, limit);
    },
    async addJob(job) {
      storage.note(book => ({ jobs: new Map(book.jobs).set(job.key, job) }));
    },
    writersBefore: async () => null,
    published: async process => process.replace('prc_', 'ver_'),
    starts: async query => starts().filter(start => fits(start, query)),
    timer: async (process, node) => storage.book.timers.get(`${process}/${node}`) ?? null,
    async moveTimer({ process, node, due }, next) {
      const timer = storage.book.timers.get(`${process}/${node}`);
      if (timer?.due !== due) return;
      keepTimer(storage, process, node, { ...timer, ...(next ?? { due: null }) });
    },
    async committed(commit, after, limit) {
      const changes = storage.book.commits.get(commit)?.changes ?? [];
      return changes.map((change, at) => ({ ...change, line: at + 1 })).slice(after, after + limit);
    },
    committedBy: async commit => storage.book.commits.get(commit)?.case ?? null,
  };
}

function fits({ kind, name, entity, change }: StoryStart, query: StartQuery): boolean {
  if (kind !== query.on) return false;
  return query.on === 'record'
    ? entity === query.entity && (change === 'any' || change === query.change)
    : name === query.name;
}

/** A timer that starts cases, with the job of its next moment. */
export function keepTimer(storage: MemoryStorage, process: string, node: string, timer: StartTimer): void {
  const { due } = timer;
  storage.note(book => ({ timers: new Map(book.timers).set(`${process}/${node}`, timer) }));
  if (due === null) return;
  const job = timerStartJob({ process, node, due });
  storage.note(book => ({ jobs: new Map(book.jobs).set(job.key, job) }));
}

function waitingIn(book: Book) {
  return [...book.waits.values()]
    .flat()
    .filter(row => running(book.cases.get(row.case)?.state.status))
    .sort((a, b) => (a.element < b.element ? -1 : 1)) satisfies Waiting[];
}

function running(status: string | undefined): boolean {
  return status === 'running' || status === 'suspended';
}
