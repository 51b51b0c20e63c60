/**
 * Waits until an element can be seen: it is near the window, and the page is in front.
 * @param signal ends the waiting
 * @throws what aborted the signal
 */
export function untilVisible(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let isNear = false;
    const check = (): void => {
      if (!isNear || document.visibilityState === 'hidden') return;
      end();
      resolve();
    };
    const observer = new IntersectionObserver((entries) => {
      isNear = entries.at(-1)?.isIntersecting ?? false;
      check();
    });
    const abort = (): void => {
      end();
      reject(signal.reason as Error);
    };
    const end = (): void => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', check);
      signal.removeEventListener('abort', abort);
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    document.addEventListener('visibilitychange', check);
    observer.observe(element);
  });
}

/**
 * Waits for some time, or until the browser says that the network is back.
 * @param milliseconds how long at most
 * @param signal ends the waiting
 * @throws what aborted the signal
 */
export function untilLater(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      signal.removeEventListener('abort', abort);
    };
    const finish = (): void => {
      end();
      resolve();
    };
    const abort = (): void => {
      end();
      reject(signal.reason as Error);
    };
    const timer = setTimeout(finish, milliseconds);
    if (signal.aborted) {
      abort();
      return;
    }
    window.addEventListener('online', finish);
    signal.addEventListener('abort', abort, { once: true });
  });
}
