import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DemarcheError, ERROR_CODES, fail } from '../src/errors.js';

describe('errors', () => {
  it('carry the status of their code, the cause and the details', () => {
    const cause = new Error('disk');
    const error = fail('PAYLOAD_TOO_LARGE', 'expected at most 256 KiB, came 1 MiB', { cause, details: { limit: 262144 } });
    expect(error).toBeInstanceOf(DemarcheError);
    expect(error).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', status: 413, details: { limit: 262144 }, cause });
  });

  it('have no cause and no details unless given', () => {
    const error = fail('NOT_FOUND', 'nothing there');
    expect('cause' in error).toBe(false);
    expect(error.details).toBeUndefined();
  });

  it.each(Object.entries(ERROR_CODES))('%s has an error status and one sentence', (_code, { status, summary }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(summary).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it('have a section each in docs/errors.md, and no other code has one', () => {
    const headings = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^#+ `?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`?$/gm)].map(
      (match) => match[1],
    );
    expect(headings.toSorted()).toEqual(Object.keys(ERROR_CODES).toSorted());
  });
});
