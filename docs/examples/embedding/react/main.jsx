import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// React 19 passes attributes on to custom elements, and takes their events by `on` and the name of the event.
function Neighbourhood() {
  const [focus, setFocus] = useState('max-bokaev');
  const [chosen, setChosen] = useState('nothing yet');
  return (
    <main>
      <h1>Demarche in React</h1>
      <button onClick={() => setFocus('talgat-ayan')}>Show Talgat Ayan</button>
      <p>Chosen: {chosen}</p>
      <demarche-graph focus={focus} depth={1} ondemarche-select={({ detail }) => setChosen(`${detail.kind} ${detail.id}`)}></demarche-graph>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Neighbourhood />);
