import type { Page } from '@playwright/test';

/**
 * How many pixels of a picture have a colour. The browser itself decodes the picture and the
 * colour, so that any notation of CSS will do.
 *
 * @param page any page
 * @param png the picture
 * @param color as in CSS, `oklch(91% 0.075 95)`
 */
export async function countPixels(page: Page, png: Buffer, color: string): Promise<number> {
  return page.evaluate(
    async ({ picture, color }) => {
      const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const wanted = context.getImageData(0, 0, 1, 1).data;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if ([0, 1, 2].every((i) => Math.abs((data[at + i] ?? 0) - (wanted[i] ?? 0)) <= 2)) count++;
      return count;
    },
    // One text, because each number of a list would be sent as an object of its own.
    { picture: png.toString('base64'), color },
  );
}
