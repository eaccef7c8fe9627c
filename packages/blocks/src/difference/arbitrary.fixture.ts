import fc from 'fast-check';
import { z } from 'zod';

/** As much of a JSON schema as the settings of blocks use. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly format?: string;
  readonly pattern?: string;
}

const texts = ['', 'a', 'b', 'amount', 'amount > 5', 'amount > 7', 'amount + 1', '3', '5', '"yes"'];

/** Any value that a schema lets through, of few and short parts. */
export function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  return drawn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);
}

function drawn(schema: Schema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(drawn));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, drawn(inner)] as const);
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'array':
      return fc.array(drawn(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'string': {
      if (schema.format === 'date') return fc.constantFrom('2026-11-30', '2026-12-01');
      const fits = new RegExp(schema.pattern ?? '');
      return fc.constantFrom(...texts.filter(text => text.length >= (schema.minLength ?? 0) && fits.test(text)));
    }
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 9, (schema.minimum ?? 0) + 3) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`Expected a schema that can be drawn, but it is ${JSON.stringify(schema)}. Add it here.`);
  }
}

/** What a setting is left out as, and what it is empty as, is one to whoever reads it. */
export function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, inner]) => inner !== '' && inner !== null);
  return Object.fromEntries(given.map(([key, inner]) => [key, filled(inner)]));
}
