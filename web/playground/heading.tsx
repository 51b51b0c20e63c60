import { enterPanel } from './side-panel.js';
import { QUESTIONS_PLUGIN } from './panels/questions.js';

/** What stands at the top right: the way to the example questions, and the name. */
export function Heading() {
  return (
    <>
      <button type="button" className="demarche-button" onClick={() => enterPanel(QUESTIONS_PLUGIN.title)}>
        Example questions
      </button>
      <a className="graphiql-logo-link" href="/">
        Demarche
      </a>
    </>
  );
}
