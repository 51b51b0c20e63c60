/**
 * The base address of the server that this script came from, without a slash at its end.
 * A classic script is asked for its element; one that was imported stands in its own stack trace.
 * @param element the running script, if the page has it as an element
 * @param trace a stack trace made in this script
 * @returns empty where neither tells: then each element needs a `base`
 */
function readOwnAddress(element: Element | null, trace: string): string {
  const source = element instanceof HTMLScriptElement && element.src !== '' ? element.src : (/https?:\/\/[^\s()]+/.exec(trace)?.[0] ?? '');
  return /^(https?:\/\/.+?)\/embed\.js\b/.exec(source)?.[1] ?? '';
}

/** The server of this script. */
export const OWN_ADDRESS = readOwnAddress(document.currentScript, new Error('where').stack ?? '');
