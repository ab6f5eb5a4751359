// Does what hangs from something stay in the window?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside } from './placeBeside.ts';

const room = { width: 1000, height: 800 };
const at = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 30 });

it('hangs under it, from its left edge in the left half and from its right edge in the right half', () => {
  expect(placeBeside(at(100, 10), room)).toEqual({
    left: '100px',
    right: 'auto',
    top: '44px',
    bottom: 'auto',
    maxHeight: '744px',
  });
  expect(placeBeside(at(900, 10), room)).toMatchObject({ left: 'auto', right: '60px' });
});

it('stands over it where there is no room under it', () => {
  expect(placeBeside(at(100, 760), room)).toMatchObject({ top: 'auto', bottom: '44px', maxHeight: '744px' });
});

it('is never higher than the room on its side', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(760), (left, top) => {
      const { maxHeight, top: below } = placeBeside(at(left, top), room);
      const space = below === 'auto' ? top : room.height - top - 30;
      expect(Number.parseInt(maxHeight, 10)).toBeLessThan(space);
      expect(Math.max(space, room.height - 30 - space)).toBeGreaterThanOrEqual(space);
    }),
  );
});
