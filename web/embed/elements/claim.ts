import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-claim id="…">`: one claim as a card that can be quoted. */
export class DemarcheClaim extends SubjectElement {
  static override properties = declareProperties('claim');
  protected override readonly kind = 'claim';
}

define('demarche-claim', DemarcheClaim);
