import { HELLO, SIZE, isOfType } from './messages.js';

/**
 * Lets a page of ours that is in a frame tell its height to the page around it, once that page has asked.
 * Only the page around is heard, and only it is told; nothing but a height is said.
 */
export function reportSize(): void {
  if (window.parent === window) return;
  let target: string | null = null;
  let last = 0;
  const report = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (target === null || height === last) return;
    last = height;
    window.parent.postMessage({ type: SIZE, height }, target);
  };
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || !isOfType(data, HELLO)) return;
    // A page of an opaque origin has no name by which it could be addressed.
    target = origin === 'null' ? '*' : origin;
    last = 0;
    report();
  });
  new ResizeObserver(report).observe(document.documentElement);
}
