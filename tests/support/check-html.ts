import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';

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
 * @returns one line for each error, with the file that it is in
 */
export async function checkHtml(files: readonly string[], kind: 'html' | 'svg' = 'html'): Promise<string[]> {
  const options = ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', ...(kind === 'svg' ? ['--svg'] : ['--html'])];
  const { stdout } = await promisify(execFile)('java', [...options, ...files], { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
  return messages.filter(({ type }) => type !== 'info').map(describe);
}

function describe({ url, lastLine, message, extract }: Message): string {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return `${file}:${String(lastLine ?? 0)}: ${message} ${(extract ?? '').replaceAll(/\s+/g, ' ')}`;
}
