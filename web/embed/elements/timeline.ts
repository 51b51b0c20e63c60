import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-timeline focus="max-bokaev">`: what is said about a thing, by date. */
export class DemarcheTimeline extends SubjectElement {
  static override properties = declareProperties('timeline');
  protected override readonly kind = 'timeline';
}

define('demarche-timeline', DemarcheTimeline);
