import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
/** @type {(transform: object, tsx?: boolean) => [string, Record<string, unknown>]} */
const swc = (transform, tsx = false) => [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: { target: 'es2024', parser: { syntax: 'typescript', decorators: true, tsx }, transform, keepClassNames: true },
  },
];
const decorators = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };
const react = { react: { runtime: 'automatic' } };

/**
 * Tests lie beside the source; workspace packages are read from their sources, so no build is needed.
 * @type {(name: string, folder: string, more?: import('jest').Config) => import('jest').Config}
 */
const project = (name, folder, more = {}) => ({
  displayName: name,
  rootDir: `${root}${folder}`,
  roots: ['<rootDir>/src'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc({}) },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@marshrut/(model|expressions|engine|blocks|bpmn|checks|testing)$': `${root}packages/$1/src/index.ts`,
    '^@marshrut/(runtime|api)$': `${root}$1/src/index.ts`,
    '^@marshrut/api/settings$': `${root}api/src/settings.ts`,
  },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  ...more,
});

const withDatabases = {
  setupFiles: [`${root}scripts/jest/sqlite-in-realm.cjs`],
  globalSetup: `${root}scripts/jest/postgres-up.mjs`,
};

export default {
  projects: [
    ...['model', 'expressions', 'engine', 'blocks', 'bpmn', 'checks', 'testing'].map(name =>
      project(name, `packages/${name}`),
    ),
    project('cli', 'cli', withDatabases),
    project('runtime', 'runtime', withDatabases),
    project('soak', 'soak', withDatabases),
    project('api', 'api', { ...withDatabases, transform: { '^.+\\.ts$': swc(decorators) } }),
    {
      displayName: 'scripts',
      rootDir: `${root}scripts`,
      testMatch: ['<rootDir>/**/*.test.mjs'],
      transform: {},
    },
    project('designer', 'designer', { transform: { '^.+\\.tsx$': swc(react, true), '^.+\\.ts$': swc({}) } }),
  ],
  // For the whole run: Jest does not read it from a project. Nothing is asserted on time; this only ends what hangs.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  maxWorkers: 2,
};
