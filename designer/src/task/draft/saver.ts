import type { Value, Values } from '@marshrut/model';

/** How the draft stands: nothing to save, being saved, saved at an instant, kept here only until the server is back, refused. */
export type DraftState =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'kept' }
  | { readonly is: 'refused' };

/** `saved`: the server has it; `unreachable`: try again; `refused`: this screen is no longer open. */
export type SaveOutcome =
  | { readonly did: 'saved'; readonly at: string }
  | { readonly did: 'unreachable' }
  | { readonly did: 'refused' };

interface SaverPorts {
  readonly save: (changed: Values) => Promise<SaveOutcome>;
  readonly onState: (state: DraftState) => void;
  /** Everything typed so far has been acknowledged. */
  readonly onAcknowledged: () => void;
}

const AFTER_LAST_KEY = 700;
const RETRY = 2000;

/**
 * Sends what changed since the last acknowledgement, 0.7 s after the last change and one request at a time.
 * Next: saved, or kept and tried again, or refused.
 */
export class DraftSaver {
  #known: Values;
  #now: Values;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #refused = false;
  #held = false;

  constructor(
    known: Values,
    readonly ports: SaverPorts,
  ) {
    this.#known = known;
    this.#now = known;
  }

  /** What the server has, as far as it has said. */
  known(): Values {
    return this.#known;
  }

  /** Values that differ from what the server is known to have. */
  pending(): Values {
    const differs = ([path, value]: readonly [string, Value]) => value !== (this.#known[path] ?? null);
    return Object.fromEntries(Object.entries(this.#now).filter(differs));
  }

  changed(values: Values): void {
    this.#now = values;
    if (this.#refused || this.#held) return;
    clearTimeout(this.#timer);
    if (Object.keys(this.pending()).length === 0) return;
    this.ports.onState({ is: 'saving' });
    this.#timer = setTimeout(() => void this.flush(), AFTER_LAST_KEY);
  }

  /** Sends what is pending and waits for the answer. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    const changed = this.pending();
    if (this.#refused || this.#held || Object.keys(changed).length === 0) return;
    this.#sending = this.#send(changed);
    await this.#sending;
    this.#sending = undefined;
  }

  /** Nothing is sent for now: the whole form is on its way, or the screen was left. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#held = true;
  }

  /** The form came back: saving goes on. */
  release(): void {
    this.#held = false;
    this.changed(this.#now);
  }

  async #send(changed: Values): Promise<void> {
    const outcome = await this.ports.save(changed);
    if (outcome.did === 'saved') {
      this.#known = { ...this.#known, ...changed };
      const more = Object.keys(this.pending()).length > 0;
      if (!more) this.ports.onAcknowledged();
      this.ports.onState(more ? { is: 'saving' } : { is: 'saved', at: outcome.at });
    } else if (outcome.did === 'unreachable') {
      this.ports.onState({ is: 'kept' });
      if (!this.#held) this.#timer = setTimeout(() => void this.flush(), RETRY);
    } else {
      this.#refused = true;
      this.ports.onState({ is: 'refused' });
    }
  }
}
