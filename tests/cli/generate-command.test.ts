import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../src/cli/command-context.js';
import { buildGenerateCommand, describeStored } from '../../src/cli/generate-command.js';
import type { Model } from '../../src/model/model.js';
import { readTestModel } from '../cases/support/test-model.js';

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines: string[] = [];
const context: CommandContext = {
  data: 'data',
  loadModel: () => readTestModel() as unknown as Model,
  openDatabase: () => Promise.reject(new Error('no database is needed')),
  print: (line) => void lines.push(line),
};

function run(...args: string[]): Promise<unknown> {
  const command = buildGenerateCommand(context)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  return command.parseAsync(args, { from: 'user' });
}

describe('demarche generate', () => {
  it('writes tables, and says how they come into a database', async () => {
    const tables = path.join(folder, 'tables');
    await run('--actors', '200', '--claims', '200', '--seed', '5', '--csv', tables);
    expect(lines.at(-1)).toMatch(/^Generated 200 actors, 200 claims, seed 5: \d+ nodes and \d+ relationships, as tables in /);
    expect(lines.at(-1)).toContain(`npx demarche neo4j import ${tables}`);
    expect(lines.at(-1)).toContain('neo4j-admin database import full @import.args');
    const files = readdirSync(tables);
    const states = files.find((name) => /nodes-Node-Thing-Actor-State-1-rows\.csv$/.test(name)) ?? '';
    const [head, first] = readFileSync(path.join(tables, states), 'utf8').split('\n');
    expect(head?.split(',').slice(0, 2)).toEqual(['actor-0', 'State']);
    expect(first?.split(',')[0]).toBe('actor-1');
    expect(files.filter((name) => name.includes('relationships-EVIDENCE-1-head'))).not.toEqual([]);
  });

  it('wants whole numbers within bounds', async () => {
    await expect(run('--claims', 'many')).rejects.toThrow('Give a whole number.');
    await expect(run('--claims', '5')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('says what it put into the database, and what went', () => {
    const stored = { nodes: 20, relationships: 30, wrote: true, removed: 0 };
    expect(describeStored('so much', stored)).toBe(
      'Generated so much: 20 nodes and 30 relationships. "demarche load" makes it the case again.',
    );
    expect(describeStored('so much', { ...stored, removed: 7 })).toContain('7 nodes that were there before are gone.');
    expect(describeStored('so much', { ...stored, wrote: false })).toContain('Nothing was written.');
  });
});
