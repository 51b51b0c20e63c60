import { readView } from '../../view/address.js';
import type { Dropped } from '../../view/address.js';
import { PARAMETERS } from '../../view/address/parameters.js';
import type { CaseStep, CaseStory } from '../case-data.js';
import type { CasePath } from '../case-file.js';
import type { Located } from '../collection.js';
import { suggest } from '../suggest.js';
import type { CheckContext } from './check.js';
import { readSearch } from './list-view-ids.js';

/** What is wrong with a part of an address that a view would leave out. */
const REASONS: Readonly<Record<Dropped['why'], string>> = Object.freeze({
  'unknown-name': 'no view has a part of this name',
  'given-twice': 'it stands there a second time',
  'not-readable': 'its percent signs stand for no text',
  'not-an-id': 'it is no id',
  'not-a-value': 'it is none of the values that may stand there',
  'not-a-day': 'it is no day, such as 2017-11-29',
  'not-a-number': 'it is no number that may stand there',
  'not-a-line': 'it is no line, such as eu~kazakhstan',
  'not-a-switch': 'it is neither yes nor no',
  'too-many': 'they are more than a view takes',
});

/** Each step of a story rests on claims that stand, and its view is one that the explorer shows whole. */
export function checkStories(context: CheckContext): void {
  const retracted = new Set(
    context.collection.lists.claims.filter(({ value }) => value.retracted !== undefined).map(({ value }) => value.id),
  );
  for (const record of context.collection.lists.stories) {
    record.value.steps.forEach((step, index) => {
      checkClaims(context, record, step, index, retracted);
      checkView(context, record, step, ['steps', index, 'view']);
    });
  }
}

function checkClaims(
  context: CheckContext,
  record: Located<CaseStory>,
  { claims }: CaseStep,
  index: number,
  retracted: ReadonlySet<string>,
): void {
  claims.forEach((id, place) => {
    if (!retracted.has(id)) return;
    context.fault(
      record,
      ['steps', index, 'claims', place],
      `expected a claim that stands, came "${id}", which is retracted. Name another claim, or take out what rests on it.`,
    );
  });
}

function checkView(context: CheckContext, record: Located<CaseStory>, { view: address, lights }: CaseStep, path: CasePath): void {
  const { view, dropped } = readView(readSearch(address));
  for (const part of dropped) context.fault(record, path, describeDropped(part));
  if (view.story !== null) context.fault(record, path, 'expected a view without story and step, which the player adds. Leave them out.');
  const shown = new Set(view.things.map(({ id }) => id));
  const dark = view.things.length === 0 || view.paths !== null ? [] : (lights ?? []).filter((id) => !shown.has(id));
  for (const id of dark) context.warn(record, path, `"${id}" is to be lit up and is not among the things of this view.`);
}

function describeDropped({ name, value, why }: Dropped): string {
  const hint =
    why === 'unknown-name'
      ? suggest(
          name,
          PARAMETERS.map((parameter) => parameter.name),
        )
      : '';
  return `expected the address of a view, came "${name}=${value}" in it: ${REASONS[why]}.${hint} Open the address in the explorer and copy its link anew.`;
}
