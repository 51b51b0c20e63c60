import { ROLES } from '../case-data.js';
import type { CaseClaim, CaseStep, CaseStory } from '../case-data.js';
import type { Records } from '../collection.js';
import type { Part } from './build-things.js';
import type { SaidOn } from './find-said-on.js';
import type { GraphNode, GraphRelationship } from './graph.js';
import { latest } from './properties.js';

/** What a step is built from. */
interface StepFacts {
  readonly id: string;
  readonly story: string;
  readonly number: number;
  readonly step: CaseStep;
  readonly lights: readonly string[];
  /** A step can be told once all of its claims are known. */
  readonly saidOn: string;
}

/** Builds stories and their steps, with the claims that each step rests on and the things that it lights up. */
export function buildStories({ lists }: Records, saidOn: SaidOn): Part {
  const claims = new Map(lists.claims.map(({ value }) => [value.id, value]));
  const parts = lists.stories.map(({ value }, order) => buildStory(value, order, findFacts(value, claims, saidOn)));
  return { nodes: parts.flatMap((part) => part.nodes), relationships: parts.flatMap((part) => part.relationships) };
}

function findFacts(story: CaseStory, claims: ReadonlyMap<string, CaseClaim>, saidOn: SaidOn): readonly StepFacts[] {
  return story.steps.map((step, index) => ({
    id: `${story.id}.s${String(index + 1)}`,
    story: story.id,
    number: index + 1,
    step,
    lights: step.lights ?? listParticipants(step.claims.flatMap((id) => claims.get(id) ?? [])),
    saidOn: latest(step.claims.map(saidOn.of)),
  }));
}

function listParticipants(claims: readonly CaseClaim[]): readonly string[] {
  return [...new Set(claims.flatMap((claim) => ROLES.flatMap((role) => claim[role].map(({ thing }) => thing))))];
}

/** @param order its place among all stories, by which lists show them */
function buildStory({ id, title, summary }: CaseStory, order: number, steps: readonly StepFacts[]): Part {
  const props = { id, typename: 'Story', title, summary, order, saidOn: latest(steps.map((step) => step.saidOn)) };
  return {
    nodes: [{ labels: ['Node', 'Story'], id, owner: id, props }, ...steps.map(buildStep)],
    relationships: steps.flatMap(buildEdges),
  };
}

function buildStep({ id, story, number, step: { sentence, view }, saidOn }: StepFacts): GraphNode {
  return {
    labels: ['Node', 'StoryStep'],
    id,
    owner: story,
    props: { id, typename: 'StoryStep', number, sentence, view, saidOn },
  };
}

function buildEdges({ id, story, number, step, lights, saidOn }: StepFacts): readonly GraphRelationship[] {
  const edge = (type: string, from: string, to: string, order: number): GraphRelationship => ({
    type,
    from,
    to,
    owner: story,
    props: { order, saidOn },
  });
  return [
    edge('STEP', story, id, number - 1),
    ...step.claims.map((claim, order) => edge('SHOWN_BY', id, claim, order)),
    ...lights.map((thing, order) => edge('LIGHTS', id, thing, order)),
  ];
}
