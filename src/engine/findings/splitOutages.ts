// Of which kind is each broken link? Each that is not accepted is one outage: a version has ended, went too early, or else.
import type { Retirement } from '../Analysis.ts';
import { answerClass } from '../answerClass.ts';
import { type Bits, isEmpty } from '../bits.ts';
import type { ConsumerClass } from '../ConsumerClass.ts';
import { PhaseView } from '../PhaseView.ts';
import type { Held, PlanFacts } from './FindingRule.ts';
import { findTooEarly, type TooEarly } from './findTooEarly.ts';
import { LinkRows, linkKey } from './linkRows.ts';
import { commonBits } from './RowSet.ts';
import type { PresentGroup, Scene } from './Scene.ts';

export interface Outages {
  readonly ended: Held;
  readonly tooEarly: Held;
  readonly broken: Held;
  readonly findRetired: TooEarly['findRetired'];
}

export type SplitOutages = (scene: Scene) => Outages;

/** The three rules ask for the same phase one after the other. */
export function makeOutages({ retirements }: PlanFacts): SplitOutages {
  const early = retirements.filter(({ application, verdict }) => application === null && verdict === 'too-early');
  let last: { readonly scene: Scene; readonly outages: Outages } | null = null;
  return (scene) => {
    if (last?.scene !== scene) last = { scene, outages: splitOutages(scene, early) };
    return last.outages;
  };
}

function splitOutages(scene: Scene, early: readonly Retirement[]): Outages {
  const { index } = scene;
  const rows = { ended: new LinkRows(index), tooEarly: new LinkRows(index), broken: new LinkRows(index) };
  const endedOf = findEnded(scene);
  const tooEarly = findTooEarly(scene, early);
  for (const group of scene.groups) {
    let left = findBroken(scene, group);
    for (const [version, bits] of left ? endedOf(group.klass) : []) {
      rows.ended.add(scene.versionId(version), group.application, group.consumers, left && commonBits(left, bits));
      left = left && without(left, bits);
    }
    if (!left) continue;
    for (const [consumers, mine] of partByHolds(scene, group, tooEarly)) {
      let rest: Bits | null = left;
      for (const [version, held] of mine) {
        rows.tooEarly.add(version, group.application, consumers, rest && commonBits(rest, held));
        rest = rest && without(rest, held);
      }
      addBroken(scene, rows.broken, group, consumers, rest);
    }
  }
  return {
    ended: rows.ended.byCause,
    tooEarly: rows.tooEarly.byCause,
    broken: rows.broken.byCause,
    findRetired: tooEarly.findRetired,
  };
}

/** Needed, not accepted, and not answered though someone is there. */
function findBroken({ view }: Scene, { contract, klass, row: { needed, accepted } }: PresentGroup): Bits | null {
  const { answered } = view.answerOf(klass);
  const here = view.presentAt(contract).bits;
  const broken = needed.map((word, w) => word & (here[w] as number) & ~(answered[w] as number) & ~(accepted?.[w] ?? 0));
  return isEmpty(broken) ? null : broken;
}

function without(bits: Bits, taken: Bits): Bits | null {
  const rest = bits.map((word, w) => word & ~(taken[w] as number));
  return isEmpty(rest) ? null : rest;
}

/** By ended version: what would be answered if no version had ended. Of another that answers then, the first ended one tried. */
function findEnded({ view, state, index }: Scene): (klass: ConsumerClass) => readonly (readonly [number, Bits])[] {
  if (state.ended.every((flag) => flag === 0)) return () => [];
  const unended = new PhaseView(view, { ...state, ended: new Uint8Array(state.ended.length) });
  const known = new Map<ConsumerClass, readonly (readonly [number, Bits])[]>();
  return (klass) => {
    const first = klass.tries.find(({ version }) => state.ended[version] === 1)?.version;
    if (first === undefined) return [];
    const made =
      known.get(klass) ??
      answerClass(index, klass, unended.reachOf).steps.map(
        ({ version, answered }) => [state.ended[version] === 1 ? version : first, answered] as const,
      );
    known.set(klass, made);
    return made;
  };
}

/** Consumers of a group by what they hold that went too early: mostly the same. */
function partByHolds({ index }: Scene, { application, consumers }: PresentGroup, { byVersion }: TooEarly) {
  if (byVersion.size === 0) return [[consumers, []]] as [number[], [string, Bits][]][];
  const numbers = new Map<Bits, number>();
  const numberOf = (bits: Bits) => {
    const n = numbers.get(bits) ?? numbers.size;
    numbers.set(bits, n);
    return n;
  };
  const parts = new Map<string, [number[], [string, Bits][]]>();
  for (const c of consumers) {
    const key = linkKey(index, application, c);
    const holds = [...byVersion].flatMap(([version, rows]) => {
      const bits = rows.get(key);
      return bits ? [[version, bits] as [string, Bits]] : [];
    });
    const alike = holds.map(([version, bits]) => `${version} ${numberOf(bits)}`).join();
    const part = parts.get(alike) ?? [[], holds];
    parts.set(alike, part);
    part[0].push(c);
  }
  return [...parts.values()];
}

/** All others, by the code and platform of the last attempt. */
function addBroken(
  scene: Scene,
  rows: LinkRows,
  group: PresentGroup,
  consumers: readonly number[],
  rest: Bits | null,
): void {
  if (!rest) return;
  for (const { code, platform, bits } of scene.traceOf(group).ends) {
    const cause = platform < 0 ? code : `${code} ${scene.platformId(platform)}`;
    rows.add(cause, group.application, consumers, commonBits(rest, bits));
  }
}
