import { escapeHtml } from './escape-html.js';
import type { Readiness, Statistics } from '../readiness.js';

const COUNTED = [
  ['actors', 'actors'],
  ['claims', 'claims'],
  ['relations', 'relations'],
  ['demands', 'demands'],
  ['opportunities', 'opportunities'],
  ['documents', 'documents'],
] as const satisfies readonly (readonly [keyof Statistics, string])[];

const LINKS = [
  ['/playground/', 'Playground', 'ask questions, with examples to begin with'],
  ['/graphql?query=%7Bstatistics%7Brevision%20claims%7D%7D', 'GraphQL API', 'at /graphql, by POST or GET'],
  ['/health/ready', 'State', 'whether the database answers'],
] as const;

/** Writes the start page: what this is, what the database holds, and where to go. HTML without a script. */
export function writeHomePage(readiness: Readiness): string {
  const links = LINKS.map(([href, name, text]) => `<li><a href="${href}">${name}</a>: ${text}</li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demarche</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>Demarche</h1>
<p>Who did what to whom, who demanded what of whom, and what came of it: with the passage behind every link.</p>
${writeState(readiness)}
<ul>${links}</ul>
</main>
</body>
</html>
`;
}

function writeState(readiness: Readiness): string {
  if (readiness.kind === 'away') return `<p role="status"><strong>No answers at the moment.</strong> ${escapeHtml(readiness.reason)}</p>`;
  const { statistics } = readiness;
  const rows = COUNTED.map(
    ([name, label]) =>
      `<div><dt>${statistics[name] === 1 ? label.replace(/(ie)?s$/, (end) => (end === 'ies' ? 'y' : '')) : label}</dt><dd>${escapeHtml(String(statistics[name]))}</dd></div>`,
  ).join('');
  return `<h2>In the collection</h2>\n<dl>${rows}</dl>\n<p>Revision <code>${escapeHtml(statistics.revision)}</code>, loaded <time datetime="${escapeHtml(statistics.loadedAt)}">${escapeHtml(statistics.loadedAt.slice(0, 16).replace('T', ' '))} UTC</time>.</p>`;
}
