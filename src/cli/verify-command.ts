import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkCase } from '../cases/check-case.js';
import { verifyCase } from '../cases/verify-case.js';
import type { Verification } from '../cases/verify-case.js';
import { writeStates } from '../cases/write-states.js';
import { fail } from '../errors.js';
import type { CommandContext } from './command-context.js';

interface VerifyFlags {
  readonly document: string;
  readonly data: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

/** Builds `demarche verify`. It ends with code 1 where a passage is not EXACT. */
export function buildVerifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .summary("check the passages of a document against the document's text")
    .description(
      'Checks each passage of a document against its text: EXACT, MOVED (the same passage elsewhere), CHANGED, or GONE. Offsets are never changed.',
    )
    .argument('<file>', 'text file of the document, in UTF-8')
    .requiredOption('--document <id>', 'id of the document in the case files')
    .option('--data <folder>', 'folder of case files', context.data)
    .option('--write', 'record state, day and the hash of the text in the case files')
    .option('--json', 'print the findings as JSON')
    .action((file: string, flags: VerifyFlags) => runVerify(context, file, flags));
}

function runVerify(context: CommandContext, file: string, { document, data, write = false, json = false }: VerifyFlags): void {
  const { collection } = checkCase(data, context.loadModel().relationTypes);
  const verification = verifyCase(collection, document, readText(file));
  context.print(json ? writeJson(verification) : describe(verification));
  if (write) saveStates(context, verification, json);
  if (verification.passages.some(({ state }) => state !== 'EXACT')) process.exitCode = 1;
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    throw fail(
      'NOT_FOUND',
      `Expected a text file in UTF-8, came ${file}, which cannot be read as one. Name the file that holds the text of the document.`,
      { cause },
    );
  }
}

function saveStates({ print }: CommandContext, verification: Verification, isQuiet: boolean): void {
  const files = writeStates(verification, new Date().toISOString().slice(0, 10));
  for (const [file, text] of files) writeFileSync(file.file, text);
  if (!isQuiet)
    print(
      files.size === 0
        ? 'The case files say so already.'
        : `Recorded in ${[...files.keys()].map(({ name }) => name).join(', ')}. Load the case to show it.`,
    );
}

function writeJson({ document, sha256, isSameText, passages }: Verification): string {
  const list = passages.map(({ id, state, start, end, phrase, note }) => ({ id, state, start, end, phrase, note }));
  return JSON.stringify({ document: document.value.id, sha256, isSameText, passages: list }, null, 2);
}

function describe({ document, isSameText, passages }: Verification): string {
  const count = (state: string): string => `${String(passages.filter((passage) => passage.state === state).length)} ${state}`;
  const lines = passages
    .filter(({ state }) => state !== 'EXACT')
    .map(({ id, state, phrase, note }) => `${id}: ${state}: ${note} "${phrase}"`);
  const version = isSameText ? [] : ['This is another version of the text than the case was made from.'];
  return [...version, ...lines, `${document.value.id}: ${['EXACT', 'MOVED', 'CHANGED', 'GONE'].map(count).join(', ')}.`].join('\n');
}
