import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse, type DocumentNode } from 'graphql';
import type { AddressedQuery } from '../shared/playground-address.js';

/** Gives the function that opens a query with its variables in a tab: one that holds both already, or a new one. */
export function useOpenQuery(): (wanted: AddressedQuery) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return ({ query, variables }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open !== -1) {
      actions.changeTab(open);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // GraphiQL notices a change a moment later; a person may press "run" before.
    const facts = readFacts(query);
    actions.setOperationFacts(facts);
    actions.updateActiveTabValues({ query, variables, operationName: facts.operationName ?? null });
  };
}

function readFacts(query: string) {
  const documentAST = tryParse(query);
  const operations = documentAST?.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION) ?? [];
  const operationName = operations[0]?.name?.value;
  return { operations, ...(documentAST && { documentAST }), ...(operationName !== undefined && { operationName }) };
}

function tryParse(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
