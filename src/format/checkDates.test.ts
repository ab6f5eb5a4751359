import { describe, expect, it } from 'vitest';
import { fileWith, printProblems } from './sampleFile.ts';

describe('F7, S6: tells dates that go backwards', () => {
  it.each([
    ['by its own date', { 'phases[1].date': '2025-12-31' }, 'phases[1].date date-backwards "2025-12-31"'],
    ['by its release', { 'phases[0].date': '2026-04-01' }, 'phases[1].release date-backwards "r1"'],
    [
      'past phases without a date',
      {
        'phases[2]': { id: 'f2', title: '' },
        'phases[3]': { id: 'f3', title: '', date: '2026-02-28' },
      },
      'phases[3].date date-backwards "2026-02-28"',
    ],
  ])('%s', (_, places, expected) => {
    expect(printProblems(fileWith(places))).toEqual([expected]);
  });

  it('but not the same day, nor a release that its own date overrules', () => {
    expect(printProblems(fileWith({ 'phases[0].date': '2026-03-01' }))).toEqual([]);
    expect(printProblems(fileWith({ 'phases[0].date': '2026-04-01', 'phases[1].date': '2026-04-02' }))).toEqual([]);
  });

  it('and an end of life before the deprecation', () => {
    const version = (endOfLife: string) => ({
      'contracts[0].versions[0]': { id: 'v1', deprecatedFrom: '2026-05-02', endOfLife },
    });
    expect(printProblems(fileWith(version('2026-05-01')))).toEqual([
      'contracts[0].versions[0].endOfLife end-before-deprecation "2026-05-01"',
    ]);
    expect(printProblems(fileWith(version('2026-05-02')))).toEqual([]);
  });
});
