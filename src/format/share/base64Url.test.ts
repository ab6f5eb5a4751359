import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBase64Url, writeBase64Url } from './base64Url.ts';

it('comes back as it was written, in characters that an address leaves alone', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = writeBase64Url(bytes);
      expect(encodeURIComponent(text)).toBe(text);
      expect(text.length).toBe(Math.ceil((bytes.length * 4) / 3));
      expect([...(readBase64Url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

it('comes back from more bytes than one call takes', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) & 0xff);
  expect(Buffer.compare(readBase64Url(writeBase64Url(bytes)) ?? Buffer.of(), bytes)).toBe(0);
});

it.each(['A', 'AAAAA', 'AA==', 'AB', 'AAB', 'A A', 'AA+A', 'AA/A', 'AAAÅ'])(
  '%s is what no bytes are written as',
  (text) => {
    expect(readBase64Url(text)).toBeNull();
  },
);
