import { expressionSchema, localTextSchema } from '@marshrut/model';
import { z } from 'zod';

export const noSettings = z.strictObject({});

/** Who does it: anyone who holds a role, the person a card field names, or the one who started the case. */
export const assigneeSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('role'), role: z.string().max(60) }),
  z.strictObject({ to: z.literal('field'), field: z.string().max(40) }),
  z.strictObject({ to: z.literal('initiator') }),
]);

export type AssigneeSetting = z.infer<typeof assigneeSchema>;

/** One field of a record and the expression that fills it. */
export const assignmentSchema = z.strictObject({ field: z.string().max(40), value: expressionSchema });

export type Assignment = z.infer<typeof assignmentSchema>;

export { localTextSchema };
