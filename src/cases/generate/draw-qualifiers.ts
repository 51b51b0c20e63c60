import type { CaseClaim } from '../case-data.js';
import type { Random } from './random.js';
import type { Verb } from './verbs.js';
import { CHARGES, MEANS, POSTS, REASONS, RIGHTS, TOPICS } from './words.js';

type Qualifiers = Partial<Pick<CaseClaim, 'penalty' | 'charge' | 'right' | 'role' | 'reason' | 'reasonCertainty' | 'means' | 'content'>>;

const PUNISHING: ReadonlySet<string> = new Set(['sentenced', 'penalized', 'banned', 'imprisoned']);
const CHARGING: ReadonlySet<string> = new Set(['charged', 'prosecuted', 'convicted', 'sentenced', 'arrested']);
const HURTING: ReadonlySet<string> = new Set(['restricted', 'violated_rights', 'cracked_down_on', 'banned']);

/** Draws what a claim says besides who, whom and when, as fits its verb. */
export function drawQualifiers(random: Random, { relation, group }: Verb): Qualifiers {
  return {
    ...(PUNISHING.has(relation) && random.chance(0.7) ? { penalty: drawPenalty(random) } : {}),
    ...(CHARGING.has(relation) && random.chance(0.6) ? { charge: random.pick(CHARGES) } : {}),
    ...(HURTING.has(relation) && random.chance(0.5) ? { right: random.pick(RIGHTS) } : {}),
    ...(relation === 'holds_role' ? { role: random.pick(POSTS) } : {}),
    ...(random.chance(0.12) ? { reason: random.pick(REASONS), reasonCertainty: random.pick(['stated', 'hedged', 'opinion']) } : {}),
    ...(random.chance(0.06) ? { means: random.pick(MEANS) } : {}),
    ...(group === 'Speech' || relation === 'characterized' ? { content: `more care for ${random.pick(TOPICS)[0]}` } : {}),
  };
}

function drawPenalty(random: Random): NonNullable<CaseClaim['penalty']> {
  const kind = random.pick(['imprisonment', 'restriction', 'ban', 'fine', 'labour', 'confiscation', 'other']);
  if (kind === 'fine') return { kind, amount: `${String(random.between(1, 90) * 100)} crowns` };
  if (kind === 'ban')
    return { kind, scope: random.pick(['public office', 'civic activity', 'journalism']), duration: `P${String(random.between(1, 5))}Y` };
  return {
    kind,
    ...(random.chance(0.8)
      ? { duration: random.chance(0.7) ? `P${String(random.between(1, 12))}Y` : `P${String(random.between(10, 90))}D` }
      : {}),
  };
}
