import type { PictureKind } from '../../../../src/view/picture-kind.js';

const NAMES = ['paper', 'raised', 'ink', 'soft', 'rule', 'accent', 'accent-soft', 'alert', 'good'] as const;
const KINDS: readonly PictureKind[] = ['person', 'group', 'body', 'state', 'instrument', 'event', 'topic', 'place'];

/** The colours of the picture, each as #rrggbb: those of the page's tokens, light or dark as the page is now. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
  readonly 'accent-soft': string;
  readonly alert: string;
  readonly good: string;
  readonly kinds: Readonly<Record<PictureKind, string>>;
  /** Lines of memberships and concerns, and lines whose ends are only implied. */
  readonly faint: string;
  readonly pale: string;
  readonly font: string;
}

/**
 * Reads the colours that the tokens have here. A canvas knows nothing of custom properties, so each is read by an element that has it.
 * @param host an element below the tokens, with a shadow root
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  (host.shadowRoot ?? host).append(probe);
  const read = (name: string): string => {
    probe.style.setProperty('color', `var(--demarche-${name})`);
    return toHex(getComputedStyle(probe).color);
  };
  const colours = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<(typeof NAMES)[number], string>;
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, read(kind)])) as Record<PictureKind, string>;
  const font = getComputedStyle(host).fontFamily;
  probe.remove();
  return Object.freeze({
    ...colours,
    kinds,
    faint: mix(colours.soft, colours.paper, 0.45),
    pale: mix(colours.soft, colours.paper, 0.25),
    font,
  });
}

/**
 * Tells when the page turns light or dark, by the system or by its own switch.
 * @returns ends it
 */
export function watchTheme(tell: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', tell);
  const page = new MutationObserver(tell);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  return () => {
    system.removeEventListener('change', tell);
    page.disconnect();
  };
}

/** The colour between two, at a part from the first to the second. */
function mix(one: string, other: string, part: number): string {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  return `#${a.map((value, at) => hex(value + ((b[at] ?? 0) - value) * part)).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** @param colour as computed styles have it: rgb(27, 35, 48), or color(srgb 0.1 0.2 0.3) */
function toHex(colour: string): string {
  const numbers = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const scale = colour.startsWith('color(') ? 255 : 1;
  return `#${numbers.map((value) => hex(value * scale)).join('')}`;
}

function hex(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');
}
