/**
 * Hears what is going on, in whole sentences.
 * @param passing true: the next such message takes its place, as with a count that goes up
 */
export type OnProgress = (message: string, passing?: boolean) => void;

/** For callers that do not listen. */
export const SILENT: OnProgress = () => undefined;

const MIB = 2 ** 20;

/** Says how far a fetch is: `Fetching Neo4j 5.26.30: 45 of 213 files, 33 of 122 MiB`. */
export function describeFetch(version: string, files: { done: number; all: number }, bytes: { done: number; all: number }): string {
  const mib = (count: number): string => String(Math.floor(count / MIB));
  return `Fetching Neo4j ${version}: ${String(files.done)} of ${String(files.all)} files, ${mib(bytes.done)} of ${mib(bytes.all)} MiB`;
}
