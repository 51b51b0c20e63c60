import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-view view="?things=…">`: any view of the explorer, by its address. */
export class DemarcheView extends SubjectElement {
  static override properties = declareProperties('view');
  protected override readonly kind = 'view';
}

define('demarche-view', DemarcheView);
