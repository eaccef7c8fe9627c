import type { Action } from '@marshrut/runtime';
import { Extensions } from 'type-graphql';

/** Every root field carries the action its caller must be allowed. Without one it is denied to everybody. */
export function Allow(action: Action): MethodDecorator {
  return Extensions({ allow: action }) as MethodDecorator;
}
