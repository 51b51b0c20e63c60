/**
 * Breaks a name into lines no wider than allowed, at spaces; what does not fit in the last line ends in an ellipsis.
 * @param measure width of a text
 * @returns at least one line
 */
export function wrapLabel(text: string, measure: (text: string) => number, width: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0 && lines.length < mostLines) {
    if (lines.length === mostLines - 1) return [...lines, shorten(words.join(' '), measure, width)];
    let taken = 1;
    while (taken < words.length && measure(words.slice(0, taken + 1).join(' ')) <= width) taken += 1;
    lines.push(shorten(words.slice(0, taken).join(' '), measure, width));
    words = words.slice(taken);
  }
  return lines.length === 0 ? [''] : lines;
}

function shorten(text: string, measure: (text: string) => number, width: number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, Math.max(low, 1)).join('').trimEnd()}…`;
}
