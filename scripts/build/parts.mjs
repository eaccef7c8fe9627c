const pure = ['model', 'expressions', 'engine', 'blocks', 'checks', 'bpmn'].map(name => `packages/${name}`);
const common = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const room = (/** @type {string} */ folder) => [`${folder}/src`, `${folder}/package.json`, `${folder}/tsconfig.json`];

/**
 * What is built, in this order: a part is built again when a file of its inputs changed or its output is gone.
 * @type {readonly Part[]}
 * @typedef {{ name: string, inputs: readonly string[], output: string, cwd: string, command: readonly string[], afresh?: string }} Part
 * afresh: the option that makes the command write even what it believes to be there
 */
export const parts = [
  {
    name: 'server',
    inputs: [...common, ...[...pure, 'runtime', 'api'].flatMap(room)],
    output: 'api/dist/main.js',
    cwd: '.',
    command: ['node_modules/typescript/bin/tsc', '-b', 'api'],
    afresh: '--force',
  },
  {
    name: 'command line',
    inputs: [...common, ...[...pure, 'runtime', 'api', 'cli'].flatMap(room)],
    output: 'cli/dist/main.js',
    cwd: '.',
    command: ['node_modules/typescript/bin/tsc', '-b', 'cli'],
    afresh: '--force',
  },
  {
    name: 'query module of the web client',
    inputs: ['pnpm-lock.yaml', 'schema.graphql', 'designer/codegen.ts', 'designer/src'],
    output: 'designer/src/graphql/generated/graphql.ts',
    cwd: 'designer',
    command: ['node_modules/@graphql-codegen/cli/esm/bin.js'],
  },
  {
    name: 'web client',
    inputs: [...common, ...pure.flatMap(room), 'designer'],
    output: 'designer/dist/index.html',
    cwd: 'designer',
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
];
