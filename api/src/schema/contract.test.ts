import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, findBreakingChanges, parse } from 'graphql';
import { printStaticSchema } from './print-schema.js';

const contract = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
const emitted = printStaticSchema();

/** What the contract has and the emitted schema lacks, or has otherwise. `MISSING=1` prints it. */
const missing = findBreakingChanges(buildSchema(contract), buildSchema(emitted)).map(({ description }) => description);

const people = [
  'User',
  'UserEdge',
  'UserConnection',
  'Role',
  'Viewer',
  'Permission',
  'Token',
  'TokenCreated',
  'CreateUserInput',
  'UpdateUserInput',
  'CreateRoleInput',
  'CreateTokenInput',
  'UserSaved',
  'RoleSaved',
  'Done',
  'UserResult',
  'RoleResult',
  'CreateTokenResult',
  'DoneResult',
  'Node',
  'PageInfo',
  'Problem',
  'ProblemCode',
  'NotPermitted',
  'Invalid',
  'StaleVersion',
  'NotNow',
  'KeyReused',
  'FieldProblem',
  'LocalText',
  'LocalTextInput',
];
const roots = [
  'Query.node',
  'Query.nodes',
  'Query.me',
  'Query.users',
  'Query.roles',
  'Query.tokens',
  'Mutation.createUser',
  'Mutation.updateUser',
  'Mutation.createRole',
  'Mutation.createToken',
  'Mutation.revokeToken',
];

describe('the emitted schema against the contract', () => {
  if (process.env.MISSING) process.stdout.write(`${missing.join('\n')}\n`);

  it.each([...people, ...roots])('%s is as promised', name => {
    const says = new RegExp(`(^|\\s)${name.replace('.', '\\.')}(\\.| |$)`);
    expect(missing.filter(line => says.test(line))).toEqual([]);
  });

  it('prints the same text twice, and one that parses', () => {
    expect(printStaticSchema()).toBe(emitted);
    expect(() => parse(emitted)).not.toThrow();
  });
});
