import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildCli } from '../../src/cli/build-cli.js';
import { listDocuments } from './read-document.js';

/** `npx demarche …` up to the end of the line, of the code, or of the command. */
const COMMAND = /\bnpx demarche ([^`\n;&|"]*)/g;
const SCRIPT = /\bnpm (?:run )?([a-z]+)\b/g;
const OF_NPM = new Set(['ci', 'run', 'install']);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = [...listDocuments(), 'compose.yaml'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const cli = await buildCli();

describe('commands in the documents', () => {
  const commands = documents.flatMap(({ file, text }) =>
    [...text.matchAll(COMMAND)].map((match) => ({ file, words: (match[1] ?? '').trim() })),
  );

  it('are found', () => {
    expect(commands.length).toBeGreaterThan(20);
  });

  it.each(commands)('$file: npx demarche $words', ({ words }) => {
    const { command, rest } = findCommand(cli, words.split(/\s+/));
    const known = new Set(['--help', ...command.options.flatMap(({ short, long }) => [short, long])]);
    expect(command.name()).not.toBe('demarche');
    expect(rest.filter((word) => /^--?[a-z]/.test(word)).filter((word) => !known.has(word))).toEqual([]);
  });

  it('of npm are scripts of the project', () => {
    const names = documents.flatMap(({ text }) => [...text.matchAll(SCRIPT)].map((match) => match[1] ?? ''));
    expect(names.filter((name) => !OF_NPM.has(name) && !(name in scripts))).toEqual([]);
  });
});

function findCommand(command: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  const next = command.commands.find((each) => each.name() === words[0]);
  return next ? findCommand(next, words.slice(1)) : { command, rest: words };
}
