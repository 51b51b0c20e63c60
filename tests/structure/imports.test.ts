import { describe, expect, it } from 'vitest';
import { OWNED, STAGES, listLaterStages } from '../../scripts/import-order.js';
import { findCycles, listSources, readImports } from './read-imports.js';
import type { Import } from './read-imports.js';

const src = listSources('src').flatMap(readImports);
const web = listSources('web').flatMap(readImports);
const bench = listSources('bench').flatMap(readImports);

describe('imports', () => {
  it('of src run from right to left in the order of the stages', () => {
    const wrong = src.filter(({ file, target }) => target !== null && listLaterStages(stageOf(file)).includes(stageOf(target)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('stay within src, where they are relative, and name a file that is there', () => {
    const outside = src.filter(
      ({ specifier, target }) => specifier.startsWith('.') && !/\.json$/.test(specifier) && !target?.startsWith('src/'),
    );
    expect(outside.filter(({ specifier }) => !specifier.includes('/gen/')).map(show)).toEqual([]);
  });

  it('of a package that belongs to one stage are made by that stage alone', () => {
    const wrong = src.filter(({ file, specifier }) =>
      OWNED.some(({ packages, stage }) => packages.test(specifier) && stageOf(file) !== stage),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of web reach only src/view and generated types of src', () => {
    const wrong = web.filter(({ target }) => target?.startsWith('src/') === true && !/^src\/view\/|\/gen\//.test(target));
    expect(wrong.map(show)).toEqual([]);
  });

  it('of bench reach src, scripts and the random operations of the tests, and nothing else of ours', () => {
    const wrong = bench.filter(({ target }) => target !== null && !/^(bench|src|scripts|tests\/conformance\/generator)\//.test(target));
    expect(wrong.map(show)).toEqual([]);
  });

  it('make no cycle', () => {
    expect(findCycles([...src, ...web, ...bench]).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it('would be found in a cycle', () => {
    const link = (file: string, target: string): Import => ({ file, line: 1, specifier: target, target });
    const imports = [link('a', 'b'), link('b', 'c'), link('c', 'b'), link('c', 'a')];
    expect(findCycles(imports)).toEqual([
      ['b', 'c', 'b'],
      ['a', 'b', 'c', 'a'],
    ]);
  });

  it('come from files of a known stage', () => {
    const stages = new Set(listSources('src').map(stageOf));
    expect([...stages].filter((stage) => !STAGES.flat().includes(stage))).toEqual([]);
  });
});

function stageOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function show({ file, line, specifier }: Import): string {
  return `${file}:${String(line)} imports ${specifier}`;
}
