import type { CodegenConfig } from '@graphql-codegen/cli';

/** How a client and the server meet the scalars of the schema: as JSON has them. */
const scalars = { Date: 'string', DateTime: 'string', EDTF: 'string', URL: 'string' };
const types = { enumsAsTypes: true, immutableTypes: true, strictScalars: true, useTypeImports: true, scalars };

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  importExtension: '.js',
  generates: {
    // Enums and inputs, so that a table over an enum in src is complete or does not compile.
    'src/model/gen/schema-types.ts': { plugins: ['typescript'], config: { ...types, onlyOperationTypes: true } },
    // Typed documents of the example queries, for tests that ask them.
    'tests/gen/': {
      preset: 'client',
      documents: 'web/playground/examples/*.graphql',
      config: { ...types, documentMode: 'string' },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
