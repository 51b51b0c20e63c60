import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ParticipantStatus } from '../../../../src/view/gen/enums.js';
import type { ClaimShown } from '../../../../src/view/subject-data.js';
import { certaintyTexts, panelTexts } from '../../../shared/texts.js';
import type { Store } from '../../store/store.js';
import { renderThingLink } from '../panel-links.js';

type Participants = ClaimShown['agents'];

/** Writes who takes part in a claim and in which role. What the text does not say is said to be so, never filled in. */
export function renderParticipants(store: Store, claim: ClaimShown): TemplateResult {
  const { agents, targets, agentStatus, targetStatus } = claim;
  return html`<dl class="facts">
    ${renderRole(store, panelTexts.agents, agents, agentStatus)} ${renderRole(store, panelTexts.targets, targets, targetStatus)}
    ${renderRole(store, panelTexts.about, claim.about)} ${renderRole(store, panelTexts.instruments, claim.instruments)}
    ${renderRole(store, panelTexts.beneficiaries, claim.beneficiaries)} ${renderRole(store, panelTexts.onBehalfOf, claim.onBehalfOf)}
    ${renderRole(store, panelTexts.claimPlaces, claim.places)}
  </dl>`;
}

/** Writes when it was and what else the claim says: penalty, charge, reason, means, right, role, content. */
export function renderDetails(claim: ClaimShown): TemplateResult {
  const { date, penalty, charge, reason, reasonCertainty, means, right, role, content } = claim;
  const sureness = reasonCertainty === null || reasonCertainty === 'STATED' ? '' : ` (${certaintyTexts[reasonCertainty]})`;
  const rows: readonly (readonly [string, string | null])[] = [
    [panelTexts.date, date.phrase === null ? date.label : `${date.label} (${panelTexts.mention(date.phrase)})`],
    [panelTexts.penalty, penalty?.label ?? null],
    [panelTexts.charge, charge],
    [panelTexts.reason, reason === null ? null : `${reason}${sureness}`],
    [panelTexts.means, means],
    [panelTexts.right, right],
    [panelTexts.role, role],
    [panelTexts.content, content],
  ];
  return html`<dl class="facts">
    ${rows.map(([label, value]) =>
      value === null
        ? nothing
        : html`<dt>${label}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
}

function renderRole(store: Store, label: string, participants: Participants, status?: ParticipantStatus): TemplateResult | typeof nothing {
  if (participants.length === 0 && status !== 'UNSTATED') return nothing;
  return html`<dt>${label}</dt>
    <dd>
      ${
        participants.length === 0
          ? nothing
          : html`<ul>
              ${participants.map((participant) => renderParticipant(store, participant))}
            </ul>`
      }
      ${status === 'UNSTATED' ? html`<span class="missing">${panelTexts.notSaid}</span>` : nothing}
    </dd>`;
}

function renderParticipant(store: Store, { thing, status, mention }: Participants[number]): TemplateResult {
  const isNamed = mention === null || mention.toLowerCase() === thing.name.toLowerCase();
  const hints = [status === 'IMPLIED' ? panelTexts.impliedPart : null, isNamed ? null : panelTexts.mention(mention)];
  const hint = hints.filter((part) => part !== null).join('; ');
  return html`<li>${renderThingLink(store, thing)}${hint === '' ? nothing : html` <span class="small">${hint}</span>`}</li>`;
}
