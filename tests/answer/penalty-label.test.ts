import { describe, expect, it } from 'vitest';
import { labelPenalty } from '../../src/answer/derived/penalty-label.js';

describe('a penalty reads as a person writes it', () => {
  it.each([
    [{ kind: 'BAN', scope: 'civic activity', duration: 'P5Y', amount: null }, 'banned from civic activity, five years'],
    [{ kind: 'IMPRISONMENT', scope: null, duration: 'P5Y', amount: null }, 'imprisonment, five years'],
    [{ kind: 'FINE', scope: null, duration: null, amount: '1,000 EUR' }, 'fine, 1,000 EUR'],
    [{ kind: 'IMPRISONMENT', scope: null, duration: 'P2Y6M', amount: null }, 'imprisonment, two years and six months'],
    [{ kind: 'RESTRICTION', scope: 'movement', duration: null, amount: null }, 'restricted: movement'],
  ])('%j → %s', (penalty, label) => {
    expect(labelPenalty(penalty)).toBe(label);
  });
});
