import type { ReactNode } from 'react';

/** Wraps the strokes of one icon, drawn on a field of 24 by 24, in the style of GraphiQL's own. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="graphiql-toolbar-icon demarche-icon"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A speech bubble with a question mark. */
export function QuestionsIcon() {
  return (
    <Icon>
      <path d="M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-7l-5 4v-4H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z" />
      <path d="M9.8 8.6a2.2 2.2 0 1 1 3.2 2c-.7.3-1 .7-1 1.4M12 14.2v.1" />
    </Icon>
  );
}

/** A tree of steps: one above, two below. */
export function ExplainIcon() {
  return (
    <Icon>
      <rect x="8.5" y="3" width="7" height="5" rx="1" />
      <rect x="3" y="16" width="7" height="5" rx="1" />
      <rect x="14" y="16" width="7" height="5" rx="1" />
      <path d="M12 8v4M6.5 16v-4h11v4" />
    </Icon>
  );
}

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <Icon>
      <path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1.7 1.7" />
      <path d="M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.7-1.7" />
    </Icon>
  );
}
