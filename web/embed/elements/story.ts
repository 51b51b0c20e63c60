import { declareProperties } from '../element/attributes.js';
import { define } from '../element/define.js';
import { SubjectElement } from '../element/subject-element.js';

/** `<demarche-story id="…">`: a story, step by step. */
export class DemarcheStory extends SubjectElement {
  static override properties = declareProperties('story');
  protected override readonly kind = 'story';
}

define('demarche-story', DemarcheStory);
