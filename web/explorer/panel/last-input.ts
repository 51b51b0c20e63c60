let last: 'keyboard' | 'pointer' = 'pointer';

addEventListener('keydown', () => (last = 'keyboard'), { capture: true, passive: true });
addEventListener('pointerdown', () => (last = 'pointer'), { capture: true, passive: true });

/** By what the person did something last. Focus follows the keyboard alone: a pointer keeps its place. */
export function lastInput(): 'keyboard' | 'pointer' {
  return last;
}

/** The element that has the focus, in whatever shadow tree it stands. */
export function deepActiveElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}
