// What do two plans cost, and which is better in what? The rows of the small table.
import type { Comparison, FirstRetirement } from '../engine/Comparison.ts';
import type { Teller } from './createTeller.ts';

export interface MeasureRow {
  readonly key: string;
  readonly label: string;
  readonly a: string;
  readonly b: string;
  /** B against A, in words. */
  readonly against: string;
}

export interface MeasureTellers {
  readonly a: Teller;
  readonly b: Teller;
}

export function describeMeasures(tellers: MeasureTellers, comparison: Comparison): readonly MeasureRow[] {
  const { words } = tellers.a;
  const { a, b } = comparison.measures;
  const number = (
    key: 'outages' | 'doubled' | 'platforms' | 'changes' | 'phases',
    x: number,
    y: number,
    isCost: boolean,
  ): MeasureRow => ({
    key,
    label: words.t(`comparison.numbers.${key}`),
    a: words.number(x),
    b: words.number(y),
    against: describeChange(tellers.a, y - x, isCost),
  });
  return [
    number('outages', a.outages, b.outages, true),
    number('doubled', a.doubled, b.doubled, true),
    ...describeFirst(tellers, comparison),
    number('changes', a.changes, b.changes, false),
    number('platforms', a.doubledPlatforms, b.doubledPlatforms, true),
    number('phases', comparison.a.phases.length, comparison.b.phases.length, false),
  ];
}

/** `isCost`: less of it is better. */
function describeChange({ words }: Teller, change: number, isCost: boolean): string {
  if (change === 0) return words.t('comparison.numbers.equal');
  const text = words.t(change > 0 ? 'comparison.numbers.more' : 'comparison.numbers.fewer', {
    count: Math.abs(change),
  });
  return isCost
    ? words.t(change > 0 ? 'comparison.numbers.worse' : 'comparison.numbers.better', { change: text })
    : text;
}

function describeFirst({ a, b }: MeasureTellers, { measures, phases }: Comparison): readonly MeasureRow[] {
  const columnOf = (side: 'a' | 'b', phase: number | null) =>
    phase === null ? Number.POSITIVE_INFINITY : phases.findIndex((column) => column[side] === phase);
  const compare = (x: number | null, y: number | null): string => {
    const change = Math.sign(columnOf('b', y) - columnOf('a', x)) || 0;
    if (change === 0) return a.words.t('comparison.numbers.equal');
    return a.words.t(change < 0 ? 'comparison.numbers.earlier' : 'comparison.numbers.later');
  };
  const versions = [
    ...new Set([...measures.a.firstRetirements, ...measures.b.firstRetirements].map((one) => one.version)),
  ];
  return versions.flatMap((version) => {
    const [x, y] = [measures.a, measures.b].map(({ firstRetirements }) => {
      return firstRetirements.find((one) => one.version === version);
    });
    const name = { version: (x ? a : b).names.version(version) };
    return [
      {
        key: `first ${version}`,
        label: a.words.t('comparison.numbers.first', name),
        a: describeWho(a, x),
        b: describeWho(b, y),
        against: compare(x?.phase ?? null, y?.phase ?? null),
      },
      {
        key: `all ${version}`,
        label: a.words.t('comparison.numbers.all', name),
        a: phaseOrNever(a, x?.platforms ?? null),
        b: phaseOrNever(b, y?.platforms ?? null),
        against: compare(x?.platforms ?? null, y?.platforms ?? null),
      },
    ];
  });
}

const phaseOrNever = ({ analysis, words }: Teller, phase: number | null): string =>
  (phase === null ? null : analysis.scenario.phases[phase]?.title) ?? words.t('comparison.numbers.never');

function describeWho(teller: Teller, first: FirstRetirement | undefined): string {
  const phase = phaseOrNever(teller, first?.phase ?? null);
  if (!first || first.phase === null) return phase;
  const actors = teller.words.list(teller.some(first.actors.map(teller.names.actor)));
  return teller.words.t('comparison.numbers.who', { phase, actors });
}
