import { readExample, type Example } from './read-example.js';

const queries = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./examples/*.variables.json', { query: '?raw', import: 'default', eager: true });

/** The kinds of question, in the order of the menu. */
const GROUPS = [
  'People and what was done to them',
  'Demands and openings',
  'Over time',
  'Who says what, and how surely',
  'Connections',
  'Names, numbers and sources',
];

/** All example questions by group, in the order of the menu. */
export const exampleGroups: readonly { readonly group: string; readonly examples: readonly Example[] }[] = groupExamples();

function groupExamples() {
  const examples = Object.entries(queries).map(([path, text]) => {
    const name = path.replace(/^.*\/(.+)\.graphql$/, '$1');
    return readExample(name, text, variables[`./examples/${name}.variables.json`]);
  });
  const groups = new Set([...GROUPS, ...examples.map((example) => example.group)]);
  return [...groups]
    .map((group) => ({ group, examples: examples.filter((example) => example.group === group) }))
    .filter(({ examples: found }) => found.length > 0);
}
