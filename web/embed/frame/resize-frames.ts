import { HELLO, readHeight } from './messages.js';

/**
 * Gives each frame of ours in this page the height of what it shows, now and as it changes, also frames that are added later.
 * A message counts only where it comes from the very window of such a frame.
 * @param base address of our server, without a slash at its end
 */
export function resizeFrames(base: string): void {
  const greeted = new WeakSet<HTMLIFrameElement>();
  const greet = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage({ type: HELLO }, '*');
  const meet = (): void => {
    for (const frame of listFrames(base)) {
      if (greeted.has(frame)) continue;
      greeted.add(frame);
      frame.addEventListener('load', () => greet(frame));
      greet(frame);
    }
  };
  window.addEventListener('message', ({ source, data }) => {
    const height = readHeight(data);
    if (height === null) return;
    const frame = listFrames(base).find(({ contentWindow }) => contentWindow === source);
    frame?.style.setProperty('height', `${String(height)}px`);
  });
  new MutationObserver(meet).observe(document, { childList: true, subtree: true });
  meet();
}

function listFrames(base: string): HTMLIFrameElement[] {
  return [...document.getElementsByTagName('iframe')].filter(({ src }) => src.startsWith(`${base}/embed/`));
}
