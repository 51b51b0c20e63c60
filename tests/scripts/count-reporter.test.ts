import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PASSES = `import { expect, it } from 'vitest'; it('passes', () => expect(1).toBe(1)); it('too', () => expect(2).toBe(2));`;

describe('the last line of a test run', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'demarche-count-'));
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('counts what passed', () => {
    expect(run({ a: PASSES })).toEqual({ last: '2 passed, 0 failed', status: 0 });
  });

  it('counts as failed a test, a file that cannot be loaded, a preparation, an error outside of any test, and each check before', () => {
    const files = {
      a: PASSES,
      test: `import { expect, it } from 'vitest'; it('fails', () => expect(1).toBe(2)); it.skip('waits', () => {});`,
      file: `throw new Error('broken');`,
      preparation: `import { beforeAll, it } from 'vitest'; beforeAll(() => { throw new Error('no'); }); it('is not reached', () => {});`,
      error: `import { it } from 'vitest'; it('leaves', async () => { void Promise.reject(new Error('lost')); });`,
    };
    expect(run(files, 'lint,types')).toEqual({ last: '3 passed, 6 failed', status: 1 });
  });

  it('counts a run without tests as failed', () => {
    expect(run({})).toEqual({ last: '0 passed, 1 failed', status: 1 });
  });

  function run(files: Record<string, string>, failedChecks = '') {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.test.js`), text);
    const reporter = path.resolve('tests/support/count-reporter.ts');
    const parameters = ['run', '--root', folder, '--reporter', 'default', '--reporter', reporter];
    const env = { ...process.env, FAILED_CHECKS: failedChecks };
    const { stdout, status } = spawnSync('node_modules/.bin/vitest', parameters, { encoding: 'utf8', env });
    return { last: stdout.trimEnd().split('\n').at(-1), status };
  }
});
