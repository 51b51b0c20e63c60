import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-opportunities towards="kazakhstan">`: when something can be raised with whom, and what was. */
export class DemarcheOpportunities extends SubjectElement {
  static override properties = declareProperties('opportunities');
  protected override readonly kind = 'opportunities';
}

define('demarche-opportunities', DemarcheOpportunities);
