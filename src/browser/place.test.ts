import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../model/Scenario.ts';
import { findViewpoint } from './findViewpoint.ts';
import type { Place } from './Place.ts';
import { parsePlace } from './parsePlace.ts';
import { writePlace } from './writePlace.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const selection = fc.oneof(
  fc.record({ kind: fc.constant('actor' as const), id: text }),
  fc.record({ kind: fc.constant('group' as const), id: text }),
  fc.record({ kind: fc.constant('pair' as const), consumer: text, producer: text }),
  fc.record({
    kind: fc.constant('link' as const),
    link: fc.record({ application: text, consumer: text, address: text }),
  }),
);
const place: fc.Arbitrary<Place> = fc
  .record({
    phase: optional(text),
    view: optional(fc.constantFrom('matrix' as const, 'comparison' as const)),
    application: optional(text),
    selection: optional(selection),
    openGroups: optional(fc.array(text, { minLength: 1 })),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

const scenario: Scenario = {
  format: 1,
  title: 'x',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'TKv1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [{ id: 'c1', name: 'C1' }],
  producers: [{ id: 'p1', name: 'P1', addresses: ['SE1'] }],
  applications: [{ id: 'app', name: 'App', contract: 'tk' }],
  phases: [
    { id: 'start', title: 'Start' },
    { id: 'fas-1', title: 'Fas 1' },
  ],
};

describe('the place in the page address', () => {
  it('is readable', () => {
    expect(
      writePlace({
        phase: 'fas-2',
        view: 'matrix',
        selection: { kind: 'link', link: { application: 'app', consumer: 'c1', address: 'SE2321000016-1' } },
      }),
    ).toBe('phase=fas-2&view=matrix&sel=link:app~c1~SE2321000016-1');
  });

  it('comes back as it was written, whatever the ids', () => {
    fc.assert(
      fc.property(place, (written) => {
        expect(parsePlace(`#${writePlace(written)}`)).toEqual(written);
      }),
    );
  });

  it('is empty when nothing in it can be read', () => {
    expect(parsePlace('#phase=&sel=pair:c1&view=oblique&%E0%A4%A=1&&x')).toEqual({});
  });

  it('leads to a phase, an application and a selection of the scenario', () => {
    const found = findViewpoint(scenario, parsePlace('#phase=fas-1&app=app&sel=link:app~c1~SE1'));
    expect(found.unknown).toEqual([]);
    expect(found.viewpoint).toMatchObject({ phase: 1, application: 'app', selection: { kind: 'link' } });
  });

  it('passes over what the scenario has not got, and names it', () => {
    const found = findViewpoint(scenario, parsePlace('#phase=fas-9&app=nej&sel=pair:c1~p9'));
    expect(found.unknown).toEqual(['fas-9', 'nej', 'p9']);
    expect(found.viewpoint).toMatchObject({ phase: 0, application: null, selection: null });
  });
});
