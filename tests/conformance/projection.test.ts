import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { drawCase } from './case/draw-case.js';
import type { StoredEdge } from './oracle/graph.js';
import { projectConcerns, projectOpenEnds, projectRelations } from './oracle/project-links.js';
import { makeStore } from './oracle/store.js';
import type { Store } from './oracle/store.js';

const SEEDS = [1, 2, 3];

describe.each(SEEDS)('links of a drawn case (seed %i)', (seed) => {
  const store = buildStore(seed);
  const claims = store.labelled('Claim');
  const linksOf = (typename: string): StoredEdge[] => store.links.filter(({ props }) => props['typename'] === typename);

  it('relations are what the roles of the claims make', () => {
    const expected = claims
      .flatMap((claim) => projectRelations(store, claim))
      .map(({ id, from, to, kind, inferred }) => `${id} ${from} ${kind} ${to} ${String(inferred)}`);
    const found = linksOf('Relation').map(
      ({ type, from, to, props }) => `${String(props['id'])} ${from} ${type} ${to} ${String(props['inferred'])}`,
    );
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(50);
  });

  it('concerns are what the roles of the claims make', () => {
    const expected = claims.flatMap((claim) =>
      projectConcerns(store, claim).map(({ from, to, role }) => `${claim.id} ${from} ${role ?? ''} ${to}`),
    );
    const found = linksOf('Concern').map(({ from, to, props }) => `${String(props['claimId'])} ${from} ${String(props['role'])} ${to}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(50);
  });

  it('open ends are where one end is not said', () => {
    const expected = claims.flatMap((claim) => projectOpenEnds(store, claim).map((thing) => `${claim.id} ${thing}`));
    const found = claims.flatMap((claim) => store.into(claim.id, 'OPEN_END').map(({ from }) => `${claim.id} ${from}`));
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(5);
  });
});

function buildStore(seed: number): Store {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarche-case-'));
  writeFileSync(path.join(folder, 'case.yaml'), JSON.stringify(drawCase(seed)));
  const verbs = [
    'ARRESTED',
    'RELEASED',
    'DEMANDED',
    'URGED',
    'DENOUNCED',
    'SIGNED',
    'DELAYED',
    'BANNED',
    'REJECTED',
    'HOSTS',
    'HOLDS_DIALOGUE',
    'PROVIDES_FOR',
    'CHARACTERIZED',
    'REFORMED',
  ];
  const { collection } = checkCase(
    folder,
    verbs.map((name) => ({ name, agents: null, targets: null })),
  );
  rmSync(folder, { recursive: true });
  return makeStore(buildGraph(collection));
}
