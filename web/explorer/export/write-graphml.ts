import { escapeXml } from '../../../src/view/draw/escape-xml.js';
import { exportTexts } from '../../shared/texts.js';
import { exportLinks, exportThings } from './exported.js';
import type { ExportData, ExportedLink } from './exported.js';

type Value = string | number | boolean | null;

interface Key {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'int';
}

const NODE_KEYS: readonly Key[] = [
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'description', type: 'string' },
  { name: 'lines', type: 'int' },
  { name: 'notSaid', type: 'boolean' },
  { name: 'address', type: 'string' },
];

const EDGE_KEYS: readonly Key[] = [
  ...['label', 'kind', 'type', 'date', 'edtf', 'start', 'end', 'saidBy', 'voice', 'certainty', 'modality', 'claim', 'evidence'].map(
    (name) => ({ name, type: 'string' as const }),
  ),
  { name: 'implied', type: 'boolean' },
];

/**
 * Writes the graph as GraphML (http://graphml.graphdrawing.org). Links run from the one who acts; an end that is not said is a node of its own,
 * marked `notSaid`.
 */
export function writeGraphml(data: ExportData): string {
  const { title, address, revision, day } = data.head;
  const links = exportLinks(data);
  const things = exportThings(data).map(({ id, name, ...thing }) => writeNode(id, { ...thing, label: name, notSaid: false }));
  const unsaid = links.filter(({ openEnd }) => openEnd).map(({ id }) => writeNode(id, { label: exportTexts.openEnd, notSaid: true }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${escapeXml(`${title}. ${address} Revision ${revision}, ${day}.`)}</desc>`,
    ...NODE_KEYS.map((key) => writeKey(key, 'node')),
    ...EDGE_KEYS.map((key) => writeKey(key, 'edge')),
    '<graph id="demarche" edgedefault="directed">',
    ...things,
    ...unsaid,
    ...links.map(writeEdge),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function writeKey({ name, type }: Key, what: 'node' | 'edge'): string {
  return `<key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`;
}

function writeNode(id: string, values: Readonly<Record<string, Value>>): string {
  return `<node id="${escapeXml(id)}">${writeData(NODE_KEYS, 'node', values)}</node>`;
}

function writeEdge(link: ExportedLink): string {
  const { id, from, to, verb, saidBy } = link;
  const ends = `source="${escapeXml(from ?? id)}" target="${escapeXml(to ?? id)}"`;
  const values = { ...link, label: verb, saidBy: saidBy?.join('; ') ?? null };
  return `<edge id="${escapeXml(`edge:${id}`)}" ${ends}>${writeData(EDGE_KEYS, 'edge', values)}</edge>`;
}

function writeData(keys: readonly Key[], what: 'node' | 'edge', values: Readonly<Record<string, unknown>>): string {
  return keys
    .filter(({ name }) => values[name] !== null && values[name] !== undefined)
    .map(({ name }) => `<data key="${what}-${name}">${escapeXml(String(values[name]))}</data>`)
    .join('');
}
