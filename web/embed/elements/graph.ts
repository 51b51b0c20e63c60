import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-graph focus="max-bokaev" depth="1">`: a thing, what is around it, and who did what to whom among them. */
export class DemarcheGraph extends SubjectElement {
  static override properties = declareProperties('graph');
  protected override readonly kind = 'graph';
}

define('demarche-graph', DemarcheGraph);
