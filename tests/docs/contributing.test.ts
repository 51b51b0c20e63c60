import { rmSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { checkCase } from '../../src/cases/check-case.js';
import { buildCheckCommand } from '../../src/cli/check-command.js';
import type { CommandContext } from '../../src/cli/command-context.js';
import { buildLoadCommand } from '../../src/cli/load-command.js';
import { buildVerifyCommand } from '../../src/cli/verify-command.js';
import { connect } from '../../src/run/connect.js';
import { openCase } from '../support/open-case.js';
import { applyBlocks } from './apply-blocks.js';
import type { Copy } from './apply-blocks.js';
import { readBlocks } from './read-document.js';

const blocks = readBlocks('CONTRIBUTING.md');
let copy: Copy;
beforeAll(async () => {
  copy = applyBlocks(blocks);
  await (await openCase()).close();
});
afterAll(async () => {
  rmSync(copy.folder, { recursive: true, force: true });
  await (await openCase()).close();
});

it('the commands that CONTRIBUTING.md has run on its small case say what it shows', async () => {
  const printed: string[] = [];
  for (const line of findBlock('run').trim().split('\n')) await runCommand(line, printed);
  expect(printed.map(mask).filter(isOfTheSmallCase)).toEqual(findBlock('output').trim().split('\n').map(mask));
});

it('a field without its Cypher file is reported as CONTRIBUTING.md shows it', () => {
  const without = applyBlocks(blocks.filter(({ language }) => language !== 'cypher'));
  const message = catchMessage(() => without.loadModel()).replaceAll(`${without.folder}${path.sep}`, '');
  rmSync(without.folder, { recursive: true, force: true });
  expect(mask(message)).toBe(mask(findBlock('model').trim()));
});

it('a typing error is reported as CONTRIBUTING.md shows it', () => {
  const wrong = applyBlocks(blocks.map((block) => ({ ...block, text: block.text.replace('relation: expelled', 'relation: expeled') })));
  const message = catchMessage(() => checkCase(wrong.data, wrong.loadModel().relationTypes));
  rmSync(wrong.folder, { recursive: true, force: true });
  const relative = `${path.relative(process.cwd(), wrong.folder)}${path.sep}`;
  expect(message.replaceAll(relative, '')).toBe(findBlock('typing-error').trim());
});

async function runCommand(line: string, printed: string[]): Promise<void> {
  const context: CommandContext = {
    data: copy.data,
    loadModel: () => copy.loadModel(),
    openDatabase: () => Promise.resolve(connect(inject('neo4j'))),
    print: (text) => void printed.push(...text.trim().split('\n')),
  };
  const cli = new Command()
    .addCommand(buildCheckCommand(context))
    .addCommand(buildVerifyCommand(context))
    .addCommand(buildLoadCommand(context));
  const words = line.replace(/^npx demarche /, '').split(' ');
  const inCopy = words.map((word) => (word.endsWith('.txt') ? path.join(copy.folder, word) : word));
  await cli.parseAsync(inCopy, { from: 'user' });
}

function catchMessage(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('expected an error, came none');
}

function findBlock(note: string): string {
  const found = blocks.find((block) => block.note === note);
  if (!found) throw new Error(`CONTRIBUTING.md has no block marked ${note}`);
  return found.text;
}

/** What is worth a look in the first case is left out, as the document says. */
function isOfTheSmallCase(line: string): boolean {
  return line !== 'Worth a look:' && !line.startsWith('data/eu-kazakhstan/');
}

/** How much the first case holds may change, and the folder is that of the test. */
function mask(line: string): string {
  return line
    .replace(`${path.relative(process.cwd(), copy.folder)}${path.sep}`, '')
    .replace(/\b[0-9a-f]{16}\b/g, '<revision>')
    .replace(/:\d+:/, ':<line>:')
    .replace(/\d{2,}/g, '<n>');
}
