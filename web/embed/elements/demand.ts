import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-demand id="…">`: one demand, what came of it, and where it can be raised. */
export class DemarcheDemand extends SubjectElement {
  static override properties = declareProperties('demand');
  protected override readonly kind = 'demand';
}

define('demarche-demand', DemarcheDemand);
