import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail } from '../../src/errors.js';
import { splitAddress } from '../../src/server/snapshots/make-snapshot.js';
import { hashSnapshot } from '../../src/server/snapshots/snapshot.js';
import type { Snapshot } from '../../src/server/snapshots/snapshot.js';
import { loadSteps, unfold } from '../../src/view/load-behind.js';
import { loadSubject } from '../../src/view/load-subject.js';
import { replayingAsk } from '../../src/view/recorded.js';
import { readSubject, SUBJECT_KINDS } from '../../src/view/subject-address.js';
import type { Subject } from '../../src/view/subject.js';
import { describeSubject, titleOf } from '../../src/view/subject-texts.js';
import { startTestServer } from '../support/test-server.js';

/**
 * What was frozen when a kind was first shown, one of each kind. These files are never made anew: published articles show such ones.
 * Where one fails, the code that shows it has to bear what was recorded then.
 */
const KEPT = path.join(import.meta.dirname, 'snapshots-kept');
const NAMES = readdirSync(KEPT).map((file) => path.basename(file, '.json'));
const readKept = (name: string): Snapshot => JSON.parse(readFileSync(path.join(KEPT, `${name}.json`), 'utf8')) as Snapshot;
const subjectOf = ({ address }: Snapshot): Subject => readSubject(...splitAddress(address)).subject!;

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-kept-'));
for (const name of NAMES) copyFileSync(path.join(KEPT, `${name}.json`), path.join(folder, `${hashSnapshot(readKept(name))}.json`));

/** The database is away: nothing but what was frozen can be shown. */
const server = await startTestServer({
  config: { snapshots: folder },
  before: () => {
    throw fail('SERVICE_UNAVAILABLE', 'away');
  },
});

test('one of each kind is kept', () => {
  expect([...new Set(NAMES.map((name) => subjectOf(readKept(name)).kind))].sort()).toEqual([...SUBJECT_KINDS].sort());
});

describe.each(NAMES)('a frozen %s', (name) => {
  const kept = readKept(name);
  const subject = subjectOf(kept);
  const hash = hashSnapshot(kept);

  test('is shown, with all that was kept to be unfolded', async () => {
    const ask = replayingAsk(kept.answers!);
    const data = await loadSubject(subject, ask);
    expect(data.kind).toBe(subject.kind === 'view' ? 'graph' : subject.kind);
    expect(titleOf(data)).toBe(kept.title);
    expect(describeSubject(data)).not.toMatch(/undefined|NaN/);
    if (data.kind === 'graph') await unfold(data, ask);
    if (data.kind === 'story') await loadSteps(data.story, data.source.said, ask, kept.frozenOn);
  });

  test('has a picture and is embedded', async () => {
    const picture = await server.send(`/pictures/frozen.svg?hash=${hash}`);
    expect([picture.status, picture.text]).toEqual([200, expect.stringMatching(/^<svg(?!.*(undefined|NaN))/s)]);
    const oembed = await server.send(`/oembed?url=${encodeURIComponent(`${server.url}/frozen/${hash}`)}`);
    expect([oembed.status, oembed.json.title]).toEqual([200, kept.title]);
  });
});
