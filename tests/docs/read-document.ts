import { readFileSync, readdirSync } from 'node:fs';

/** A fenced block: its language, what stands behind it on the first line, its text. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

/** Every document of the project, by its path. */
export function listDocuments(): string[] {
  const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return [...readdirSync('.'), ...inDocs].filter((name) => name.endsWith('.md')).sort();
}

/** Reads the fenced blocks of a document, in order. */
export function readBlocks(file: string): Block[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```([a-z]+)[ ]?(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', note = '', content = ''], i, all) => {
    const line = text.slice(0, all[i]?.index).split('\n').length;
    return { file, line, language, note, text: content };
  });
}

/** The text of a document without its fenced blocks. */
export function readProse(file: string): string {
  return readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}
