// Is the phase found that the pointer stands over, and does the bar scroll at its ends?
import { describe, expect, it } from 'vitest';
import { findDropIndex, toScrollSpeed } from './dropGeometry.ts';

const bar = { left: 40, right: 1040, top: 800, bottom: 872 };
const phases = Array.from({ length: 10 }, (_, i) => ({ ...bar, left: -160 + i * 200, right: 40 + i * 200 }));

describe('the phase under the pointer', () => {
  it('is found in the bar and a little above it', () => {
    expect(findDropIndex({ x: 41, y: 830 }, bar, phases)).toBe(1);
    expect(findDropIndex({ x: 1039, y: 794 }, bar, phases)).toBe(5);
  });
  it('is none beside the bar, also where a phase is scrolled out of sight', () => {
    expect(findDropIndex({ x: 30, y: 830 }, bar, phases)).toBeNull();
    expect(findDropIndex({ x: 1040, y: 830 }, bar, phases)).toBeNull();
    expect(findDropIndex({ x: 500, y: 700 }, bar, phases)).toBeNull();
    expect(findDropIndex({ x: 500, y: 830 }, bar, [])).toBeNull();
  });
});

describe('the bar', () => {
  it('scrolls at its ends, fastest at the very end and beyond', () => {
    expect(toScrollSpeed({ x: 540, y: 830 }, bar)).toBe(0);
    expect(toScrollSpeed({ x: 42, y: 830 }, bar)).toBe(-16);
    expect(toScrollSpeed({ x: 72, y: 830 }, bar)).toBe(-8);
    expect(toScrollSpeed({ x: 1100, y: 830 }, bar)).toBe(16);
  });
  it('rests while the pointer is elsewhere', () => {
    expect(toScrollSpeed({ x: 1040, y: 500 }, bar)).toBe(0);
  });
});
