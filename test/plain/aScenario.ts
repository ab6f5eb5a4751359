// How little must a test say to have a whole scenario?
import type { Application, Change, Consumer, Phase, Producer, Scenario } from '../../src/model/Scenario.ts';

/** What a test says; all that it leaves out is as small as it can be. Names are ids. */
export interface Sketch {
  /** The one contract `tk`, oldest version first; default `v1`, `v2`. An end of life after a space: `v1 2026-12-31`. */
  readonly versions?: readonly string[];
  /** `ntjp`, or `region<ntjp` for a platform with a parent; default `ntjp`. */
  readonly platforms?: readonly string[];
  readonly consumers: readonly (string | (Partial<Consumer> & { readonly id: string }))[];
  readonly producers: readonly (string | (Partial<Producer> & { readonly id: string }))[];
  readonly applications?: readonly (Partial<Application> & { readonly id: string })[];
  /** The changes of each phase after the first, whose id is `f0`; then `f1`, `f2` … */
  readonly phases?: readonly (readonly Change[] | Partial<Phase>)[];
}

/** `c1` alone, or with what it supports: `c1 v1 v2`. */
export function aScenario(sketch: Sketch): Scenario {
  const applications = sketch.applications ?? [{ id: 'app' }];
  return {
    format: 1,
    title: 'test',
    contracts: [{ id: 'tk', name: 'tk', versions: (sketch.versions ?? ['v1', 'v2']).map(aVersion) }],
    platforms: (sketch.platforms ?? ['ntjp']).map(aPlatform),
    consumers: sketch.consumers.map(anActor),
    producers: sketch.producers.map(anActor),
    applications: applications.map((one) => ({ name: one.id, contract: 'tk', ...one })),
    phases: [{ id: 'f0', title: 'f0' }, ...(sketch.phases ?? []).map(aPhase)],
  };
}

function aVersion(text: string) {
  const [id = '', endOfLife] = text.split(' ');
  return endOfLife === undefined ? { id } : { id, endOfLife };
}

function aPlatform(text: string) {
  const [id = '', parent] = text.split('<');
  return parent === undefined ? { id, name: id } : { id, name: id, parent };
}

function anActor<Actor extends { readonly id: string }>(actor: string | Actor) {
  if (typeof actor !== 'string') return { name: actor.id, ...actor };
  const [id = '', ...supports] = actor.split(' ');
  return { id, name: id, supports };
}

function aPhase(phase: readonly Change[] | Partial<Phase>, index: number): Phase {
  const id = `f${index + 1}`;
  return { id, title: id, ...(isChanges(phase) ? { changes: phase } : phase) };
}

function isChanges(phase: readonly Change[] | Partial<Phase>): phase is readonly Change[] {
  return Array.isArray(phase);
}
