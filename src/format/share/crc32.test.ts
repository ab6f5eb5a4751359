import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it('is the CRC-32 that everyone computes', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

it('shows every change within two neighbouring bytes', () => {
  const change = fc.tuple(
    fc.uint8Array({ minLength: 2, maxLength: 200 }),
    fc.nat(),
    fc.integer({ min: 1, max: 0xffff }),
  );
  fc.assert(
    fc.property(change, ([bytes, place, flip]) => {
      const at = place % (bytes.length - 1);
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ (flip >> 8)).with(at + 1, (bytes[at + 1] ?? 0) ^ (flip & 0xff));
      expect(crc32(changed)).not.toBe(crc32(bytes));
    }),
  );
});
