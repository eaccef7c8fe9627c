import type { Carried, OutgoingEffect } from '@marshrut/runtime';

/** The world outside of a story: a service waits for the story to say what it answers; letters are collected. */
export class StoryServices {
  readonly mail: string[] = [];
  readonly #sent = new Set<string>();
  readonly #answers = new Map<string, Carried>();

  /** What the story said for this effect, or null: nobody has answered yet. */
  carry(effect: OutgoingEffect): Carried | null {
    if (effect.kind === 'service') return this.#answers.get(effect.id) ?? null;
    // At least once, with a stable id: who receives it twice knows it as one.
    if (!this.#sent.has(effect.id)) this.mail.push(effect.subject);
    this.#sent.add(effect.id);
    return { ok: true, values: {} };
  }

  /** Whoever tries again asks anew. */
  forgetFailures(): void {
    for (const [effect, carried] of this.#answers) if (!carried.ok) this.#answers.delete(effect);
  }

  answer(effect: string, carried: Carried): void {
    this.#answers.set(effect, carried);
  }
}
