import { z } from 'zod';
import { textFormatKeys } from './format/formats.js';

/** Keys name fields in expressions, GraphQL and columns, so they are plain camelCase ASCII. */
export const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;
export const key = z.string().regex(KEY, 'KEY');

export const localTextSchema = z.strictObject({ ru: z.string().max(2000), en: z.string().max(2000) });

/** `withdrawn`: it is offered no more, but what has it keeps it and shows its name. */
export const optionSchema = z.strictObject({
  key: z.string().min(1).max(60),
  name: localTextSchema,
  withdrawn: z.boolean().optional(),
});

/** Chosen keys stand line by line in one value, so no key has a line end. */
const lineOption = optionSchema.extend({
  key: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[^\r\n]*$/, 'ONE_LINE'),
});

/** What may stand in a field. `number` is a registration number: `ЛД-{YYYY}-{00000}`, taken when the record is committed. */
export const fieldTypeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    maxLength: z.int().min(1).max(1000).optional(),
    format: z.enum(textFormatKeys).optional(),
  }),
  z.strictObject({
    kind: z.literal('longText'),
    minLength: z.int().min(0).optional(),
    maxLength: z.int().min(1).max(100_000).optional(),
  }),
  z.strictObject({ kind: z.literal('phone') }),
  z.strictObject({ kind: z.literal('email') }),
  z.strictObject({ kind: z.literal('int'), min: z.int().optional(), max: z.int().optional() }),
  z.strictObject({
    kind: z.literal('decimal'),
    scale: z.int().min(0).max(6),
    min: z.string().optional(),
    max: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('money'), min: z.string().optional(), max: z.string().optional() }),
  z.strictObject({ kind: z.literal('bool') }),
  z.strictObject({ kind: z.literal('date'), past: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('dateTime') }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(optionSchema).min(1).max(200) }),
  z.strictObject({ kind: z.literal('many'), options: z.array(lineOption).min(1).max(200) }),
  z.strictObject({ kind: z.literal('reference'), entity: z.string() }),
  z.strictObject({ kind: z.literal('user'), role: z.string().optional() }),
  z.strictObject({
    kind: z.literal('file'),
    most: z.int().min(1).max(20).optional(),
    /** Of each file; a megabyte is 1,048,576 bytes. */
    megabytes: z.int().min(1).max(100).optional(),
  }),
  z.strictObject({ kind: z.literal('number'), pattern: z.string().max(60) }),
]);

/** Where a field of files does not say: what reference process P1 allows. */
export const FILES = 10;
export const MEGABYTES = 20;

export type FieldType = z.infer<typeof fieldTypeSchema>;
export type FieldKind = FieldType['kind'];
export type Option = z.infer<typeof optionSchema>;

export const fieldSchema = z.strictObject({
  key,
  name: localTextSchema,
  help: localTextSchema.optional(),
  type: fieldTypeSchema,
});

export type Field = z.infer<typeof fieldSchema>;
