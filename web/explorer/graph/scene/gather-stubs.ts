import type { ModelStub, Stroke } from '../../../../src/view/graph-model.js';

/** The open ends of one thing on one side, drawn as one stub. */
export interface GatheredStub {
  /** Never the id of a thing: no id has a space. */
  readonly key: string;
  readonly at: string;
  readonly missing: ModelStub['missing'];
  /** Never empty. */
  readonly stubs: readonly ModelStub[];
  readonly stroke: Stroke;
}

/** Gathers the open ends of each thing into at most two stubs: what it is not said who did, and what it is not said to whom it was done. */
export function gatherStubs(stubs: readonly ModelStub[]): readonly GatheredStub[] {
  const gathered = new Map<string, ModelStub[]>();
  for (const stub of stubs) {
    const key = `stub ${stub.missing} ${stub.at}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [stub]);
    else known.push(stub);
  }
  return [...gathered].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const strokes = group.map(({ stroke }) => stroke);
    const stroke: Stroke = strokes.includes('solid') ? 'solid' : strokes.includes('dashed') ? 'dashed' : 'dotted';
    return [{ key, at: first.at, missing: first.missing, stubs: group, stroke }];
  });
}

/** Whether a key of the picture is that of a stub's end, and not the id of a thing. */
export function isStubKey(key: string): boolean {
  return key.startsWith('stub ');
}
