import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const GUARDED = [
  'Visible',
  'Thing',
  'Actor',
  'Place',
  'Event',
  'Alias',
  'Document',
  'Passage',
  'Demand',
  'Opportunity',
  'Story',
  'StoryStep',
  'Dispute',
  'Node',
];
const LINKS = ['RELATION', 'LINK', 'CONCERNS', 'PART_OF', 'OPEN_END', 'STATUS_CHANGE', 'STEP', 'LIGHTS', 'POSITION'];
/** Ends of a link that is itself tested, and things that the reader has named by id to filter by: seeing the link or naming the id already decides. */
const FREE = new Set([
  'role',
  'who',
  'agent',
  'actor',
  'organ',
  'f',
  'g',
  'maker',
  'faced',
  'whom',
  'a',
  'b',
  's',
  'd',
  'm',
  'whole',
  'named',
]);

const files = ['fields', 'shared'].flatMap((folder) =>
  readdirSync(path.join('cypher', folder)).map((name) => path.join('cypher', folder, name)),
);

describe('every piece that reaches what can be hidden asks the one predicate', () => {
  it.each(files.filter((file) => !file.endsWith('visible.cypher')))('%s', (file) => {
    const text = readFileSync(file, 'utf8').replace(/^\/\/.*$/gm, '');
    const tested = new Set([...text.matchAll(/visible\((\w+)\)/g)].map((match) => match[1]));
    const nodes = [...text.matchAll(/\((\w+):(\w+)/g)].filter((match) => GUARDED.includes(match[2] ?? '')).map((match) => match[1] ?? '');
    const links = [...text.matchAll(/\[(\w+):(\w+)/g)].filter((match) => LINKS.includes(match[2] ?? '')).map((match) => match[1] ?? '');
    const anonymous =
      [...text.matchAll(/\[:(RELATION|LINK|CONCERNS|PART_OF)\b/g)].length > 0 && !text.includes('IN relationships(p) WHERE visible(');
    expect(anonymous, 'a link without a name cannot be tested').toBe(false);
    const missing = [...nodes.filter((name) => !FREE.has(name)), ...links].filter((name) => !tested.has(name) && !isStepwise(text, name));
    expect(missing).toEqual([]);
  });

  it('claims are reached by the label Visible alone, but by their id', () => {
    const wrong = files.filter((file) => !/Query\.(claim|node)\.cypher$/.test(file) && /\(\w*:Claim\b/.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });
});

/** A path variable is tested step by step: `all(step IN up WHERE … visible(step))`. */
function isStepwise(text: string, name: string): boolean {
  return (
    new RegExp(`IN ${name} WHERE [^)]*visible\\(step\\)`).test(text) || new RegExp(`\\[${name}:\\w+\\]->\\(:?\\w*\\)? RETURN`).test(text)
  );
}
