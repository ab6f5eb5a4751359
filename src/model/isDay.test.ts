import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from './isDay.ts';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

describe('isDay', () => {
  it('F7: knows the days that the calendar knows', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const isInCalendar = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDay(text)).toBe(isInCalendar);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '2026', '2026-1-01', ' 2026-01-01', '2026-01-01 ', '2026-01-01\n', '+002026-01-01'])(
    'not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
