import { statSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkCase } from '../cases/check-case.js';
import type { Collection } from '../cases/collection.js';
import { describeFolder, describeVerification, reportFolder, reportVerification } from '../cases/describe-verification.js';
import { verifyCase } from '../cases/verify-case.js';
import type { Verification } from '../cases/verify-case.js';
import { readText, verifyFolder } from '../cases/verify-folder.js';
import { writeStates } from '../cases/write-states.js';
import { fail } from '../errors.js';
import type { CommandContext } from './command-context.js';

interface VerifyFlags {
  readonly document?: string;
  readonly data: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

/** What was checked, in the words of a person and as JSON. */
interface Checked {
  readonly verifications: readonly Verification[];
  readonly describe: () => string;
  readonly report: () => object;
}

/** Builds `demarche verify`. It ends with code 1 where a passage is not EXACT. */
export function buildVerifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .summary("check the passages of documents against the documents' texts")
    .description(
      'Checks each passage of a document against its text: EXACT, MOVED (the same passage elsewhere), CHANGED, or GONE. Offsets are never changed. Of a folder every text is checked that is named <id of the document>.txt, or whose hash the case has noted.',
    )
    .argument('<path>', 'text file of the document, in UTF-8, or a folder of such files')
    .option('--document <id>', 'id of the document in the case files; needed for a single file')
    .option('--data <folder>', 'folder of case files', context.data)
    .option('--write', 'record state, day and the hash of the text in the case files')
    .option('--json', 'print the findings as JSON')
    .action((place: string, flags: VerifyFlags) => runVerify(context, place, flags));
}

function runVerify(context: CommandContext, place: string, { document, data, write = false, json = false }: VerifyFlags): void {
  const readCollection = (): Collection => checkCase(data, context.loadModel().relationTypes).collection;
  const today = new Date().toISOString().slice(0, 10);
  const checked = checkPlace(readCollection(), place, document, today);
  context.print(json ? JSON.stringify(checked.report(), null, 2) : checked.describe());
  if (write) saveStates(context, checked, readCollection, { today, isQuiet: json });
  if (checked.verifications.some(({ passages }) => passages.some(({ state }) => state !== 'EXACT'))) process.exitCode = 1;
}

function checkPlace(collection: Collection, place: string, document: string | undefined, today: string): Checked {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
    const folder = verifyFolder(collection, place);
    const verifications = folder.checked.map(({ verification }) => verification);
    return { verifications, describe: () => describeFolder(folder), report: () => reportFolder(folder, today) };
  }
  if (document === undefined)
    throw fail(
      'BAD_USER_INPUT',
      'Expected --document <id> beside a single file. Name the document that it is the text of, or name a folder.',
    );
  const verification = verifyCase(collection, document, readText(place));
  return {
    verifications: [verification],
    describe: () => describeVerification(verification),
    report: () => reportVerification(verification),
  };
}

/** Documents share files: each is written into the files as the one before left them. */
function saveStates(
  { print }: CommandContext,
  { verifications }: Checked,
  readCollection: () => Collection,
  { today, isQuiet }: { readonly today: string; readonly isQuiet: boolean },
): void {
  const changed = new Set<string>();
  verifications.forEach((verification, index) => {
    const fresh = index === 0 ? verification : locateAnew(verification, readCollection());
    for (const [file, text] of writeStates(fresh, today)) {
      writeFileSync(file.file, text);
      changed.add(file.name);
    }
  });
  if (isQuiet) return;
  print(changed.size === 0 ? 'The case files say so already.' : `Recorded in ${[...changed].join(', ')}. Load the case to show it.`);
}

/** The same findings, with the places of their records in files that were written meanwhile. */
function locateAnew(verification: Verification, { lists }: Collection): Verification {
  const claims = new Map(lists.claims.map((record) => [record.value.id, record]));
  const document = lists.documents.find(({ value }) => value.id === verification.document.value.id) ?? verification.document;
  const passages = verification.passages.map((passage) => ({ ...passage, record: claims.get(passage.record.value.id) ?? passage.record }));
  return { ...verification, document, passages };
}
