import type { ClaimRole } from '../../model/gen/schema-types.js';
import type { Model } from '../../model/model.js';
import type { Needs } from '../derive.js';
import { findVerb } from './find-verb.js';

const ROLES: Readonly<Record<ClaimRole, string>> = {
  AGENT: 'by',
  TARGET: 'to',
  ABOUT: 'about',
  BENEFICIARY: 'for',
  INSTRUMENT: 'by means of',
  ON_BEHALF_OF: 'on behalf of',
  PLACE: 'at',
};

/** "arrested", or "will host" for what is planned. Needs: type, modality. */
export function labelRelation({ type, modality }: Needs, model: Model): string {
  const verb = findVerb(model, type);
  return modality === 'PLANNED' ? `will ${verb.base}` : verb.past;
}

/** "arrested by"; planned things keep the mark: "hosted by (planned)". Needs: type, modality. */
export function labelRelationInverse({ type, modality }: Needs, model: Model): string {
  const { inverse } = findVerb(model, type);
  return modality === 'PLANNED' ? `${inverse} (planned)` : inverse;
}

/** "urged, about". Needs: type, modality, role. */
export function labelConcern(needs: Needs, model: Model): string {
  return `${labelRelation(needs, model)}, ${ROLES[needs['role'] as ClaimRole]}`;
}

/** "about it: urged". Needs: type, modality, role. */
export function labelConcernInverse(needs: Needs, model: Model): string {
  return `${ROLES[needs['role'] as ClaimRole]} it: ${labelRelation(needs, model)}`;
}

/** "part of". */
export function labelMembership(): string {
  return 'part of';
}

/** "has part". */
export function labelMembershipInverse(): string {
  return 'has part';
}
