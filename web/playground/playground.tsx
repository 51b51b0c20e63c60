import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { readAddress } from '../shared/playground-address.js';
import { createFetcher } from './fetcher.js';
import { EXPLAIN_PLUGIN } from './panels/explain.js';
import { QUESTIONS_PLUGIN } from './panels/questions.js';
import { Heading } from './heading.js';
import { isNarrow } from './side-panel.js';
import { Tools } from './tools.js';
import { useAddress } from './use-address.js';
import { useEditorStyle } from './use-editor-style.js';
import welcome from './welcome.graphql?raw';

const fetcher = createFetcher('/graphql');
const plugins = [
  QUESTIONS_PLUGIN,
  { ...explorerPlugin({ title: 'Query builder' }), title: 'Query builder' },
  EXPLAIN_PLUGIN,
  HISTORY_PLUGIN,
];
const addressed = readAddress(location.hash);

/** The whole page: GraphiQL with our questions, explanations and links. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...(!isNarrow() && { visiblePlugin: QUESTIONS_PLUGIN.title })}
      {...(addressed && { initialQuery: addressed.query, initialVariables: addressed.variables })}
      defaultQuery={welcome}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      schemaDescription
    >
      <GraphiQL.Logo>
        <Heading />
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>{({ prettify, copy }) => <Tools prettify={prettify} copy={copy} />}</GraphiQL.Toolbar>
      <Keeper />
    </GraphiQL>
  );
}

/** Draws nothing: it is where the hooks run that need GraphiQL around them. */
function Keeper() {
  useAddress(welcome);
  useEditorStyle();
  return null;
}
