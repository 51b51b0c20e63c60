import { useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import { getExplainState, setExplainState, subscribeToExplainState, type Explanation } from '../explain-store.js';
import { ExplainIcon } from '../icons.js';
import { CodeBlock } from './code-block.js';
import { layOutCypher } from './lay-out-cypher.js';

/** The panel that shows how the server answers: cost, plan, Cypher, parameters. */
export const EXPLAIN_PLUGIN: GraphiQLPlugin = Object.freeze({ title: 'Explain', icon: ExplainIcon, content: Explain });

function Explain() {
  const { on, operation, explanation, missing } = useSyncExternalStore(subscribeToExplainState, getExplainState);
  const actions = useGraphiQLActions();
  return (
    <section aria-label="Explain" className="demarche-panel">
      <h2>Explain</h2>
      <p>Each operation is answered by one Cypher statement. Here you see which.</p>
      <label className="demarche-switch">
        <input type="checkbox" role="switch" checked={on} onChange={(event) => setExplainState({ on: event.target.checked })} />
        <span>Ask for it with every run</span>
      </label>
      {on && (
        <button type="button" className="demarche-button" onClick={() => actions.run()}>
          Run the query now
        </button>
      )}
      {missing !== null && <p role="status">{missing}</p>}
      {explanation && <Explained operation={operation} explanation={explanation} />}
    </section>
  );
}

function Explained({ operation, explanation }: { readonly operation: string | null; readonly explanation: Explanation }) {
  const { cost, cypher, parameters, plan } = explanation;
  return (
    <div data-explained={operation ?? ''}>
      <p>
        {operation ?? 'The last run'}: a cost of <strong>{cost.toLocaleString('en')}</strong>, the most that it could reach by the sizes of
        its pages.
      </p>
      <CodeBlock title="Plan" text={plan} />
      <CodeBlock title="Cypher" text={layOutCypher(cypher)} />
      <CodeBlock title="Parameters" text={JSON.stringify(parameters, null, 2)} />
    </div>
  );
}
