/** A page of any browser: it runs functions. */
interface Evaluates {
  evaluate<Arg, Result>(run: (arg: Arg) => Promise<Result>, arg: Arg): Promise<Result>;
}

/** A part of a picture, in its pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * How many pixels of a picture have a colour. The browser itself decodes the picture and the
 * colour, so that any notation of CSS will do.
 *
 * @param page any page
 * @param png the picture
 * @param color as in CSS, `oklch(91% 0.075 95)`
 */
export async function countPixels(page: Evaluates, png: Buffer, color: string): Promise<number> {
  const rows = await countByRow(page, png, color);
  return rows.reduce((sum, count) => sum + count, 0);
}

/** The same for each row of pixels, from the top; of a part of the picture if one is given. */
export async function countByRow(
  page: Evaluates,
  png: Buffer,
  color: string,
  area?: Area,
): Promise<number[]> {
  // One text, because each number of a list would be sent as an object of its own.
  return page.evaluate(countInBrowser, { picture: png.toString('base64'), color, area });
}

async function countInBrowser(arg: {
  picture: string;
  color: string;
  area: Area | undefined;
}): Promise<number[]> {
  const bytes = Uint8Array.from(atob(arg.picture), (c) => c.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = arg.color;
  context.fillRect(0, 0, 1, 1);
  const wanted = context.getImageData(0, 0, 1, 1).data;
  context.drawImage(bitmap, 0, 0);
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  const { x, y, width, height } = arg.area ?? whole;
  const { data } = context.getImageData(x, y, width, height);
  const rows: number[] = Array(height).fill(0);
  for (let at = 0; at < data.length; at += 4)
    if ([0, 1, 2].every((i) => Math.abs((data[at + i] ?? 0) - (wanted[i] ?? 0)) <= 2))
      rows[Math.floor(at / 4 / width)] = (rows[Math.floor(at / 4 / width)] ?? 0) + 1;
  return rows;
}
