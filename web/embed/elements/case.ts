import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-case id="max-bokaev">`: the line of a person's case, from arrest to release, with bans and limits beside it. */
export class DemarcheCase extends SubjectElement {
  static override properties = declareProperties('case');
  protected override readonly kind = 'case';
}

define('demarche-case', DemarcheCase);
