const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers of every answer; the content security policy is that of an answer which is no page. */
export const SECURITY_HEADERS = Object.freeze({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': NOTHING,
});

/** That of the playground, whose editor writes styles into the page. Nothing is loaded from elsewhere. */
export const PLAYGROUND_POLICY = `${NOTHING}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'`;

const EMBED =
  "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/**
 * That of an embed page: the script and the style sheet of this server, the API, and the frames of those who may embed it.
 * Our own pages may frame it, too, where any may: the explorer shows what is going to be embedded. Where all sites may, nothing is said of frames: a file on a disk and a page in a sandbox have no source that could be named.
 * @param ancestors sources, as `frame-ancestors` takes them
 */
export function embedPolicy(ancestors: readonly string[]): string {
  const isForAll = ancestors.includes('http:') && ancestors.includes('https:');
  if (isForAll) return EMBED;
  const sources = ancestors.includes("'none'") ? ancestors : new Set([...ancestors, "'self'"]);
  return `${EMBED}; frame-ancestors ${[...sources].join(' ')}`;
}

/** That of the explorer. No style and no script stands in the page itself. */
export const EXPLORER_POLICY = `${NOTHING}; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'`;
