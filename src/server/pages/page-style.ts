/** The style sheet of the pages that the server writes itself. */
export const PAGE_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0; }
dl div { display: flex; flex-direction: column-reverse; }
dd { margin: 0; font-size: 1.75rem; font-variant-numeric: tabular-nums; }
code { overflow-wrap: anywhere; }
`;
