// What does a camera read off the screen? A picture of it, through a QR reader.
import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** `picture`: JPEG. A page of its own unpacks it; the one under test lets nothing in. */
export async function readQr(page: Page, picture: Buffer): Promise<string> {
  const reader = await page.context().newPage();
  const { width, height, dark } = await reader.evaluate(async (text) => {
    const blob = await (await fetch(`data:image/jpeg;base64,${text}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // A letter for each pixel: numbers for four colours of each take long to hand over.
    let letters = '';
    for (let at = 0; at < data.length; at += 4) letters += (data[at] ?? 0) < 128 ? 'x' : ' ';
    return { width: bitmap.width, height: bitmap.height, dark: letters };
  }, picture.toString('base64'));
  await reader.close();
  const bytes = Uint8Array.from({ length: dark.length * 4 }, (_, at) =>
    dark[at >> 2] === 'x' && at % 4 < 3 ? 0 : 255,
  );
  return decodeQR({ width, height, data: bytes });
}
