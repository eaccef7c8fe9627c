import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every operation in `src/**\/*.graphql`, from the committed contract. Made by the build and by `pnpm types`; after changing one, run `pnpm --filter @marshrut/designer codegen`. */
const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        strictScalars: true,
        pureMagicComment: true,
        scalars: {
          DateTime: 'string',
          Date: 'string',
          Decimal: 'string',
          Values: '../json.js#GraphqlValues',
          Diagram: '@marshrut/model#Diagram',
          FieldType: '@marshrut/model#FieldType',
          ServiceDocument: '@marshrut/model#ServiceDocument',
          CalendarDocument: '@marshrut/model#CalendarDocument',
        },
      },
    },
  },
};

export default config;
