import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-disputes about="…">`: what sources disagree on. */
export class DemarcheDisputes extends SubjectElement {
  static override properties = declareProperties('disputes');
  protected override readonly kind = 'disputes';
}

define('demarche-disputes', DemarcheDisputes);
