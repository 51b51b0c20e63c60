import { column, dateColumns, join, namesAndIds, passageColumns } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { ClaimRowsDocument } from '../gen/graphql.js';
import type { ClaimRowsQuery, ParticipantCellsFragment } from '../gen/graphql.js';
import { readConnection } from '../rows.js';
import type { Column } from '../rows.js';

type Claim = ClaimRowsQuery['claims']['nodes'][number];
type Participants = readonly ParticipantCellsFragment[];

const columns: readonly Column<Claim>[] = [
  column('id', 'text', 'Id of the claim, for good.', ({ id }) => id),
  column('relation', 'text', 'The verb.', ({ relation }) => relation),
  column('statement', 'text', 'A plain sentence made from the parts of the claim, not a sentence of the source.', (claim) => claim.statement),
  ...participants('agents', 'agent_ids', 'Who acts', ({ agents }) => agents),
  column('agent_status', 'text', 'How the agents are known: UNSTATED where the text does not say who.', (claim) => claim.agentStatus),
  ...participants('targets', 'target_ids', 'To whom it is done', ({ targets }) => targets),
  column('target_status', 'text', 'How the targets are known: UNSTATED where the text does not say whom.', (claim) => claim.targetStatus),
  ...participants('about', 'about_ids', 'What it is about', ({ about }) => about),
  ...participants('instruments', 'instrument_ids', 'What it was done by', ({ instruments }) => instruments),
  ...participants('beneficiaries', 'beneficiary_ids', 'For whose good', ({ beneficiaries }) => beneficiaries),
  ...participants('on_behalf_of', 'on_behalf_of_ids', 'For whom the agents act', ({ onBehalfOf }) => onBehalfOf),
  ...participants('places', 'place_ids', 'Where', ({ places }) => places),
  column('implied_ids', 'text', 'Ids of those, in any of these columns, whom the text means without naming them.', (claim) =>
    join(listImplied(claim)),
  ),
  ...dateColumns<Claim>('date', 'When it held or will hold', ({ date }) => date),
  column('polarity', 'text', 'Whether it is affirmed or negated.', ({ polarity }) => polarity),
  column('modality', 'text', 'Whether it has happened, is planned, can happen, ought to happen.', ({ modality }) => modality),
  column('voice', 'text', "Whose voice it is: the author's, as fact or as opinion, or somebody's whom the author reports.", ({ voice }) => voice),
  ...namesAndIds<Claim>('said_by', 'said_by_ids', 'Who says it', ({ saidBy }) => saidBy),
  column('certainty', 'text', 'How sure the source sounds.', ({ certainty }) => certainty),
  column('penalty', 'text', 'The penalty.', ({ penalty }) => penalty?.label ?? null),
  column('charge', 'text', 'The offence that somebody is accused of.', ({ charge }) => charge),
  column('reason', 'text', 'Why it was done, as the source has it.', ({ reason }) => reason),
  column('means', 'text', 'By what means or in what manner.', ({ means }) => means),
  column('right', 'text', 'The right that is at stake.', ({ right }) => right),
  column('role', 'text', 'The office or post that somebody holds.', ({ role }) => role),
  column('content', 'text', 'What is said, asked, promised or described.', ({ content }) => content),
  ...passageColumns<Claim>(({ evidence }) => evidence),
  column('url', 'text', 'Its page on this server.', ({ id }, baseUrl) => `${baseUrl}/claims/${encodeURIComponent(id)}`),
];

/** `/data/claims`: one row a claim. */
export const CLAIMS = defineDataset({
  name: 'claims',
  title: 'Claims: one row for each thing that a document says',
  document: ClaimRowsDocument,
  columns,
  read: ({ claims }) => readConnection(claims),
});

function participants(names: string, ids: string, what: string, read: (claim: Claim) => Participants): readonly Column<Claim>[] {
  return namesAndIds<Claim>(names, ids, what, (claim) => read(claim).map(({ thing }) => thing));
}

function listImplied({ agents, targets, about, instruments, beneficiaries, onBehalfOf, places }: Claim): string[] {
  const all: Participants = [agents, targets, about, instruments, beneficiaries, onBehalfOf, places].flat();
  return [...new Set(all.filter(({ status }) => status === 'IMPLIED').map(({ thing }) => thing.id))];
}
