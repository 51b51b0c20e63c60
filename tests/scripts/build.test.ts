import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('scripts/demarche.js', () => {
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), 'demarche-build-'));
    cpSync('scripts', path.join(project, 'scripts'), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(file, path.join(project, file));
    symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
    mkdirSync(path.join(project, 'src/part'), { recursive: true });
    write('src/part/word.ts', `export const word: string = 'first';`);
    write('src/facts.json', `{ "fact": 1 }`);
    write('src/cli.ts', `import { word } from './part/word.js';\nconsole.log(word, process.argv.slice(2).join(' '));`);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('builds first and runs the command line with its arguments', () => {
    expect(run('check', '--graph')).toEqual({ output: 'first check --graph\n', built: true, status: 0 });
    expect(readFileSync(path.join(project, 'dist/facts.json'), 'utf8')).toBe('{ "fact": 1 }');
  });

  it('builds nothing when the sources are the same', () => {
    expect(run('check')).toMatchObject({ output: 'first check\n', built: false });
  });

  it('builds again when a source has changed, and keeps nothing of a source that is gone', () => {
    write('src/part/other.ts', `export const other: string = 'second';`);
    rmSync(path.join(project, 'src/part/word.ts'));
    write('src/cli.ts', `import { other } from './part/other.js';\nconsole.log(other);`);
    expect(run()).toEqual({ output: 'second\n', built: true, status: 0 });
    expect(existsSync(path.join(project, 'dist/part/word.js'))).toBe(false);
  });

  it('builds again when the result is gone', () => {
    rmSync(path.join(project, 'dist/cli.js'));
    expect(run()).toMatchObject({ output: 'second\n', built: true });
  });

  it('leaves no half-written file and writes into dist alone', () => {
    const files = readdirSync(path.join(project, 'dist'), { recursive: true }).map(String);
    expect(files.filter((file) => file.includes('.part.') || file.endsWith('.part'))).toEqual([]);
    expect(readdirSync(project).sort()).toEqual(['dist', 'node_modules', 'package.json', 'scripts', 'src', 'tsconfig.json']);
  });

  it('ends with the exit code of the command line', () => {
    write('src/cli.ts', `process.exitCode = 3;`);
    expect(run()).toMatchObject({ status: 3 });
  });

  it('hands signals to the command line, which runs in the same process', async () => {
    write(
      'src/cli.ts',
      `process.on('SIGTERM', () => { console.log('stopped'); process.exit(0); });\nsetInterval(() => {}, 1000);\nconsole.log('up');`,
    );
    const child = spawn(process.execPath, ['scripts/demarche.js', 'start'], { cwd: project });
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (output === 'up\n') child.kill('SIGTERM');
    });
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect({ output, status }).toEqual({ output: 'up\nstopped\n', status: 0 });
  });

  function write(file: string, text: string): void {
    writeFileSync(path.join(project, file), text);
  }

  function run(...parameters: string[]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/demarche.js', ...parameters], {
      cwd: project,
      encoding: 'utf8',
    });
    return { output: stdout, built: stderr.includes('Building the server'), status };
  }
});
