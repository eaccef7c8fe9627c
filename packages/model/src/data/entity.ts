import { z } from 'zod';
import { fieldSchema, key, localTextSchema } from './field.js';

export const ENTITY_KEY = /^[A-Z][A-Za-z0-9]{0,39}$/;

export const entityFieldSchema = fieldSchema.extend({
  /** Checked when the record is committed, not when it is first staged: several screens may gather it. */
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  /** Found by the search box; compared without regard to case and ё/е. */
  searchable: z.boolean().optional(),
});

/** What a task does at its commit when somebody else changed the same field meanwhile. */
export const conflictPolicySchema = z.enum(['ask', 'mine', 'theirs', 'stop']);

/** A business object an analyst defined: one real table with typed columns, one GraphQL type. */
export const entitySchema = z.strictObject({
  schemaVersion: z.literal(1),
  key: z.string().regex(ENTITY_KEY, 'ENTITY_KEY'),
  name: localTextSchema,
  plural: localTextSchema,
  fields: z.array(entityFieldSchema).max(200),
  /** Sets of field keys that together name one record. */
  unique: z.array(z.array(key).min(1).max(8)).max(16),
  /** Fields that make the record's title, in order; people see them wherever the record is referred to. */
  title: z.array(key).max(6),
  onConflict: conflictPolicySchema,
  /** The reference field that names the record this one is a part of: an answer names its appeal. */
  partOf: key.optional(),
  /** The field with the person whose record it is: people from outside open no others. */
  ownedBy: key.optional(),
  /** Roles that may open the record card: to read, and to change at once. Tasks do not need them. */
  readers: z.array(z.string()),
  editors: z.array(z.string()),
});

export type EntityField = z.infer<typeof entityFieldSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type ConflictPolicy = z.infer<typeof conflictPolicySchema>;

/** All published entities by key. */
export type Entities = ReadonlyMap<string, Entity>;

export function fieldOf(entity: Entity, fieldKey: string): EntityField | undefined {
  return entity.fields.find(field => field.key === fieldKey);
}
