import type { Subject } from '../../../src/view/subject.js';
import type { View } from '../../../src/view/view.js';

/** What of a view can be embedded by itself, the most particular first; the view as a whole last. Opportunities have no embed. */
export function subjectsOfView(view: View): Subject[] {
  switch (view.page) {
    case 'demands':
      return subjectsOfLedger(view);
    case 'opportunities':
      return [];
    case 'home':
    case 'explore':
      return subjectsOfPicture(view);
  }
}

function subjectsOfLedger({ ledger: { demand, ...ledger } }: View): Subject[] {
  const list: Subject = { kind: 'demands', ...ledger };
  return demand === null ? [list] : [{ kind: 'demand', id: demand }, list];
}

function subjectsOfPicture(view: View): Subject[] {
  const { pane, focus, claim, document, paths, filter, story, today } = view;
  const timeline: Subject | null = focus === null ? null : { kind: 'timeline', focus, filter, today };
  const subjects: (Subject | null)[] = [
    story && { kind: 'story', id: story.id },
    claim === null ? null : { kind: 'claim', id: claim },
    document === null ? null : { kind: 'document', id: document },
    paths?.from && paths.to ? { kind: 'path', from: paths.from, to: paths.to, maxLength: paths.maxLength, filter } : null,
    pane === 'timeline' ? timeline : null,
    focus === null ? null : { kind: 'graph', focus, depth: 1, filter },
    focus === null ? null : { kind: 'thing', id: focus },
    pane === 'timeline' ? null : timeline,
    view.things.length > 0 ? { kind: 'view', view: { ...view, story: null } } : null,
  ];
  return subjects.filter((subject) => subject !== null);
}
