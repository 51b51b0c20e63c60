import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { GroupShape, Shape } from '../../../src/view/draw/picture.js';
import { drawShape } from '../../shared/elements/draw-shape.js';
import type { Letters } from '../../shared/elements/fit-letters.js';

/** What of a scene stands out at the moment. */
export interface Look {
  /** The one thing that the Tab key leads to. */
  readonly current: string;
  /** What is chosen; null: nothing. */
  readonly chosen: string | null;
  /** Whether a part of the picture is dimmed, since others are lit up. */
  readonly isDim: (id: string) => boolean;
  /** By how much letters are smaller than they were drawn. */
  readonly letters: Letters;
  /** What a part is called by those who cannot see it. */
  readonly name: (id: string) => string;
}

const CHOSEN_BY_POINTER: readonly string[] = ['line', 'stub'];

/** Draws the parts of a scene; things, lines and open ends can be chosen, and the things can be walked by keyboard. */
export function drawScene(shapes: readonly Shape[], look: Look): SVGTemplateResult[] {
  const draw = (shape: Shape): SVGTemplateResult => drawShape(shape, look.letters, (group) => drawGroup(group, look, draw));
  return shapes.map(draw);
}

function drawGroup({ role, id, shapes }: GroupShape, look: Look, draw: (shape: Shape) => SVGTemplateResult): SVGTemplateResult {
  const content = shapes.map(draw);
  if (id === null) return svg`<g class=${role} aria-hidden="true">${content}</g>`;
  const isChosen = look.chosen === id;
  const names = `part ${role}${isChosen ? ' chosen' : ''}${look.isDim(id) ? ' dim' : ''}`;
  if (CHOSEN_BY_POINTER.includes(role)) {
    const [first] = shapes;
    const reach = role === 'line' && first?.kind === 'path' ? svg`<path class="reach" d=${first.d}></path>` : '';
    return svg`<g class=${names} data-id=${id} aria-hidden="true">${reach}${content}</g>`;
  }
  return svg`<g class=${names} data-id=${id} data-thing role="button" tabindex=${look.current === id ? 0 : -1} aria-pressed=${String(isChosen)} aria-label=${look.name(id)}>${content}</g>`;
}
