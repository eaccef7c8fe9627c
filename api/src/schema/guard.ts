import { localText, say } from '@marshrut/model';
import { type Action, isAction, may, type Subjects } from '@marshrut/runtime';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
} from 'graphql';
import type { Context } from '../context.js';
import { forgetLoaded } from './load.js';
import { notPermitted } from './problems.js';

/** What a root field asks of its caller: an action, for generated fields with the entity it is done to. */
export type AllowRule = Action | { readonly action: Action; readonly subject: Subjects[Action] };

type RootField = GraphQLField<unknown, Context>;
type Resolver = GraphQLFieldResolver<unknown, Context>;

const guarded = new WeakSet<Resolver>();

/** Puts the gate before every root field, static or generated. A field without a rule is denied. Subscriptions pass it with every event. */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const field of rootFields(schema)) {
    if (field.subscribe) field.subscribe = behindGate(field, field.subscribe);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = behindGate(field, isCommand(schema, field) ? afresh(resolve) : resolve);
  }
  return schema;
}

function isCommand(schema: GraphQLSchema, field: RootField): boolean {
  return schema.getMutationType()?.getFields()[field.name] === field;
}

function afresh(inside: Resolver): Resolver {
  if (guarded.has(inside)) return inside;
  return (root, args, context, info) => {
    forgetLoaded(context);
    return inside(root, args, context, info);
  };
}

function behindGate(field: RootField, inside: Resolver): Resolver {
  if (guarded.has(inside)) return inside;
  const guard = guardOf(field, inside);
  guarded.add(guard);
  return guard;
}

export function rootFields(schema: GraphQLSchema): RootField[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(type =>
    type ? Object.values(type.getFields()) : [],
  );
}

/** The rule of a root field, or null where none stands. */
export function ruleOf(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>): AllowRule | null {
  const rule: unknown = field.extensions.allow;
  if (typeof rule === 'string') return isAction(rule) ? rule : null;
  return typeof rule === 'object' && rule !== null && 'action' in rule ? (rule as AllowRule) : null;
}

function guardOf(field: RootField, inside: Resolver): Resolver {
  const rule = ruleOf(field);
  const answersProblem = mayAnswerNotPermitted(field);
  return (root, args, context, info) => {
    if (rule && isAllowed(context, rule)) return inside(root, args, context, info);
    if (answersProblem) return notPermitted(context.language);
    throw denied(context);
  };
}

function isAllowed({ actor }: Context, rule: AllowRule): boolean {
  return typeof rule === 'string' ? may(actor, rule) : may(actor, rule.action, rule.subject);
}

function mayAnswerNotPermitted(field: RootField): boolean {
  const type = getNamedType(field.type);
  return isUnionType(type) && type.getTypes().some(({ name }) => name === 'NotPermitted');
}

const text = localText(
  'Ожидалось разрешённое вам действие, но прав на него нет. Спросите администратора.',
  'Expected an action you are permitted, but this one is not. Ask an administrator.',
);

/** For queries that answer no union: an error with the code NOT_PERMITTED. */
export function denied({ language }: Context): GraphQLError {
  return new GraphQLError(say(text, language), { extensions: { code: 'NOT_PERMITTED' } });
}
