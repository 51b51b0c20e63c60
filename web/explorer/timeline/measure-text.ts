const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width in pixels of a text in the face and size in which labels are drawn. @param font as CSS writes it: 12px sans-serif */
export function measureText(text: string, font: string): number {
  const key = `${font}|${text}`;
  const width = known.get(key) ?? measure(text, font);
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}

function measure(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}
