/**
 * Opens a panel of the side bar by its own button: only that also unfolds a side bar that is folded.
 * Does nothing when the panel is open.
 */
export function openPanel(title: string): void {
  findButton(`Show ${title}`)?.click();
}

/** Opens a panel and moves the focus to the first button in it, so that the keyboard goes on there. */
export function enterPanel(title: string): void {
  openPanel(title);
  requestAnimationFrame(() => document.querySelector<HTMLButtonElement>(`section[aria-label="${CSS.escape(title)}"] button`)?.focus());
}

/** Closes a panel, where it lies over the editors; does nothing where there is room for both. */
export function uncoverEditors(title: string): void {
  if (isNarrow()) findButton(`Hide ${title}`)?.click();
}

/** Whether the window is so narrow that a panel lies over the editors, as in the style sheet. */
export function isNarrow(): boolean {
  return matchMedia('(width < 50rem)').matches;
}

function findButton(label: string): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`.graphiql-sidebar button[aria-label="${CSS.escape(label)}"]`);
}
