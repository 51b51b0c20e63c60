import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-path from="max-bokaev" to="eu">`: the shortest ways between two things, with the evidence at each step. */
export class DemarchePath extends SubjectElement {
  static override properties = declareProperties('path');
  protected override readonly kind = 'path';
}

define('demarche-path', DemarchePath);
