import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The programs that it runs are stood in for by scripts that say what they were called with. */
describe('scripts/test.js', () => {
  let project: string;

  beforeEach(() => {
    project = mkdtempSync(path.join(tmpdir(), 'demarche-checks-'));
    mkdirSync(path.join(project, 'node_modules/.bin'), { recursive: true });
    for (const name of ['graphql-codegen', 'eslint', 'tsc', 'vitest']) standIn(name, 0);
  });

  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it('generates, lints, checks types and runs the tests, in this order', () => {
    const { lines, status } = run();
    expect(lines.filter((line) => line.startsWith('> '))).toEqual(['> codegen', '> lint', '> types', '> tests']);
    expect(status).toBe(0);
  });

  it('hands its arguments to the tests', () => {
    expect(run('tests/errors.test.ts').lines).toContain('vitest run tests/errors.test.ts []');
  });

  it('runs the tests after a failed check too, tells them of it, and fails', () => {
    standIn('eslint', 2);
    standIn('tsc', 1);
    expect(run()).toMatchObject({ lines: expect.arrayContaining(['vitest run [lint,types]']), status: 1 });
  });

  it('fails with the tests', () => {
    standIn('vitest', 1);
    expect(run().status).toBe(1);
  });

  function standIn(name: string, code: number): void {
    const text = `#!/bin/sh\necho "${name} $* [$FAILED_CHECKS]"\nexit ${String(code)}\n`;
    writeFileSync(path.join(project, 'node_modules/.bin', name), text, { mode: 0o755 });
  }

  function run(...parameters: string[]) {
    const script = path.resolve('scripts/test.js');
    const env = { ...process.env, FAILED_CHECKS: '' };
    const { stdout, status } = spawnSync(process.execPath, [script, ...parameters], { cwd: project, encoding: 'utf8', env });
    return { lines: stdout.trimEnd().split('\n'), status };
  }
});
