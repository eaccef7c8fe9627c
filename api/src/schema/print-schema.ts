import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildStaticSchema } from './build-schema.js';

/** The static schema as text, sorted, so that a change shows as the lines it changes. */
export function printStaticSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildStaticSchema()))}\n`;
}
