import { parse } from 'graphql';
import { DemarcheError } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import type { Engine } from '../execute.js';
import { LIMITS } from './limits.js';

/** Whether questions can be answered: with the numbers of the collection, or why not. */
export type Readiness =
  | { readonly kind: 'ready'; readonly statistics: Statistics }
  | { readonly kind: 'away'; readonly code: ErrorCode; readonly reason: string };

export interface Statistics {
  readonly revision: string;
  readonly loadedAt: string;
  readonly actors: number;
  readonly claims: number;
  readonly relations: number;
  readonly documents: number;
  readonly demands: number;
  readonly opportunities: number;
}

const QUERY = parse('{ statistics { revision loadedAt actors claims relations documents demands opportunities } }');
const KEPT_FOR = 1000;

const REASONS: Partial<Record<ErrorCode, string>> = {
  SERVICE_UNAVAILABLE: 'The database cannot be reached. The server connects by itself as soon as it is there.',
  TIMEOUT: 'The database does not answer in time.',
  DATABASE_EMPTY: 'The database holds no collection yet. Load one with "npx demarche load".',
  NEO4J_AUTH_FAILED: 'The database refuses the user name or the password. Set NEO4J_USERNAME and NEO4J_PASSWORD and start again.',
};

/**
 * Makes the function that asks the database for its state, at most once a second and once at a time.
 * It answers within three seconds and never throws.
 */
export function readinessChecker(engine: Engine, now: () => number = Date.now): () => Promise<Readiness> {
  let last: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;
  return () => {
    if (last && now() - last.at < KEPT_FOR) return last.readiness;
    last = { at: now(), readiness: checkReadiness(engine) };
    return last.readiness;
  };
}

async function checkReadiness(engine: Engine): Promise<Readiness> {
  const signal = AbortSignal.timeout(LIMITS.readyTimeout);
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DemarcheError('TIMEOUT', 'no answer')), { once: true });
  });
  try {
    const { data } = await Promise.race([engine.answer({ document: QUERY, signal }), tooLate]);
    const statistics = data?.['statistics'] as Statistics | undefined;
    if (statistics === undefined || statistics.claims === 0) return describeAway('DATABASE_EMPTY');
    return Object.freeze({ kind: 'ready', statistics });
  } catch (error) {
    return describeAway(error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR');
  }
}

function describeAway(code: ErrorCode): Readiness {
  return Object.freeze({ kind: 'away', code, reason: REASONS[code] ?? 'The database cannot be asked. The log of the server says more.' });
}
