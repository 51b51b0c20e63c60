import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildCheckCommand } from '../../src/cli/check-command.js';
import type { CommandContext } from '../../src/cli/command-context.js';
import { describeLoad } from '../../src/cli/load-command.js';
import { buildVerifyCommand } from '../../src/cli/verify-command.js';
import type { Model } from '../../src/model/model.js';
import { editSmallCase, makeCaseFolder } from '../cases/support/case-folder.js';
import type { CaseFolder } from '../cases/support/case-folder.js';
import { readTestModel } from '../cases/support/test-model.js';

let made: CaseFolder | null = null;

afterEach(() => {
  made?.remove();
  process.exitCode = undefined;
});

/** A context that needs no database, and the lines that were printed. */
function makeContext(data: string): { context: CommandContext; lines: string[] } {
  const lines: string[] = [];
  const context: CommandContext = {
    data,
    loadModel: () => readTestModel() as unknown as Model,
    openDatabase: () => Promise.reject(new Error('no database is needed')),
    print: (line) => void lines.push(line),
  };
  return { context, lines };
}

describe('demarche check', () => {
  it('says what the files hold, and what is worth a look', async () => {
    const { context, lines } = makeContext('tests/cases/fixtures/small');
    await buildCheckCommand(context).parseAsync([], { from: 'user' });
    expect(lines[0]).toMatch(/^Worth a look:\n[^]*tests\/cases\/fixtures\/small\/case\.yaml:58:14: "arrested" mostly goes with/);
    expect(lines[1]).toBe('1 file without a fault: 8 claims of 2 documents about 18 things, 1 demand, 1 opportunity, 1 story.');
  });

  it('reports faults by file, line and column', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase(['relation: arrested', 'relation: arested']) });
    const { context } = makeContext(made.folder);
    await expect(buildCheckCommand(context).parseAsync([], { from: 'user' })).rejects.toThrow(
      /case\.yaml:57:15: expected a verb of the registry, came "arested"\. Did you mean "arrested"\?/,
    );
  });

  it('says that a folder is none', async () => {
    const { context } = makeContext('data');
    await expect(buildCheckCommand(context).parseAsync(['no-such-folder'], { from: 'user' })).rejects.toThrow(
      'Expected a folder of case files, came no-such-folder',
    );
  });
});

describe('demarche verify', () => {
  it('lists what does not stand, and ends with code 1', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase() });
    const text = path.join(made.folder, 'release.txt');
    writeFileSync(text, 'Talgat Ayan was freed in March.\n');
    const { context, lines } = makeContext(made.folder);
    await buildVerifyCommand(context).parseAsync([text, '--document', 'release'], { from: 'user' });
    expect(lines).toEqual([
      'c7-released.p1: CHANGED: Something like the phrase stands at 12. "was freed in January"\nrelease: 0 EXACT, 0 MOVED, 1 CHANGED, 0 GONE.',
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('prints JSON for programs', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase(), 'release.txt': 'He was freed in January.\n' });
    const { context, lines } = makeContext(made.folder);
    await buildVerifyCommand(context).parseAsync([path.join(made.folder, 'release.txt'), '--document', 'release', '--json'], {
      from: 'user',
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      document: 'release',
      isSameText: true,
      passages: [{ id: 'c7-released.p1', state: 'EXACT', start: 3, end: 23 }],
    });
    expect(process.exitCode).toBeUndefined();
  });

  it('records the findings with --write', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase(), 'release.txt': 'He was freed in January.\n' });
    const { context, lines } = makeContext(made.folder);
    await buildVerifyCommand(context).parseAsync([path.join(made.folder, 'release.txt'), '--document', 'release', '--write'], {
      from: 'user',
    });
    expect(lines.at(-1)).toMatch(/^Recorded in .*case\.yaml\. Load the case to show it\.$/);
    expect(made.read('case.yaml')).toMatch(
      /phrase: was freed in January, sha256: \w{64}, state: exact, checkedOn: \d{4}-\d\d-\d\d, checkedAs: "?\w{16}"? }/,
    );
  });

  it('checks every text of a folder, by the id in its name or by the hash that the case has noted', async () => {
    made = makeCaseFolder({
      'case.yaml': editSmallCase(),
      'release.txt': 'He was freed in January.\n',
      'texts/notes.txt': 'No text of the case.\n',
    });
    const { context, lines } = makeContext(made.folder);
    await buildVerifyCommand(context).parseAsync([made.folder, '--json'], { from: 'user' });
    const report = JSON.parse(lines[0] ?? '') as { without: string[]; strays: string[] };
    expect(report).toMatchObject({
      checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      states: { EXACT: 1, MOVED: 0, CHANGED: 0, GONE: 0 },
      documents: [{ document: 'release', isSameText: true, passages: [{ id: 'c7-released.p1', state: 'EXACT' }] }],
    });
    expect(report.without).toHaveLength(1);
    expect(report.strays).toEqual([path.join(made.folder, 'texts', 'notes.txt')]);
  });

  it('records what it found in a folder, and says it to a person', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase(), 'release.txt': 'He was freed in January.\n' });
    const { context, lines } = makeContext(made.folder);
    await buildVerifyCommand(context).parseAsync([made.folder, '--write'], { from: 'user' });
    expect(lines[0]).toMatch(
      /Texts of 1 documents: 1 EXACT, 0 MOVED, 0 CHANGED, 0 GONE\. Of 1 documents there is no text in the folder\.$/,
    );
    expect(made.read('case.yaml')).toContain('state: exact');
  });

  it('wants to know which document a single file is the text of', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase(), 'release.txt': 'He was freed in January.\n' });
    const { context } = makeContext(made.folder);
    const run = buildVerifyCommand(context).parseAsync([path.join(made.folder, 'release.txt')], { from: 'user' });
    await expect(run).rejects.toThrow('Expected --document <id> beside a single file');
  });

  it('wants a text file in UTF-8', async () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase() });
    writeFileSync(path.join(made.folder, 'bad.txt'), Buffer.from([0xff, 0xfe, 0x41]));
    const { context } = makeContext(made.folder);
    await expect(
      buildVerifyCommand(context).parseAsync([path.join(made.folder, 'bad.txt'), '--document', 'release'], { from: 'user' }),
    ).rejects.toThrow('Expected a text file in UTF-8');
  });
});

describe('demarche load', () => {
  const report = { revision: '0123456789abcdef', added: ['a'], changed: [], removed: ['b', 'c'], unchanged: 4, wrote: true, warnings: [] };

  it('says what it did', () => {
    expect(describeLoad(report)).toBe('Loaded revision 0123456789abcdef: 1 record added, 0 changed, 2 removed, 4 as they were.');
  });

  it('says that it did nothing', () => {
    expect(describeLoad({ ...report, wrote: false })).toContain('Nothing was written.');
  });
});
