import { describe, expect, it, test } from 'vitest';
import type { OccasionListed, OpportunitiesShown } from '../../src/view/subject-data.js';
import { renderOpportunities } from '../../web/embed/parts/opportunities.js';
import { demandsOf, listOf, occasionOf } from '../view/occasions.js';
import { writeTemplate } from './write-template.js';

const BASE = 'https://collection.example';
const show = (change: Partial<OpportunitiesShown>): string => writeTemplate(renderOpportunities(listOf(change), BASE)).replace(/\s+/g, ' ');
const showPast = (change: Partial<OccasionListed>): string => show({ past: [occasionOf('visit', '2017-11-01', change)] });

describe('an occasion that is to come', () => {
  const entry = show({ coming: [occasionOf('dialogue', '2017-11-29', { kind: 'HUMAN_RIGHTS_DIALOGUE', demands: demandsOf(12) })] });

  it('says what it is, when, with whom and where it stands', () => {
    expect(entry).toMatch(/Coming up from 28 November 2017.*Human rights dialogue, <strong>2017-11-29<\/strong>.*upcoming.*The dialogue/);
    expect(entry).toContain('Held by European Union. With Kazakhstan.');
  });

  it('counts what can be raised and names the first of it', () => {
    expect(entry).toMatch(/12 open demands can be raised there.*Wish 0.*Wish 2.*9 more/);
    expect(entry).toContain(`href="${BASE}/demands/d0"`);
    expect(entry).not.toContain('Wish 3');
  });

  it('says where there are more than are counted, and where there is none', () => {
    expect(show({ coming: [occasionOf('visit', '2017-12-01', { demands: demandsOf(21) })] })).toContain('More than 20 open demands');
    expect(show({ coming: [occasionOf('visit', '2017-12-01', { demands: [] })] })).toContain('No open demand is addressed to them.');
  });
});

describe('an occasion that is over', () => {
  const raised = [{ demand: { id: 'd0', object: 'wish 0' }, claim: { id: 'c1', statement: 'The Union raised it.' } }];

  it('has what a source says was raised, with the claim, and not what can be', () => {
    const entry = showPast({ status: 'USED', raised, demands: demandsOf(3) });
    expect(entry).toMatch(/Before 28 November 2017.*Raised there.*Wish 0.*\/claims\/c1".*The Union raised it\./);
    expect(entry).not.toMatch(/can be raised there|Of no demand/);
  });

  it('never says that a demand was not raised, but that no source says it was', () => {
    const entry = showPast({ status: 'USED', notRaised: demandsOf(4) });
    expect(entry).toContain('Of no demand does a source in this graph say that it was raised there.');
    expect(entry).toMatch(
      /No source in this graph says that these were raised.*Wish 2.*And more of which no source in this graph says so\./,
    );
    expect(entry).not.toMatch(/(was|were) not raised/);
  });

  it('by its day alone says that nothing is known of what came of it', () => {
    expect(showPast({})).toContain('Its day has passed; what came of it is not known to this collection.');
  });
});

test('a list with nothing to come says so, and one with nothing at all says that', () => {
  expect(showPast({})).toContain('Nothing on or after 28 November 2017 is known to this collection.');
  expect(show({})).toContain('No occasion in this collection fits.');
  expect(show({ past: [occasionOf('visit', '2017-11-01')], totalCount: 31 })).toContain('30 more in Demarche');
});
