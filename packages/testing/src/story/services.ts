import type { Values } from '@marshrut/model';
import type { Carried, Job, JobBook, JobWrite, OutboxEffect, OutgoingEffect } from '@marshrut/runtime';

type Answer = { readonly do: 'answer'; readonly values: Values } | { readonly do: 'break'; readonly error: string };

/** What services are looked up in: the jobs there are, and the outbox. */
interface Outbox {
  jobs(): Promise<readonly JobWrite[]>;
  readonly book: JobBook;
}

/** The world outside of a story: a service waits for the story to say what it answers; letters are collected, a file is always the same one. */
export class StoryServices {
  readonly mail: string[] = [];
  readonly #outbox: Outbox;
  readonly #sent = new Set<string>();
  readonly #answers = new Map<string, Carried>();

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** What the story said for this effect, or null: nobody has answered yet. */
  carry(effect: OutgoingEffect): Carried | null {
    if (effect.kind === 'service') return this.#answers.get(effect.id) ?? null;
    if (effect.kind === 'file') return { ok: true, values: { file: 'file_made' } };
    // At least once, with a stable id: who receives it twice knows it as one.
    if (!this.#sent.has(effect.id)) this.mail.push(effect.subject);
    this.#sent.add(effect.id);
    return { ok: true, values: {} };
  }

  /** The first that is asked answers; false where none is. */
  async answer(service: string, answer: Answer): Promise<boolean> {
    const effect = (await this.#unansweredOnes()).find(one => one.service === service);
    if (!effect) return false;
    const message = `${service} said so`;
    this.#answers.set(
      effect.id,
      answer.do === 'answer'
        ? { ok: true, values: answer.values }
        : { ok: false, error: answer.error, message, again: false },
    );
    return true;
  }

  /** Whoever tries again asks anew. */
  forgetFailures(): void {
    for (const [effect, carried] of this.#answers) if (!carried.ok) this.#answers.delete(effect);
  }

  /** Services that are asked and have not answered. */
  async asked(): Promise<string[]> {
    return (await this.#unansweredOnes()).map(({ service }) => service);
  }

  /** A service that nobody has answered for keeps its job. */
  async ready(job: Job): Promise<boolean> {
    return (await this.#unanswered(job)) === null;
  }

  async #unansweredOnes() {
    const jobs = await this.#outbox.jobs();
    return (await Promise.all(jobs.map(({ job }) => this.#unanswered(job)))).flatMap(effect => effect ?? []);
  }

  async #unanswered(job: Job) {
    const outbox: OutboxEffect | null = job.do === 'effect' ? await this.#outbox.book.effect(job.effect) : null;
    if (outbox?.effect.kind !== 'service' || !outbox.wanted || outbox.status === 'done') return null;
    return this.carry(outbox.effect) ? null : outbox.effect;
  }
}
