import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-document id="…">`: the card of a source. */
export class DemarcheDocument extends SubjectElement {
  static override properties = declareProperties('document');
  protected override readonly kind = 'document';
}

define('demarche-document', DemarcheDocument);
