import { expressionSchema, localTextSchema } from '@marshrut/model';
import { z } from 'zod';

export const noSettings = z.strictObject({});

const key = z.string().max(60);

/** A person a case knows of: who started it, who did a task of it, whom a card field names. */
const someone = [
  z.strictObject({ to: z.literal('initiator') }),
  z.strictObject({ to: z.literal('performer'), step: key }),
  z.strictObject({ to: z.literal('field'), field: z.string().max(40) }),
] as const;

export type Someone = z.infer<(typeof someone)[number]>;

/**
 * How one of many is chosen. offer: nobody, whoever takes it first does it. leastLoaded: who has the fewest tasks. roundRobin: whom
 * nothing was given to for the longest time. Left out: offer. Where one is named, it is how the role it falls back to is asked.
 */
const choose = z.enum(['offer', 'leastLoaded', 'roundRobin']).optional();

/** A role that gets it where nobody is found; a task given by name may be transferred within it. */
const fallback = key.optional();

/** Who does it, as a sentence. */
export const assigneeSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('role'), role: key, choose, fallback }),
  z.strictObject({ to: z.literal('group'), group: key, choose, fallback }),
  z.strictObject({ to: z.literal('user'), user: key, fallback, choose }),
  z.strictObject({ to: z.literal('manager'), of: z.discriminatedUnion('to', [...someone]), fallback, choose }),
  someone[0].extend({ fallback, choose }),
  someone[1].extend({ fallback, choose }),
  someone[2].extend({ fallback, choose }),
]);

export type Choose = NonNullable<z.infer<typeof choose>>;

/** Four eyes: those who may not do it. `steps`: whoever has put a hand to these tasks of the case. */
export const fourEyesSchema = z.strictObject({ initiator: z.boolean(), steps: z.array(key).max(20) });

export type FourEyes = z.infer<typeof fourEyesSchema>;

export type AssigneeSetting = z.infer<typeof assigneeSchema>;

/** Earlier stages, by their nodes, that a case may be sent back to from here. */
export const returnsSchema = z.array(key).max(50);

/** One field of a record and the expression that fills it. */
export const assignmentSchema = z.strictObject({ field: z.string().max(40), value: expressionSchema });

export type Assignment = z.infer<typeof assignmentSchema>;

export { localTextSchema };
