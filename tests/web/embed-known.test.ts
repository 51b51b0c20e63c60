import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './browser.js';
import { STAGE_TIME, setStage } from './embed-stage.js';
import type { Shown, Stage } from './embed-stage.js';

const DAY = '2017-11-28';

const ELEMENTS = [
  ['graph', 'focus="max-bokaev"'],
  ['path', 'from="max-bokaev" to="kazakhstan"'],
  ['timeline', 'focus="max-bokaev"'],
  ['claim', 'id="c26-sentenced-bokaev-ayan"'],
  ['thing', 'id="max-bokaev"'],
  ['document', 'id="euobserver-eu-needs-to-press"'],
  ['demands', 'addressed-to="kazakhstan"'],
  ['demand', 'id="d3-press-for-reforms"'],
  ['story', 'id="agreement-and-people-in-jail"'],
  ['view', 'view="?things=max-bokaev,kazakh-authorities"'],
] as const;

describe.skipIf(chromiumPath === undefined)('an element as of a day', () => {
  let stage: Stage;
  let shown: Shown;

  beforeAll(async () => {
    stage = await setStage();
  }, STAGE_TIME);
  afterEach(() => shown.close());
  afterAll(() => stage.close());

  it.each(ELEMENTS)('<demarche-%s %s> says so, asks nothing else, and leads to today', { timeout: 60_000 }, async (name, attributes) => {
    shown = await stage.show('');
    const asked: string[] = [];
    shown.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });
    await shown.page.evaluate(
      `document.querySelector('main').innerHTML = '<demarche-${name} ${attributes} said="${DAY}"></demarche-${name}>'`,
    );
    const element = shown.page.locator(`demarche-${name}`);
    await element.getByText('As known on 28 November 2017.').waitFor({ timeout: 40_000 });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((body) => !body.includes('asOf(said: $said)') || !body.includes(`"said":"${DAY}"`))).toEqual([]);
    expect(await element.getByRole('link', { name: 'Open in Demarche' }).getAttribute('href')).toContain(`said=${DAY}`);
    expect(await element.getByRole('link', { name: 'See what is known today' }).getAttribute('href')).not.toContain('said=');
    expect(shown.complaints).toEqual([]);
  });

  it('says what is not known yet, and asks what is behind a line as of the day, too', { timeout: 60_000 }, async () => {
    shown = await stage.show(
      `<demarche-claim id="c26-sentenced-bokaev-ayan" said="2016-01-01"></demarche-claim><demarche-graph focus="max-bokaev" said="${DAY}"></demarche-graph>`,
    );
    await shown.page.getByText('Not known on 1 January 2016: no document published by then tells of it.').waitFor({ timeout: 40_000 });
    const asked: string[] = [];
    await shown.page.locator('demarche-graph svg[role=group]').waitFor({ timeout: 40_000 });
    shown.page.on('request', (request) => asked.push(request.postData() ?? ''));
    await shown.page.locator('demarche-graph [data-id*="~"]').first().dispatchEvent('click');
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(asked[0]).toMatch(/query Line\(\$said: Date!/);
  });

  it('changes with its attribute, back to today', { timeout: 60_000 }, async () => {
    shown = await stage.show(`<demarche-demands addressed-to="kazakhstan" said="${DAY}"></demarche-demands>`);
    await shown.page.getByText('As known on 28 November 2017.').waitFor({ timeout: 40_000 });
    await shown.page.evaluate('document.querySelector("demarche-demands").said = null');
    await shown.page.getByText('As known on').waitFor({ state: 'detached' });
    await shown.page.getByText('Demands on Kazakhstan').first().waitFor();
  });
});
