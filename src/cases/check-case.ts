import { fail } from '../errors.js';
import type { CaseFault } from './case-file.js';
import { writeFaults } from './case-file.js';
import type { CheckContext } from './checks/check.js';
import { checkMentions } from './checks/check-mentions.js';
import { CHECKS } from './checks/checks.js';
import { faultIn } from './collection.js';
import type { Collection } from './collection.js';
import { gatherCollection } from './gather-collection.js';
import { readCase } from './read-case.js';

/** A collection without a fault, and what is odd in it. */
export interface CheckedCase {
  readonly collection: Collection;
  readonly warnings: readonly CaseFault[];
}

/**
 * Reads the case files of a folder and checks them whole: YAML, shape, references, meaning.
 * @throws DemarcheError CASE_INVALID with every fault at once, as `file:line:column: what was expected, what came, what may have been meant`
 */
export function checkCase(folder: string, relationTypes: CheckContext['relationTypes']): CheckedCase {
  const faults: CaseFault[] = [];
  const warnings: CaseFault[] = [];
  const files = readCase(folder, faults);
  const isYaml = faults.length === 0;
  const collection = gatherCollection(files, faults);
  const context: CheckContext = {
    collection,
    relationTypes,
    fault: (record, path, message) => faults.push(faultIn(record, path, message)),
    warn: (record, path, message) => warnings.push(faultIn(record, path, message)),
  };
  // A file that is not YAML hides records, so that references to them would be reported in vain.
  if (isYaml) for (const check of CHECKS) check(context);
  if (faults.length > 0)
    throw fail('CASE_INVALID', `The case files have ${String(faults.length)} fault(s):\n${writeFaults(faults)}`, { details: { faults } });
  checkMentions(context);
  return Object.freeze({ collection, warnings: Object.freeze(warnings) });
}
