/** A rectangle of the drawing, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words that want a place. */
export interface Wanted {
  text: string;
  /** The point that they name, or the middle of the area. */
  x: number;
  y: number;
  /** Height of the letters, in pixels. */
  size: number;
  /** Space between letters, in pixels. */
  spacing?: number;
  /** Whether they go beside a dot; else they go on the point. */
  hasDot: boolean;
}

/** Words with their place. */
export interface Placed extends Wanted {
  /** What they cover at most. */
  box: Box;
  /** Their start, middle or end, as `anchor` says (SVG `text-anchor`). */
  baseline: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

/** Width of a letter in heights. Wider than usual sans-serif type, whichever a reader has. */
const LETTER = 0.58;
/** From a dot's middle to its words, in pixels. */
const GAP = 7.5;

/** Whether two rectangles have a point in common. */
export function collide(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Places words one after the other, each where it covers nothing that is placed already, and as
 * little of the lines as possible. What finds no place is left out.
 *
 * @param wanted the most important first
 * @param dots what may not be covered
 * @param lines points along the lines, a few pixels apart
 * @param frame the drawing
 */
export function placeLabels<Label extends Wanted>(
  wanted: readonly Label[],
  dots: readonly Box[],
  lines: readonly { x: number; y: number }[],
  frame: Box,
): (Label & Placed)[] {
  const placed: (Label & Placed)[] = [];
  for (const label of wanted) {
    const options = candidates(label)
      .filter(({ box }) => isInside(box, frame))
      .filter(({ box }) => ![...dots, ...placed.map((p) => p.box)].some((b) => collide(b, box)))
      .map((option, order) => ({ option, cost: 10 * covered(option.box, lines) + order }));
    const best = options.sort((a, b) => a.cost - b.cost)[0];
    if (best) placed.push(best.option);
  }
  return placed;
}

/** Places around a dot: right, left, above, below, corners. Around an area's middle: near it. */
function candidates<Label extends Wanted>(label: Label): (Label & Placed)[] {
  const { text, size, spacing = 0, hasDot } = label;
  const width = text.length * (size * LETTER + spacing);
  const height = size * 1.2;
  const side = GAP + width / 2;
  const rise = GAP + height / 2 - 1;
  const offsets = hasDot
    ? [
        [side, 0],
        [-side, 0],
        [0, -rise],
        [0, rise],
        [side, -rise + 3],
        [side, rise - 3],
        [-side, -rise + 3],
        [-side, rise - 3],
      ]
    : [0, -1, 1, -2, 2, -3, 3].flatMap((row) =>
        [0, -1, 1, -2, 2].map((column) => [column * 12, row * 8]),
      );
  return offsets.map(([dx = 0, dy = 0]) => {
    const box = { x: label.x + dx - width / 2, y: label.y + dy - height / 2, width, height };
    return { ...label, box, baseline: anchorOf(box, label, dx) };
  });
}

/** Words to the right of a dot begin beside it, those to its left end there, others are centred. */
function anchorOf(box: Box, { size, hasDot }: Wanted, dx: number): Placed['baseline'] {
  const side = dx > 0 ? 'start' : 'end';
  const anchor = dx === 0 || !hasDot ? 'middle' : side;
  const x = { middle: box.x + box.width / 2, start: box.x, end: box.x + box.width }[anchor];
  return { x, y: box.y + box.height / 2 + size * 0.35, anchor };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function covered(box: Box, lines: readonly { x: number; y: number }[]): number {
  return lines.filter(({ x, y }) => collide(box, { x, y, width: 0.1, height: 0.1 })).length;
}
