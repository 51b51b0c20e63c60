import type { RelationType } from '../../model/model.js';
import type { CasePath } from '../case-file.js';
import type { Collection, Located } from '../collection.js';

/** What a check sees and to whom it reports. */
export interface CheckContext {
  readonly collection: Collection;
  readonly relationTypes: readonly Pick<RelationType, 'name' | 'agents' | 'targets'>[];
  /** Reports what makes the case unfit to load. */
  fault(record: Located, path: CasePath, message: string): void;
  /** Reports what is odd and may stand. */
  warn(record: Located, path: CasePath, message: string): void;
}

/** One rule about the meaning of case files. */
export type Check = (context: CheckContext) => void;
