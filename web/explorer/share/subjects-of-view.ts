import type { Subject } from '../../../src/view/subject.js';
import type { View } from '../../../src/view/view.js';

/** What of a view can be embedded by itself, the most particular first; the view as a whole last. */
export function subjectsOfView(view: View): Subject[] {
  const { page, focus, claim, document, paths, filter, ledger, story, today } = view;
  const { madeBy, addressedTo, concerns, status, isOpen, rollUp, demand } = ledger;
  const subjects: (Subject | null)[] = [
    story && { kind: 'story', id: story.id },
    claim === null ? null : { kind: 'claim', id: claim },
    document === null ? null : { kind: 'document', id: document },
    page === 'demands' && demand !== null ? { kind: 'demand', id: demand } : null,
    page === 'demands' ? { kind: 'demands', madeBy, addressedTo, concerns, status, isOpen, rollUp } : null,
    paths?.from && paths.to ? { kind: 'path', from: paths.from, to: paths.to, maxLength: paths.maxLength, filter } : null,
    focus === null ? null : { kind: 'graph', focus, depth: 1, filter },
    focus === null ? null : { kind: 'thing', id: focus },
    focus === null ? null : { kind: 'timeline', focus, filter, today },
    view.things.length > 0 ? { kind: 'view', view: { ...view, story: null } } : null,
  ];
  return subjects.filter((subject) => subject !== null);
}
