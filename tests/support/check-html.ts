import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';

/** What the checker finds and is right as it is: see docs/known-limits.md. */
const KNOWN = [
  // sigma gives a canvas its size in pixels, as CSS would
  /Bad value “\d+px” for attribute “(width|height)” on element “canvas”/,
  // The checker is older than the attribute
  /Attribute “part” not allowed on element/,
  // Tables that are cards on a narrow screen: their style takes from them what they are, so that they say it
  /The “role” attribute must not be used on a “t[rdh]” element/,
  // d3-brush: a rectangle without a size has none in SVG 2; the checker knows SVG 1.1
  /Element “rect” is missing required attribute “(width|height)”/,
];

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/**
 * Checks files with the Nu HTML checker.
 * @param kind what they hold
 * @returns one line for each error that is not a known one, with the file that it is in
 */
export async function checkHtml(files: readonly string[], kind: 'html' | 'svg' = 'html'): Promise<string[]> {
  const options = ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', ...(kind === 'svg' ? ['--svg'] : ['--html'])];
  const { stdout } = await promisify(execFile)('java', [...options, ...files], { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
  return messages.filter(({ type, message }) => type !== 'info' && !KNOWN.some((known) => known.test(message))).map(describe);
}

function describe({ url, lastLine, message, extract }: Message): string {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return `${file}:${String(lastLine ?? 0)}: ${message} ${(extract ?? '').replaceAll(/\s+/g, ' ')}`;
}
