/** About how wide a letter of a name is, how wide a name at most, and how high each of its lines. */
const LETTER = 6.7;
const WIDEST = 132;
const LINE = 15;
const MOST_LINES = 3;

/** About the room in pixels that a name takes below its thing, without drawing it. */
export function estimateLabel(name: string): { readonly width: number; readonly height: number } {
  const width = [...name].length * LETTER;
  return { width: Math.min(width, WIDEST), height: LINE * Math.min(Math.ceil((width * 1.15) / WIDEST), MOST_LINES) };
}
