import type { CodegenConfig } from '@graphql-codegen/cli';

/** How a client and the server meet the scalars of the schema: as JSON has them. */
const scalars = { Date: 'string', DateTime: 'string', EDTF: 'string', URL: 'string' };
const types = { enumsAsTypes: true, immutableTypes: true, strictScalars: true, useTypeImports: true, scalars };

/** Typed documents, as texts. */
const documents = { config: { ...types, documentMode: 'string' }, presetConfig: { fragmentMasking: false } };

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  importExtension: '.js',
  generates: {
    // Enums and inputs, so that a table over an enum in src is complete or does not compile.
    'src/model/gen/schema-types.ts': { plugins: ['typescript'], config: { ...types, onlyOperationTypes: true } },
    // The values of the enums, to check addresses by.
    'src/view/gen/enums.ts': { plugins: ['typescript'], config: { ...types, enumsAsTypes: false, enumsAsConst: true, onlyEnums: true } },
    // What views are made of, asked by pages and by the server.
    'src/view/gen/': { preset: 'client', documents: 'src/view/operations/*.graphql', ...documents },
    // What the addresses of the server ask that are no views: rows of data, the calendar.
    'src/server/data/gen/': { preset: 'client', documents: 'src/server/data/operations/*.graphql', ...documents },
    // What the explorer asks beside; its fragments are those of the views.
    'web/explorer/gen/': {
      preset: 'client',
      documents: ['web/explorer/operations/*.graphql', 'src/view/operations/fragments.graphql'],
      ...documents,
    },
    // Typed documents of the example queries, for tests that ask them.
    'tests/gen/': { preset: 'client', documents: 'web/playground/examples/*.graphql', ...documents },
  },
};

export default config;
