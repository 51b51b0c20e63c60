import { exportLinks, exportThings } from './exported.js';
import type { ExportData } from './exported.js';

/** Writes things, links and open ends as JSON, with where they were taken from. */
export function writeJson(data: ExportData): string {
  const { title, address, revision, loadedAt, day } = data.head;
  const links = exportLinks(data);
  const document = {
    title,
    address,
    revision,
    loadedAt,
    exportedOn: day,
    things: exportThings(data),
    links: links.filter(({ openEnd }) => !openEnd).map(({ openEnd: _, ...link }) => link),
    openEnds: links.filter(({ openEnd }) => openEnd).map(({ openEnd: _, ...link }) => link),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
