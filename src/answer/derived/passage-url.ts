import type { Needs } from '../derive.js';

/**
 * The source, opened at the phrase: a text fragment as in the WICG draft "URL Fragment Text Directives".
 * Needs: phrase, document { url }.
 */
export function linkPassage({ phrase, document }: Needs): string | null {
  const url = (document as { url?: string | null } | null)?.url;
  if (!url) return null;
  const text = encodeURIComponent(String(phrase)).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? ':~:' : '#:~:'}text=${text}`;
}
