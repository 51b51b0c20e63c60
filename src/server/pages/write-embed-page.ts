import { escapeHtml } from './escape-html.js';

/** What one embed page is made of. */
export interface EmbedPage {
  /** What is shown, without the name of the whole. */
  readonly title: string;
  /** Absolute address of the page of the explorer that shows the same. */
  readonly canonical: string;
  /** Further lines of the head, as HTML. */
  readonly head: string;
  /** Name of the element that is the page, such as demarche-graph. */
  readonly element: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly theme: 'light' | 'dark' | 'auto';
  /** What was left out of the address, as it came. */
  readonly dropped: readonly string[];
}

/** Writes an embed page: one element, the script that fills it, and for readers without scripts a link. No script or style of its own. */
export function writeEmbedPage({ title, canonical, head, element, attributes, theme, dropped }: EmbedPage): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  return `${writeHead(`${title} · Demarche`, theme)}
<link rel="canonical" href="${escapeHtml(canonical)}">
${head}<script src="/embed.js" defer></script>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<${element}${written}></${element}>
${writeDropped(dropped)}<noscript><p>This is drawn by a script, and scripts are off here. <a href="${escapeHtml(canonical)}" target="_blank" rel="noopener">Open it in Demarche</a>.</p></noscript>
</main>
</body>
</html>
`;
}

function writeDropped(dropped: readonly string[]): string {
  if (dropped.length === 0) return '';
  return `<p>Left out of the address, since it cannot be read there: ${dropped.map((part) => `<code>${escapeHtml(part)}</code>`).join(', ')}.</p>\n`;
}

/** Writes the page that stands where no embed is: what was expected, and what to do. */
export function writeNoEmbedPage(reason: string, home: string): string {
  return `${writeHead('No embed at this address · Demarche', 'auto')}
<meta name="robots" content="noindex">
</head>
<body>
<main>
<h1>No embed at this address</h1>
<p>${escapeHtml(reason)} <a href="${escapeHtml(home)}/" target="_blank" rel="noopener">Open Demarche</a>.</p>
</main>
</body>
</html>
`;
}

function writeHead(title: string, theme: EmbedPage['theme']): string {
  return `<!doctype html>
<html lang="en"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/embed/page.css">`;
}
