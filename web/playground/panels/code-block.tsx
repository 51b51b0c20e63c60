import { useState } from 'react';

/** A text in monospace under a heading, with a button that copies it. */
export function CodeBlock({ title, text }: { readonly title: string; readonly text: string }) {
  const [said, setSaid] = useState('Copy');
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? 'Copied' : 'Select and copy by hand');
    setTimeout(() => setSaid('Copy'), 2000);
  };
  return (
    <section>
      <div className="demarche-code-head">
        <h3>{title}</h3>
        <button type="button" className="demarche-button" aria-label={`${said}: ${title}`} onClick={() => void copy()}>
          {said}
        </button>
      </div>
      <pre tabIndex={0} aria-label={title}>
        <code>{text}</code>
      </pre>
    </section>
  );
}
