import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-thing id="max-bokaev">`: the card of a person, body, law or event. */
export class DemarcheThing extends SubjectElement {
  static override properties = declareProperties('thing');
  protected override readonly kind = 'thing';
}

define('demarche-thing', DemarcheThing);
