import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { OWNED, STAGES, listLaterStages } from './scripts/import-order.js';

/** Its rules are typed in its own way. */
const graphqlPlugin = /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (graphql));
const GRAPHQL = {
  schema: 'schema/**/*.graphql',
  documents: ['web/**/*.graphql', 'tests/queries/**/*.graphql', 'src/**/operations/*.graphql', 'bench/operations/demarche/*.graphql'],
};
const CYPHER_WORDS = '/\\b(MATCH|MERGE|UNWIND|CREATE|DELETE|RETURN|CALL|SET|WITH)\\s/';

export default defineConfig(
  globalIgnores(['**/dist/', 'docs/examples/', '**/gen/', 'coverage/', '.demarche/', 'data/']),
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'off',
      'no-console': 'off',
      'no-undef': 'off', // TypeScript knows better
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-spread': 'off', // case files count code points, and so does a spread
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // overflows the stack on the recursive types of the plan
      // graphql-js has enums, which are used by their words
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off', // functions here are closures and need no this
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' }],
      'no-restricted-syntax': ['error', ...restrictSyntax(true)],
      'import-x/no-default-export': 'error',
    },
  },
  {
    files: ['src/compile/**', 'src/model/**', 'src/cases/setup-database.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictSyntax(false)] },
  },
  { files: ['**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/cli.ts', 'src/cli/**'], rules: { 'no-console': 'off' } },
  ...STAGES.flat().map((stage) => ({
    files: [`src/${stage}.ts`, `src/${stage}/**/*.ts`],
    rules: { 'no-restricted-imports': restrictImports(stage) },
  })),
  {
    files: ['web/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/src/(?!view/|.*/gen/)', message: 'The web imports src/view and generated types, nothing else of src.' }] },
      ],
    },
  },
  {
    files: ['bench/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'import-x/no-default-export': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(web|tests/(?!conformance/generator/))',
              message: 'The bench imports src, scripts and the random operations of the tests.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: GRAPHQL } },
    rules: {
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/provided-required-arguments': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true, DirectiveDefinition: true },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
  {
    files: GRAPHQL.documents,
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: GRAPHQL } },
    rules: {
      '@graphql-eslint/executable-definitions': 'error',
      '@graphql-eslint/fields-on-correct-type': 'error',
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/known-fragment-names': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/no-unused-fragments': 'error',
      '@graphql-eslint/no-unused-variables': 'error',
      '@graphql-eslint/provided-required-arguments': 'error',
      '@graphql-eslint/value-literals-of-correct-type': 'error',
      '@graphql-eslint/variables-in-allowed-position': 'error',
    },
  },
);

/** @param {boolean} cypher whether a hole in a Cypher text is refused too */
function restrictSyntax(cypher) {
  const rules = [
    { selector: "ExpressionStatement > CallExpression[callee.name='fail']", message: 'fail() makes the error; throw it.' },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  ];
  const hole = `TemplateLiteral[expressions.length>0] > TemplateElement[value.raw=${CYPHER_WORDS}]`;
  return cypher
    ? [...rules, { selector: hole, message: 'Cypher takes values by parameters; its text is in cypher/ or made by src/compile.' }]
    : rules;
}

/**
 * @param {string} stage
 * @returns {['error', { patterns: object[] }]}
 */
function restrictImports(stage) {
  const later = listLaterStages(stage);
  const order = {
    regex: `^\\.{1,2}/(\\.\\./)*(${later.join('|')})(/|\\.js$)`,
    message: `The stage ${stage} comes before it (see docs/architecture.md).`,
  };
  const owned = OWNED.filter((owner) => owner.stage !== stage);
  const packages = owned.map((owner) => ({ regex: owner.packages.source, message: `Only src/${owner.stage} imports it.` }));
  return ['error', { patterns: later.length > 0 ? [order, ...packages] : packages }];
}
