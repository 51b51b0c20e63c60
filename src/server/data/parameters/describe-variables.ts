import { Kind, TypeInfo, isInputObjectType, visit, visitWithTypeInfo } from 'graphql';
import type { ASTNode, GraphQLSchema } from 'graphql';

/** Finds what the schema says of each variable: the description of the first argument or field that it is given to. */
export function describeVariables(schema: GraphQLSchema, node: ASTNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const types = new TypeInfo(schema);
  const note = (name: string, description: string | null | undefined): void => {
    if (description && !found.has(name)) found.set(name, description);
  };
  visit(
    node,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        if (value.kind === Kind.VARIABLE) note(value.name.value, types.getArgument()?.description);
      },
      ObjectField({ name, value }) {
        const parent = types.getParentInputType();
        if (value.kind === Kind.VARIABLE && isInputObjectType(parent)) note(value.name.value, parent.getFields()[name.value]?.description);
      },
    }),
  );
  return found;
}
