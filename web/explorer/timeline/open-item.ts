import type { TimelineItem } from '../../../src/view/timeline-model.js';
import type { Store } from '../store/store.js';
import { selectClaim, selectLine } from '../store/view-steps.js';

/** Opens what an entry of a line of time stands for: its claim, the line of its membership, or the list of occasions. */
export function openItem(store: Store, { kind, id, claim }: TimelineItem): void {
  if (claim !== null) store.change((view) => selectClaim(view, claim));
  else if (kind === 'opportunity') store.change((view) => ({ ...view, page: 'opportunities' }));
  else {
    const line = store.state.model.lines.find(({ links }) => links.some((link) => link.id === id));
    if (line !== undefined) store.change((view) => selectLine(view, line.line));
  }
}
