import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Looks for what keeps people out, with axe and all its rules, targets that are too small among them.
 * @param options.only names of rules, where the others were tried already
 * @returns one line for each thing that breaks a rule; none: no violation
 */
export async function listBarriers(page: Page, options: { readonly only?: readonly string[] } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (options.only) axe.withRules([...options.only]);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' » ')}: ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
  );
}
