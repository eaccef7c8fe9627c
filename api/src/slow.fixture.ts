import { Query, Resolver } from 'type-graphql';
import { Allow } from './schema/allow.js';

function promise(): { readonly done: Promise<void>; readonly fulfil: () => void } {
  let fulfil = (): void => undefined;
  const done = new Promise<void>(resolve => {
    fulfil = resolve;
  });
  return { done, fulfil };
}

const [begun, ended] = [promise(), promise()];

/** A query that begins, and ends when the test lets it. */
export const slowness = { begun: begun.done, end: ended.fulfil };

@Resolver()
export class SlowResolver {
  @Allow('me.read')
  @Query(() => Boolean)
  async slow(): Promise<boolean> {
    begun.fulfil();
    await ended.done;
    return true;
  }
}
