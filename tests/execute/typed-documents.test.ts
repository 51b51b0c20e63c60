import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HowAreTheyConnectedDocument, OpenDemandsDocument, WhatIsNotAllowedDocument } from '../gen/graphql.js';
import type { TypedDocumentString } from '../gen/graphql.js';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';

let opened: OpenCase;
beforeAll(async () => {
  opened = await openCase();
});
afterAll(() => opened.close());

/** Asks a typed document: its variables are checked by the compiler, and its answer has the type of what it selects. */
async function ask<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await opened.ask(document.toString(), variables);
  expect(errors).toBeUndefined();
  return data as Result;
}

describe('the examples as typed documents', () => {
  it('open demands: each says who made it and by which claim', async () => {
    const { demands } = await ask(OpenDemandsDocument, { addressee: 'kazakhstan' });
    expect(demands.nodes.length).toBeGreaterThan(0);
    for (const { status, madeBy } of demands.nodes) {
      expect(['MET', 'LAPSED']).not.toContain(status);
      expect(madeBy.length).toBeGreaterThan(0);
    }
    for (const { history } of demands.nodes) expect(history[0]?.claim.evidence[0]?.phrase).toMatch(/\S/);
  });

  it('what is not allowed: how long, who says so and how surely', async () => {
    const { actor } = await ask(WhatIsNotAllowedDocument, { person: 'larisa-kharkova' });
    const ban = actor?.claims.nodes.find(({ penalty }) => penalty?.kind === 'BAN');
    expect([ban?.penalty?.duration, ban?.voice, ban?.certainty]).toEqual(['P5Y', 'AUTHOR_FACT', 'STATED']);
  });

  it('connections: links join the things on either side of them', async () => {
    const { paths } = await ask(HowAreTheyConnectedDocument, { from: 'human-rights-watch', to: 'kz-trade-union-law-2014' });
    for (const { things, links, length } of paths) {
      expect([things.length, links.length]).toEqual([length + 1, length]);
      links.forEach(({ from, to }, i) => {
        expect(new Set([from.id, to.id])).toEqual(new Set([things[i]?.id, things[i + 1]?.id]));
      });
    }
  });
});
