import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

/** How large a selection is, with its fragments expanded. */
export interface Measure {
  readonly depth: number;
  /** Depth of what lies under `__schema` and `__type`. */
  readonly introspectionDepth: number;
  /** How many fields named `fields` lie inside each other. */
  readonly circles: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type MeasureFragment = (name: string) => Measure;

const NOTHING: Measure = Object.freeze({ depth: 0, introspectionDepth: 0, circles: 0, fields: 0, aliases: 0, directives: 0 });

/**
 * Measures each operation of a document. Each fragment is measured once, however often it is spread;
 * one that spreads itself counts as nothing inside itself, since validation refuses it.
 */
export function measureDocument(document: DocumentNode): readonly Measure[] {
  const measureFragment = fragmentMeasurer(findFragments(document));
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [addDirectives(measureSelections(definition.selectionSet, measureFragment), definition.directives)]
      : [],
  );
}

function findFragments(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

function fragmentMeasurer(fragments: Fragments): MeasureFragment {
  const known = new Map<string, Measure>();
  const measure: MeasureFragment = (name) => {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    known.set(name, NOTHING);
    const result = addDirectives(measureSelections(fragment.selectionSet, measure), fragment.directives);
    known.set(name, result);
    return result;
  };
  return measure;
}

function measureSelections(set: SelectionSetNode | undefined, measureFragment: MeasureFragment): Measure {
  return (set?.selections ?? []).map((selection) => measureSelection(selection, measureFragment)).reduce(sum, NOTHING);
}

function measureSelection(selection: SelectionNode, measureFragment: MeasureFragment): Measure {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return addDirectives(measureFragment(selection.name.value), selection.directives);
  const inner = addDirectives(measureSelections(selection.selectionSet, measureFragment), selection.directives);
  if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
  const name = selection.name.value;
  const isIntrospection = name === '__schema' || name === '__type';
  const depth = inner.depth + 1;
  return {
    depth: isIntrospection ? 1 : depth,
    introspectionDepth: isIntrospection
      ? Math.max(depth, inner.introspectionDepth)
      : inner.introspectionDepth && inner.introspectionDepth + 1,
    circles: inner.circles + (name === 'fields' ? 1 : 0),
    fields: inner.fields + 1,
    aliases: inner.aliases + (selection.alias ? 1 : 0),
    directives: inner.directives,
  };
}

function addDirectives(measure: Measure, directives: readonly unknown[] | undefined): Measure {
  return directives === undefined || directives.length === 0 ? measure : { ...measure, directives: measure.directives + directives.length };
}

function sum(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    circles: Math.max(one.circles, other.circles),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  };
}
