import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import { formatList } from '../format.js';
import { demandStatusTexts, passageStateTexts, stepTexts } from '../texts.js';
import { describeSaying } from './saying.js';

export type Step = DemandListed['history'][number];

/**
 * Writes the history of a demand as one line of steps: what it came to, when, and for which part alone.
 * Who says so and the words are told where a step is pointed at; below the line they stand in full.
 * @param link makes a link of a step's words; without it they are plain
 */
export function renderStepLine(
  history: readonly Step[],
  link: (step: Step, words: TemplateResult) => TemplateResult = (_, words) => words,
): TemplateResult | typeof nothing {
  if (history.length === 0) return nothing;
  return html`<ol class="step-line" aria-label=${stepTexts.line}>
    ${history.map(
      (step) =>
        html`<li class=${step.to.toLowerCase().replace('_', '-')} title=${describeStep(step)}>
          ${link(step, html`<span class="what">${demandStatusTexts[step.to]}</span> ${step.date.label}`)}
          ${step.part.length === 0 ? nothing : html`<em>${stepTexts.part(namePart(step))}</em>`}
        </li>`,
    )}
  </ol>`;
}

/** For which part of what is asked a step holds: the first names, and how many more. */
function namePart({ part }: Step): string {
  const names = part.map(({ name }) => name);
  return names.length <= 2 ? formatList(names) : stepTexts.andMore(names[0] ?? '', names.length - 1);
}

/** Who says so, and the words. */
function describeStep({ claim }: Step): string {
  const [passage] = claim.evidence;
  return passage === undefined
    ? describeSaying(claim)
    : `“${passage.phrase}” (${passageStateTexts[passage.state]}) ${describeSaying(claim)}`;
}

export const stepLineStyle = css`
  .step-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.35rem;
    margin: 0.3rem 0 0;
    padding: 0;
    font-size: 0.84rem;
    line-height: 24px;
    list-style: none;
  }

  .step-line li {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.3rem;
    margin: 0;
    padding: 0;
    color: var(--demarche-soft);
  }

  .step-line li + li::before {
    color: var(--demarche-soft);
    content: '→' / '';
  }

  .step-line .what {
    color: var(--demarche-ink);
    font-weight: 600;
  }

  .step-line .met .what,
  .step-line .partly-met .what {
    color: var(--demarche-good);
  }

  .step-line .refused .what {
    color: var(--demarche-alert);
  }

  .step-line a {
    display: inline-block;
    min-height: 24px;
    color: inherit;
    text-decoration-color: var(--demarche-rule);
  }

  .step-line a:hover {
    color: var(--demarche-accent);
    text-decoration-color: currentcolor;
  }
`;
