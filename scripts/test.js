/** Generates the types, lints and checks the types side by side, then runs the tests; says at the end what failed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const CODEGEN = { name: 'codegen', command: ['graphql-codegen', '--config', 'codegen.ts'] };
/** They need the generated types and not each other, so they run side by side. */
const CHECKS = [
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of web', command: ['tsc', '-p', 'web/tsconfig.json'], when: 'web/tsconfig.json' },
  { name: 'types of the tests of web', command: ['tsc', '-p', 'tests/web/tsconfig.json'], when: 'tests/web/tsconfig.json' },
];

const failed = [...(await check(CODEGEN)), ...(await Promise.all(CHECKS.map(check))).flat()];
console.log('> tests');
const code = await run(['vitest', 'run', ...process.argv.slice(2)], { FAILED_CHECKS: failed.join(',') });
process.exitCode = failed.length > 0 ? 1 : code;

/**
 * Runs a check, unless what it is for is not there.
 * @param {{ name: string, command: string[], when?: string }} what
 * @returns {Promise<string[]>} its name where it failed
 */
async function check({ name, command, when }) {
  if (when !== undefined && !existsSync(when)) return [];
  console.log(`> ${name}`);
  return (await run(command, {})) === 0 ? [] : [name];
}

/**
 * Runs a program of node_modules with the given additions to the environment.
 * @param {string[]} command
 * @param {Record<string, string>} additions
 * @returns {Promise<number>} its exit code
 */
function run([program = '', ...parameters], additions) {
  const child = spawn(`node_modules/.bin/${program}`, parameters, { stdio: 'inherit', env: { ...process.env, ...additions } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}
