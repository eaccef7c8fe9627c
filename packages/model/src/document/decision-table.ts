import { z } from 'zod';
import { fieldTypeSchema, key, localTextSchema } from '../data/field.js';

const id = z.string().min(1).max(60);

/** FEEL text of one cell. */
const cell = z.string().max(1000);

/**
 * Which of the matching rules answer (DMN 1.4, 8.2.11). UNIQUE: the only one. FIRST: the first in the order of the table.
 * PRIORITY: the one whose outputs stand first in their lists of values. ANY: any, for they must agree. COLLECT: all of them,
 * as a list or as one number; RULE_ORDER: all of them, as a list in the order of the table.
 */
export const hitPolicySchema = z.enum(['UNIQUE', 'FIRST', 'PRIORITY', 'ANY', 'COLLECT', 'RULE_ORDER']);

export const decisionTableSchema = z.strictObject({
  hit: hitPolicySchema,
  /** What COLLECT makes of the one output of all matching rules. */
  aggregate: z.enum(['sum', 'min', 'max', 'count']).optional(),
  inputs: z.array(z.strictObject({ id, label: localTextSchema, expression: cell })).max(40),
  outputs: z
    .array(
      z.strictObject({
        id,
        label: localTextSchema,
        /** The card field it fills. */
        field: key.optional(),
        type: fieldTypeSchema,
        /** Values it may have, the weightiest first: `"refuse", "check", "approve"`. */
        values: cell.optional(),
        /** FEEL text of the value where no rule matches. */
        otherwise: cell.optional(),
      }),
    )
    .max(20),
  /** `when` has a cell for each input: tests of its value, `-` or nothing for any. `gives` has an expression for each output. */
  rules: z
    .array(
      z.strictObject({
        id,
        when: z.array(cell).max(40),
        gives: z.array(cell).max(20),
        note: localTextSchema.optional(),
      }),
    )
    .max(2000),
});

export type DecisionTable = z.infer<typeof decisionTableSchema>;
export type HitPolicy = DecisionTable['hit'];
export type TableInput = DecisionTable['inputs'][number];
export type TableOutput = DecisionTable['outputs'][number];
export type TableRule = DecisionTable['rules'][number];
