/** Generates the types, lints, checks the types and runs the tests, in this order; says at the end what failed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHECKS = [
  { name: 'codegen', command: ['graphql-codegen', '--config', 'codegen.ts'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of web', command: ['tsc', '-p', 'web/tsconfig.json'], when: 'web/tsconfig.json' },
  { name: 'types of the tests of web', command: ['tsc', '-p', 'tests/web/tsconfig.json'], when: 'tests/web/tsconfig.json' },
];

const failed = [];
for (const { name, command, when } of CHECKS) {
  if (when !== undefined && !existsSync(when)) continue;
  console.log(`> ${name}`);
  if ((await run(command, {})) !== 0) failed.push(name);
}
console.log('> tests');
const code = await run(['vitest', 'run', ...process.argv.slice(2)], { FAILED_CHECKS: failed.join(',') });
process.exitCode = failed.length > 0 ? 1 : code;

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
