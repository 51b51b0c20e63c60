import { writeView } from '../../../src/view/address.js';
import { today } from '../../../src/view/today.js';
import { titleOfView } from '../app/title-of-view.js';
import { RevisionDocument } from '../gen/graphql.js';
import type { Store } from '../store/store.js';
import { loadVerbs } from '../store/verbs.js';
import { buildLinkRows, buildThingRows } from '../table/rows.js';
import { sayingsOf } from '../table/sayings.js';
import type { ExportData } from './exported.js';
import { nameFile } from './save-file.js';

export type Format = 'links' | 'things' | 'json' | 'graphml' | 'svg' | 'png';

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Makes a file of all that is on the screen.
 * @param drawn gives the picture as it is on the screen; null where it is not there
 * @throws AskError where what the file needs has no answer
 */
export async function makeFile(store: Store, format: Format, drawn: (() => Promise<Blob>) | null): Promise<MadeFile> {
  const name = (ending: string): string => nameFile(titleOfView(store.state), today(), ending);
  const file = (ending: string, text: string, type: string): MadeFile => ({ name: name(ending), content: new Blob([text], { type }) });
  switch (format) {
    case 'links':
      return file('links.csv', (await import('./write-csv.js')).writeLinksCsv(await gather(store)), 'text/csv;charset=utf-8');
    case 'things':
      return file('things.csv', (await import('./write-csv.js')).writeThingsCsv(await gather(store)), 'text/csv;charset=utf-8');
    case 'json':
      return file('json', (await import('./write-json.js')).writeJson(await gather(store)), 'application/json');
    case 'graphml':
      return file('graphml', (await import('./write-graphml.js')).writeGraphml(await gather(store)), 'application/graphml+xml');
    case 'svg':
      return file('svg', await drawSvg(store), 'image/svg+xml');
    case 'png':
      return {
        name: name('png'),
        content: await (drawn ?? (async () => (await import('./write-png.js')).writePng(await drawSvg(store))))(),
      };
  }
}

async function drawSvg(store: Store): Promise<string> {
  const { drawScreen, writePicture } = await import('./draw-picture.js');
  return writePicture(await drawScreen(store), location.origin);
}

/** Gathers what the table lists, with who says each claim. */
async function gather({ ask, state }: Store): Promise<ExportData> {
  const [verbs, { statistics }] = await Promise.all([loadVerbs(ask), ask(RevisionDocument, {})]);
  const links = buildLinkRows(state.model, (type) => verbs.get(type));
  const sayings = sayingsOf(ask);
  await sayings.load(links);
  const head = {
    title: titleOfView(state),
    address: `${location.origin}/${writeView(state.view)}`,
    revision: statistics.revision,
    loadedAt: statistics.loadedAt,
    day: today(),
    base: location.origin,
  };
  return { head, things: buildThingRows(state.model), links, saidBy: (claim) => sayings.namesOf(claim) };
}
