import type { GraphiQLPlugin } from '@graphiql/react';
import { exampleGroups } from '../examples.js';
import type { Example } from '../read-example.js';
import { QuestionsIcon } from '../icons.js';
import { uncoverEditors } from '../side-panel.js';
import { useOpenQuery } from '../use-open-query.js';

/** The panel of example questions. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = Object.freeze({ title: 'Questions', icon: QuestionsIcon, content: Questions });

function Questions() {
  const openQuery = useOpenQuery();
  const open = (example: Example) => {
    openQuery(example);
    uncoverEditors(QUESTIONS_PLUGIN.title);
  };
  return (
    <section aria-label="Questions" className="demarche-panel">
      <h2>Questions</h2>
      <p>Choose one: it opens in a tab of its own. Change its variables, then run it.</p>
      {exampleGroups.map(({ group, examples }) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul className="demarche-questions">
            {examples.map((example) => (
              <li key={example.name}>
                <button type="button" data-example={example.name} onClick={() => open(example)}>
                  <strong>{example.title}</strong>
                  <span>{example.question}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
