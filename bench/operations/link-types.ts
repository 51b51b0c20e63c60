import { RelationType } from '../../src/view/gen/enums.js';

/** The types of the relationships that are links, as a pattern takes them: verbs, concerns, memberships. */
export const LINK_TYPES = [...Object.values(RelationType), 'CONCERNS', 'PART_OF'].join('|');
