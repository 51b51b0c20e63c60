import { asCompared, asKnown } from '../../../src/view/subject.js';
import type { Subject } from '../../../src/view/subject.js';
import type { View } from '../../../src/view/view.js';

/**
 * What of a view can be embedded by itself, the most particular first; the view as a whole last.
 * @param isPerson whether the thing in focus is a person: then there is the line of its case
 */
export function subjectsOfView(view: View, isPerson = false): Subject[] {
  const { page, today } = view;
  switch (page) {
    case 'demands':
      return subjectsOfLedger(view);
    case 'disputes':
      return subjectsOfDisputes(view);
    case 'opportunities':
      return [{ kind: page, ...view.opportunities, today, ...asKnown(view) }];
    case 'sources':
      return [{ kind: 'sources', ...view.sources, ...asKnown(view) }];
    case 'home':
    case 'explore':
      return subjectsOfPicture(view, isPerson);
  }
}

function subjectsOfLedger({ ledger: { demand, ...ledger }, ...view }: View): Subject[] {
  const list: Subject = { kind: 'demands', ...ledger, ...asCompared(view) };
  return demand === null ? [list] : [{ kind: 'demand', id: demand, ...asKnown(view) }, list];
}

function subjectsOfDisputes({ disputes: { dispute, about, dismissed }, ...view }: View): Subject[] {
  const known = asKnown(view);
  const list: Subject = { kind: 'disputes', about, dismissed, ...known };
  return dispute === null ? [list] : [{ kind: 'dispute', id: dispute, ...known }, list];
}

function subjectsOfPicture(view: View, isPerson: boolean): Subject[] {
  const { pane, focus, claim, document, paths, filter, story, today } = view;
  const known = asKnown(view);
  const timeline: Subject | null = focus === null ? null : { kind: 'timeline', focus, filter, today, ...known };
  const subjects: (Subject | null)[] = [
    story && { kind: 'story', id: story.id, ...known },
    claim === null ? null : { kind: 'claim', id: claim, ...known },
    document === null ? null : { kind: 'document', id: document, ...known },
    paths?.from && paths.to ? { kind: 'path', from: paths.from, to: paths.to, maxLength: paths.maxLength, filter, ...known } : null,
    pane === 'timeline' ? timeline : null,
    focus === null ? null : { kind: 'graph', focus, depth: 1, filter, ...asCompared(view) },
    focus === null ? null : { kind: 'thing', id: focus, ...known },
    focus === null || !isPerson ? null : { kind: 'case', id: focus, ...known },
    pane === 'timeline' ? null : timeline,
    view.things.length > 0 ? { kind: 'view', view: { ...view, story: null } } : null,
  ];
  return subjects.filter((subject) => subject !== null);
}
