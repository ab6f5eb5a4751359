// Do the phases of two plans find each other on one axis?
import { describe, expect, it } from 'vitest';
import { alignPhases } from './alignPhases.ts';

/** `a`, or `a=Title`. */
const plan = (text: string) => ({
  phases: text.split(' ').map((one) => {
    const [id = '', title = id] = one.split('=');
    return { id, title };
  }),
});

/** `0:0` a phase of both, `1:-` and `-:1` of one alone, `*` where it stands elsewhere in B. */
const axis = (a: string, b: string) =>
  alignPhases(plan(a), plan(b))
    .map((column) => `${column.a ?? '-'}:${column.b ?? '-'}${column.isMoved ? '*' : ''}`)
    .join(' ');

describe('phases of two plans', () => {
  it('are the same by id, whatever they are called', () => {
    expect(axis('s f1=One f2', 's f1=Two f2')).toBe('0:0 1:1 2:2');
  });

  it('that one plan has alone have a column of their own, after the one that they follow', () => {
    expect(axis('s f1 f2', 's f1 f1b f2')).toBe('0:0 1:1 -:2 2:3');
    expect(axis('s f1 f2', 's f2')).toBe('0:0 1:- 2:1');
    expect(axis('s f1', 's x y f1')).toBe('0:0 -:1 -:2 1:3');
  });

  it('that B has in another order are marked, as few of them as can be', () => {
    expect(axis('s f1 f2 f3', 's f3 f1 f2')).toBe('0:0 1:2 2:3 3:1*');
    expect(axis('s f1 f2', 's f2 f1')).toBe('0:0 1:2 2:1*');
  });

  it('with other ids are the same by title, if no other phase has it', () => {
    expect(axis('s a=Höst b=Vår', 's p=vår q=Höst')).toBe('0:0 1:2 2:1*');
    expect(axis('s a=Höst b=Höst', 's p=Höst')).toBe('0:0 -:1 1:- 2:-');
  });

  it('are the same where both start, when nothing else says so', () => {
    expect(axis('a b', 'p q')).toBe('0:0 -:1 1:-');
  });
});
