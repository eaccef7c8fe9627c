import { Repeater } from '@graphql-yoga/subscription';
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { Contexts } from './contexts.js';
import { maskErrors, unauthenticated } from './errors.js';

/** Between events a stream is looked at this often, so that a revoked right also ends a silent one. */
const RECHECK_MS = 15_000;

export interface SubscriptionOptions {
  readonly contexts: Pick<Contexts, 'again'>;
  readonly logger: Logger;
  readonly recheckMs?: number | undefined;
}

interface OpenStream {
  readonly user: string;
  recheck(): void;
  end(): void;
}

type Stream = AsyncIterable<ExecutionResult> | ExecutionResult;

/** Runs subscriptions for sockets and streams; every event is answered with the rights its receiver has at that moment. */
export class Subscriptions {
  readonly #open = new Set<OpenStream>();

  constructor(private readonly options: SubscriptionOptions) {}

  async subscribe(args: ExecutionArgs): Promise<Stream> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return maskErrors(source, this.options.logger);
    return this.#guarded(args, source[Symbol.asyncIterator]());
  }

  /** Ends every stream: the server stops. */
  endAll(): void {
    for (const { end } of this.#open) end();
  }

  /** Rights may have changed: those of this person, or anybody's. Streams that are allowed no more end. */
  recheck(user: string | null): void {
    for (const stream of this.#open) if (user === null || stream.user === user) stream.recheck();
  }

  #guarded(args: ExecutionArgs, source: AsyncIterator<unknown>): AsyncIterable<ExecutionResult> {
    const { contexts, logger, recheckMs = RECHECK_MS } = this.options;
    const fresh = () => contexts.again(args.contextValue as Context);
    return new Repeater<ExecutionResult>(async (push, stop) => {
      const refuse = async (): Promise<void> => {
        await push({ errors: [unauthenticated()] });
        stop();
      };
      const recheck = (): void => {
        fresh().then(
          context => (context ? undefined : refuse()),
          error => stop(error),
        );
      };
      const rechecks = setInterval(recheck, recheckMs);
      const { actor } = args.contextValue as Context;
      const stream: OpenStream = { user: actor.id, recheck, end: () => stop() };
      this.#open.add(stream);
      stop.finally(() => {
        clearInterval(rechecks);
        this.#open.delete(stream);
        return source.return?.();
      });
      for (;;) {
        const event = await Promise.race([source.next(), stop.then(() => null)]);
        if (!event || event.done) break;
        const contextValue = await fresh();
        if (!contextValue) return refuse();
        const result = await execute({ ...args, contextValue, rootValue: event.value });
        await push(maskErrors(result, logger));
        if (isDenied(result)) break;
      }
      stop();
    });
  }
}

/** The right to the subscription itself is lost, not only to a part of what it tells. */
function isDenied({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ path, extensions }) => path?.length === 1 && extensions.code === 'NOT_PERMITTED');
}
