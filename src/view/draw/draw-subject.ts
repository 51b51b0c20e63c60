import { buildGraphModel } from '../graph-model.js';
import type { GraphModel } from '../graph-model.js';
import type { CaseShown, GraphShown, SubjectData } from '../subject-data.js';
import { describeModel, describeSubject, titleOf } from '../subject-texts.js';
import { CASE_WORDS } from './case-words.js';
import { drawCase } from './draw-case.js';
import { drawClaim } from './draw-claim.js';
import { drawDispute, drawDisputes } from './draw-disputes.js';
import { drawGraph, limitToRoom } from './draw-graph.js';
import { drawDemand, drawDemands, drawDocument, drawHome, drawNothing, drawSources, drawStory } from './draw-lists.js';
import { drawOpportunities } from './draw-opportunities.js';
import { drawPaths } from './draw-path.js';
import { drawTimeline } from './draw-timeline.js';
import { drawThing } from './draw-thing.js';
import { drawFrame, scaleOf } from './frame.js';
import type { Canvas, Framed } from './frame.js';
import { legendOf } from './legend.js';
import type { Box, Picture, Shape } from './picture.js';
import { count } from './words.js';

/**
 * Draws what was loaded for a subject. The same data always gives the same picture.
 * @param canvas its size, and whether it has its title and its source line within it
 */
export function drawSubject(data: SubjectData, canvas: Canvas): Picture {
  const title = titleOf(data);
  const description = describeSubject(data);
  const { width, height } = canvas;
  const done = (shapes: readonly Shape[], words = description): Picture => ({ width, height, title, description: words, shapes });
  if (data.kind === 'graph') {
    const scale = scaleOf(canvas.width);
    const all = buildGraphModel(data.data, data.view);
    const model = canvas.whole === true ? all : limitToRoom(data, canvas.width * canvas.height * 0.75, scale);
    const drawn = describeDrawn(data, all, model);
    const { shapes, content } = drawFrame({ title, subtitle: drawn, source: data.source }, canvas, legendOf(model));
    return done([...shapes, ...drawGraph(model, data.focus?.id ?? null, content, scale)], drawn);
  }
  const isOwnTitle = data.kind === 'claim';
  const framed = drawFrame({ title: isOwnTitle ? '' : title, subtitle: isOwnTitle ? '' : description, source: data.source }, canvas);
  return done([...framed.shapes, ...drawContent(data, framed)]);
}

/** What is drawn of a graph; a picture that has no room for all says so. Around a thing the first are the nearest. */
function describeDrawn(shown: GraphShown, all: GraphModel, { things, lines, stubs }: GraphModel): string {
  const words = describeModel({ things, lines, stubs }, shown.truncated);
  if (things.length === all.things.length && stubs.length === all.stubs.length) return words;
  const which = shown.focus === null ? 'first' : 'nearest';
  if (things.length < all.things.length)
    return `${words} These are the ${which} ${String(things.length)} of ${String(all.things.length)} things.`;
  return `${words} ${count(all.stubs.length - stubs.length, 'open end')} had no room.`;
}

function drawContent(data: Exclude<SubjectData, { readonly kind: 'graph' }>, { content, scale }: Framed): readonly Shape[] {
  switch (data.kind) {
    case 'path':
      return data.paths.length === 0 ? drawNothing(describeSubject(data), content, scale) : drawPaths(data.paths, content, scale);
    case 'timeline':
      return data.claims.length === 0 ? drawNothing(describeSubject(data), content, scale) : drawTimeline(data, content, scale);
    case 'demands':
      return data.demands.length === 0
        ? drawNothing('No demand fits what was asked for.', content, scale)
        : drawDemands(data, content, scale);
    case 'opportunities':
      return data.totalCount === 0 ? drawNothing(describeSubject(data), content, scale) : drawOpportunities(data, content, scale);
    case 'disputes':
      return data.disputes.length === 0 ? drawNothing(describeSubject(data), content, scale) : drawDisputes(data, content, scale);
    case 'dispute':
      return drawDispute(data.dispute, content, scale);
    case 'sources':
      return drawSources(data, content, scale);
    case 'demand':
      return drawDemand(data.demand, content, scale);
    case 'claim':
      return drawClaim(data.claim, content, scale);
    case 'thing':
      return drawThing(data.thing, content, scale);
    case 'case':
      return drawCaseLine(data.person.caseStates, content, scale);
    case 'document':
      return drawDocument(data.document, content, scale);
    case 'story':
      return drawStory(data.story, content, scale);
    case 'home':
      return drawHome(data.source, content, scale);
    case 'missing':
      return drawNothing(titleOf(data), content, scale);
  }
}

/** The line of a case in letters that are as large as there is room for. */
function drawCaseLine(states: CaseShown['caseStates'], content: Box, scale: number): readonly Shape[] {
  if (states.length === 0) return drawNothing(CASE_WORDS.none, content, scale);
  const sizes = [16, 15, 14, 13, 12, 11, 10].map((size) => size * scale);
  const drawn = sizes.map((size) => drawCase(states, content, size));
  return (drawn.find(({ height }) => height <= content.height) ?? drawn.at(-1))?.shapes ?? [];
}
