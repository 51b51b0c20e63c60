import type { Way } from './find-next.js';

/** What a key asks for. */
export type KeyAction =
  | { readonly kind: 'go'; readonly way: Way }
  | { readonly kind: 'pan'; readonly way: Way }
  | { readonly kind: 'open' | 'menu' | 'expand' | 'collapse' | 'pin' | 'hide' | 'zoomIn' | 'zoomOut' | 'fit' | 'leave' };

const ARROWS: Readonly<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

const KEYS: Readonly<Record<string, Exclude<KeyAction['kind'], 'go' | 'pan'>>> = {
  Enter: 'open',
  m: 'menu',
  ContextMenu: 'menu',
  e: 'expand',
  c: 'collapse',
  p: 'pin',
  Delete: 'hide',
  Backspace: 'hide',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
  Escape: 'leave',
};

/** What a key press asks of the graph; null: nothing, so that the browser has it. */
export function readKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const way = ARROWS[key];
  if (way !== undefined) return { kind: shiftKey ? 'pan' : 'go', way };
  if (key === 'F10' && shiftKey) return { kind: 'menu' };
  const kind = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return kind === undefined ? null : { kind };
}

/** Whether a key press takes a step back or goes forward again; null: neither. */
export function readUndo({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}
