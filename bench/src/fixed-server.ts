import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** The yardstick of V8, a process of its own: Apollo with its defaults, answering the same every time. `mutation` or `list`. */
const task = { id: 'task_01kn5s7b3hf4tb7w5nqkcd5m9q', status: 'COMPLETED' };
const committed = { __typename: 'TaskCommitted', task, commit: 'cmt_01kn5s7b3hf4tb7w5nqkcd5m9r' };

const FIELDS = Array.from({ length: 10 }, (_, index) => `f${index}`);
const rows = Array.from({ length: 50 }, (_, row) =>
  Object.fromEntries(FIELDS.map(field => [field, `Значение ${field} строки ${row}`])),
);

const servers = {
  mutation: async () =>
    new ApolloServer({
      typeDefs: await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'),
      resolvers: { Mutation: { completeTask: () => committed } },
    }),
  list: async () =>
    new ApolloServer({
      typeDefs: `type Row { ${FIELDS.map(field => `${field}: String!`).join(' ')} } type Query { rows: [Row!]! }`,
      resolvers: { Query: { rows: () => rows } },
    }),
};

const server = await servers[process.argv[2] === 'list' ? 'list' : 'mutation']();
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`Fixed: ${url.replace(/\/$/, '')}\n`);
