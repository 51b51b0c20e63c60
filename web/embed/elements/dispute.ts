import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-dispute id="…">`: claims that cannot all be true, side by side. */
export class DemarcheDispute extends SubjectElement {
  static override properties = declareProperties('dispute');
  protected override readonly kind = 'dispute';
}

define('demarche-dispute', DemarcheDispute);
