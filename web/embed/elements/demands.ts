import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-demands addressed-to="kazakhstan">`: the ledger of demands, by whom, to whom, and in which state. */
export class DemarcheDemands extends SubjectElement {
  static override properties = declareProperties('demands');
  protected override readonly kind = 'demands';
}

define('demarche-demands', DemarcheDemands);
