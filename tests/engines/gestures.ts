/** What hands do, as the actions of WebDriver (W3C WebDriver, 15). */
import type { Place, Point } from './in-page.ts';

/** The keys that WebDriver knows by a private character. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

/** Clicks fast, in the middle of the first line of something. */
export function clicks(times: number, { line }: Place): object {
  const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  return withMouse([moveTo(middle), ...Array.from({ length: times }).flatMap(() => [DOWN, UP])]);
}

/** Moves the mouse, pressed, from one point to another. */
export function drag(from: Point, to: Point): object {
  const way = [0.3, 0.6, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
  return withMouse([moveTo(from), DOWN, ...way.map(moveTo), UP]);
}

/** Types a text, letter by letter. */
export function strokes(text: string): object {
  return withKeys([...text].flatMap((value) => [keyDown(value), keyUp(value)]));
}

/** Presses a key, or several at once: `Enter`, `Control+c`. */
export function chord(names: string): object {
  const keys = names.split('+').map((name) => KEYS[name] ?? name);
  return withKeys([...keys.map(keyDown), ...keys.toReversed().map(keyUp)]);
}

function withMouse(actions: object[]): object {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function withKeys(actions: object[]): object {
  return { type: 'key', id: 'keyboard', actions };
}

function moveTo({ x, y }: Point): object {
  const point = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
  return { type: 'pointerMove', duration: 20, ...point };
}

function keyDown(value: string): object {
  return { type: 'keyDown', value };
}

function keyUp(value: string): object {
  return { type: 'keyUp', value };
}
