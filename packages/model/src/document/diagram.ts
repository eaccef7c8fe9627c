import { z } from 'zod';
import { fieldSchema, localTextSchema } from '../data/field.js';

const id = z.string().min(1).max(60);

/** FEEL text; field keys are its names: `amount > 500000 and person.category = "VIP"`. */
export const expressionSchema = z.string().max(4000);

/** A node is an instance of a block. Nodes inside a task, a subprocess or a for-each name it as their `parent`. */
export const nodeSchema = z.strictObject({
  id,
  block: z.string().min(1).max(60),
  blockVersion: z.int().min(1),
  name: localTextSchema,
  parent: id.nullable(),
  /** The node on whose border it stands. */
  attachedTo: id.optional(),
  position: z.strictObject({ x: z.number(), y: z.number() }),
  settings: z.record(z.string(), z.json()),
});

/** Edges join nodes of one parent. Of the edges that leave a choice one is `otherwise`, the others carry a condition. */
export const edgeSchema = z.strictObject({
  id,
  from: id,
  to: id,
  name: localTextSchema.optional(),
  condition: expressionSchema.optional(),
  otherwise: z.boolean().optional(),
});

/**
 * parameter: given at the start; variable: gathered on the way; constant: set in the diagram;
 * transient: lives with its task, drives branches, dropped at the commit.
 */
export const cardFieldSchema = fieldSchema.extend({
  use: z.enum(['parameter', 'variable', 'constant', 'transient']),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
});

export const diagramSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('process'),
  name: localTextSchema,
  description: localTextSchema.optional(),
  /** Roles that may start it. */
  starters: z.array(z.string()),
  /** FEEL text that names a case for people: `lastName + " " + firstName`. */
  contextLine: expressionSchema.optional(),
  card: z.array(cardFieldSchema).max(300),
  nodes: z.array(nodeSchema).max(2000),
  edges: z.array(edgeSchema).max(4000),
  /**
   * Where it came from a BPMN file: what of the file has no place here and is written again on export, as BPMN itself, the id
   * of the process there, and how much wider and higher our canvas is than the file.
   */
  bpmn: z
    .strictObject({
      process: z.string().max(200),
      scale: z.strictObject({ x: z.number().positive(), y: z.number().positive() }),
      kept: z.string().max(2_000_000),
    })
    .optional(),
});

export type Diagram = z.infer<typeof diagramSchema>;
export type Node = z.infer<typeof nodeSchema>;
export type Edge = z.infer<typeof edgeSchema>;
export type CardField = z.infer<typeof cardFieldSchema>;
export type Settings = Node['settings'];
