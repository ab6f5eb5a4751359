// What would a delay do, in words? Links that break by phase, retirements that move, and what the plan gets at its end.
import type { Retirement } from '../engine/Analysis.ts';
import type { MovedRetirement, TrialEffect, TrialPhase } from '../engine/WhatIf.ts';
import type { ActorId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { shortPhaseName } from './shortPhaseName.ts';

export interface SlipText {
  /** In two sentences: links, retirements. */
  readonly summary: string;
  /** The tried plan's phases that it has alone; null: none. */
  readonly added: string | null;
  readonly phases: readonly SlipPhaseText[];
  readonly retirements: readonly string[];
}

export interface SlipPhaseText extends Pick<TrialPhase, 'phase' | 'isNew' | 'broke' | 'links'> {
  readonly title: string;
  readonly text: string;
  /** Null: as in the plan, or nothing is answered or broken. */
  readonly coverage: string | null;
  /** The links that break are those that break in the phase before. */
  readonly isSame: boolean;
}

/** `teller`: of the tried plan. */
export function describeSlip(teller: Teller, effect: TrialEffect): SlipText {
  const { words, analysis } = teller;
  const { added, phases } = effect;
  const isTold = ({ kind }: Retirement) => kind !== 'platforms' || analysis.scenario.platforms.length > 1;
  const moved = effect.moved.filter(({ retirement }) => isTold(retirement));
  const tooEarly = effect.tooEarly.filter(isTold);
  return {
    summary: `${describeBroke(teller, phases)} ${
      moved.length === 0
        ? words.t('slip.summary.noneMoves')
        : words.t('slip.summary.retirements', { count: moved.length })
    }`,
    added:
      added.length === 0
        ? null
        : words.t('slip.added', { count: added.length, titles: words.list(added.map((n) => titleOf(teller, n))) }),
    phases: phases.map((phase, i) => describePhase(teller, phase, phases[i - 1])),
    retirements: [...describeTooEarly(teller, tooEarly), ...describeMoved(teller, moved)],
  };
}

const titleOf = ({ analysis }: Teller, phase: number): string => analysis.scenario.phases[phase]?.title ?? '';

function describeBroke(teller: Teller, phases: readonly TrialPhase[]): string {
  const { t } = teller.words;
  const breaking = phases.filter(({ broke }) => broke > 0);
  const [worst] = breaking.toSorted((a, b) => b.broke - a.broke);
  if (!worst) return t('slip.summary.noneBroke');
  const text = { count: breaking.length, most: worst.broke, phase: shortPhaseName(teller, worst.phase) };
  return t(breaking.length === 1 ? 'slip.summary.broke' : 'slip.summary.brokeInMany', text);
}

function describePhase(teller: Teller, told: TrialPhase, previous: TrialPhase | undefined): SlipPhaseText {
  const { words } = teller;
  const { phase, isNew, broke, mended, links, coverage } = told;
  const parts = [
    ...(broke > 0 ? [words.t('slip.phase.broke', { count: broke })] : []),
    ...(mended > 0 ? [words.t('slip.phase.mended', { count: mended })] : []),
  ];
  const { planned, tried } = coverage;
  const isAsPlanned = planned === tried || planned === null || tried === null;
  return {
    ...{ phase, isNew, broke, links },
    isSame: previous !== undefined && previous.phase === phase - 1 && hasSameLinks(previous, told),
    title: titleOf(teller, phase),
    text: words.list(parts),
    coverage: isAsPlanned
      ? null
      : words.t('slip.phase.coverage', { tried: words.percent(tried), planned: words.percent(planned) }),
  };
}

/** Of lists that were cut it is not known. */
function hasSameLinks(a: TrialPhase, b: TrialPhase): boolean {
  const keyOf = ({ application, consumer, address }: TrialPhase['links'][number]) =>
    `${application} ${consumer} ${address}`;
  const isWhole = b.broke > 0 && a.broke === b.broke && b.broke === b.links.length;
  const before = new Set(a.links.map(keyOf));
  return isWhole && b.links.every((link) => before.has(keyOf(link)));
}

function describeTooEarly(teller: Teller, rows: readonly Retirement[]): readonly string[] {
  return groupBy(rows, ({ version, planned }) => `${version} ${planned}`).map((group) => {
    const [{ version, planned }] = group as [Retirement];
    return teller.words.t('slip.moved.tooEarly', {
      count: group.length,
      actors: nameAll(
        teller,
        group.map(({ actor }) => actor),
      ),
      version: teller.names.version(version),
      phase: planned === null ? '' : shortPhaseName(teller, planned),
    });
  });
}

/** Those whom it moves from and to the same phases share a sentence; who is never free first, then the longest delays. */
function describeMoved(teller: Teller, rows: readonly MovedRetirement[]): readonly string[] {
  const groups = groupBy(rows, ({ retirement, from, to }) => `${retirement.version} ${from} ${to}`);
  const weight = ([first]: readonly MovedRetirement[]) =>
    first?.to === null ? Number.POSITIVE_INFINITY : (first?.phases ?? Number.NEGATIVE_INFINITY);
  return groups
    .toSorted((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)))
    .map((group) => {
      const [first] = group as [MovedRetirement];
      return describeMove(
        teller,
        first,
        nameAll(
          teller,
          group.map(({ retirement }) => retirement.actor),
        ),
      );
    });
}

function describeMove(teller: Teller, moved: MovedRetirement, actors: string): string {
  const { t } = teller.words;
  const { from, to, phases, days } = moved;
  const named = {
    actors,
    version: teller.names.version(moved.retirement.version),
    from: from === null ? '' : shortPhaseName(teller, from),
    to: to === null ? '' : shortPhaseName(teller, to),
  };
  if (to === null) return t('slip.moved.never', named);
  if (phases === null) return t('slip.moved.atAll', named);
  const direction = phases > 0 ? 'later' : 'earlier';
  const by = t(`slip.by.${direction}`, { phases: Math.abs(phases) });
  const withDays = days === null || days === 0 ? by : t('slip.by.days', { by, days: Math.abs(days) });
  return t(`slip.moved.${direction}`, { ...named, by: withDays });
}

/** A name stays as it is written, also where a sentence begins with it. */
function nameAll({ names, words, some }: Teller, actors: readonly (ActorId | null)[]): string {
  const all = words.t('reasons.retirement.allPlatforms');
  const first = all.charAt(0).toLocaleUpperCase(words.locale) + all.slice(1);
  return words.list(some(actors.map((id, i) => (id === null ? (i === 0 ? first : all) : names.actor(id)))));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
