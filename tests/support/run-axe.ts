import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Looks for what keeps people out, with axe and all its rules, targets that are too small among them. axe reads a page in several
 * steps, and one that still changes is mixed by it (the colours of a button from before it could be used): what it finds has to
 * be there a second later as well.
 * @param options.only names of rules, where the others were tried already
 * @returns one line for each thing that breaks a rule; none: no violation
 */
export async function listBarriers(page: Page, options: { readonly only?: readonly string[] } = {}): Promise<string[]> {
  // Of what passes nothing is told, which is much of the work; and there is no frame of another origin to be read.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(options.only ? { runOnly: { type: 'rule', values: [...options.only] } } : { rules: { 'target-size': { enabled: true } } }),
  });
  let { violations } = await axe.analyze();
  if (violations.length > 0) {
    await page.waitForTimeout(1000);
    ({ violations } = await axe.analyze());
  }
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' » ')}: ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
  );
}
