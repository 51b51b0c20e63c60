import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-sources publisher="euobserver">`: the documents, how much rests on each, and how its passages stand. */
export class DemarcheSources extends SubjectElement {
  static override properties = declareProperties('sources');
  protected override readonly kind = 'sources';
}

define('demarche-sources', DemarcheSources);
