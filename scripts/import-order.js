/**
 * The order of the stages of src: each imports only from its left. The lint rules and a test hold it.
 * Stages of one group stand side by side.
 * @type {readonly (readonly string[])[]}
 */
export const STAGES = [
  ['errors', 'halt', 'config'],
  ['model'],
  ['plan'],
  ['compile'],
  ['run'],
  ['answer'],
  ['execute'],
  ['view'],
  ['cases'],
  ['server'],
  ['neo4j'],
  ['cli'],
];

/**
 * Packages that only one stage may import.
 * @type {readonly { readonly packages: RegExp, readonly stage: string }[]}
 */
export const OWNED = [
  { packages: /^neo4j-driver(-|\/|$)/, stage: 'run' },
  { packages: /^(node:)?child_process$/, stage: 'neo4j' },
  { packages: /^(@apollo\/server|@as-integrations\/.*|fastify|@fastify\/.*)(\/|$)/, stage: 'server' },
];

/**
 * @param {string} stage
 * @returns {string[]} the stages to the right of it, which it may not import
 */
export function listLaterStages(stage) {
  const place = STAGES.findIndex((group) => group.includes(stage));
  return STAGES.slice(place + 1).flat();
}
