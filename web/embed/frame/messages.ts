/** What a page says to a frame of ours: that it wants to know how high the frame is. */
export const HELLO = 'demarche:hello';

/** What the frame says back, once and whenever its height changes. */
export const SIZE = 'demarche:size';

/** No frame grows higher than this, whatever it says. */
const HIGHEST = 20_000;

/** Whether a message is of the given type. */
export function isOfType(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && (data as { type?: unknown }).type === type;
}

/**
 * Reads the height out of a message.
 * @returns pixels of CSS; null where the message says no height that a frame can have
 */
export function readHeight(data: unknown): number | null {
  if (!isOfType(data, SIZE)) return null;
  const { height } = data as { height?: unknown };
  return typeof height === 'number' && height > 0 && height <= HIGHEST ? Math.ceil(height) : null;
}
