import decodeQR from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode } from './QrCode.tsx';

const SCALE = 4;

/** What a camera sees: the bars of the drawing as black on white. */
function photograph(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const side = size * SCALE;
  const pixels = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const start = (Number(y) * SCALE + row) * side + Number(x) * SCALE;
      for (let at = start; at < start + Number(width) * SCALE; at += 1) pixels.set([0, 0, 0], at * 4);
    }
  }
  return { width: side, height: side, data: pixels };
}

describe('QrCode', () => {
  it.each([
    'https://plan.example.se/o/?scenario=plan.json#phase=fas-2',
    `https://plan.example.se/o/#s=z1.${'aZ09-_'.repeat(125)}&end`,
  ])('is read back as it was: %s', (text) => {
    expect(decodeQR(photograph(renderToStaticMarkup(<QrCode text={text} label="x" />)))).toBe(text);
  });

  it('is named, and leaves four modules free around', () => {
    const svg = renderToStaticMarkup(<QrCode text="hej" label="Länken som QR-kod" />);
    expect(svg).toContain('role="img" aria-label="Länken som QR-kod"');
    const starts = [...svg.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts)).toBe(4);
  });
});
