// Which parts have a phase's changes: one actor, one thing? And which of them keep their order, for they touch the same.
import type { Address, Change } from '../../model/Scenario.ts';
import { applyChange } from '../applyChange.ts';
import { Draft } from '../Draft.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { isSameState } from './isSameState.ts';
import type { ChangePart } from './PhaseOrder.ts';
import type { Step } from './StepRules.ts';
import { tieParts } from './tieParts.ts';

export interface Parts {
  readonly parts: readonly ChangePart[];
  /** What is done at once, as parts: mostly one. Steps and pairs are of these. */
  readonly units: readonly (readonly number[])[];
  readonly steps: readonly Step[];
  /** Pairs (first, then): both touch the same thing. */
  readonly listed: readonly (readonly [number, number])[];
}

/** In the order of S1; those that change nothing at their place are left out. */
export function findParts(index: ScenarioIndex, base: PhaseState, changes: readonly Change[]): Parts {
  const parts: ChangePart[] = [];
  let state = base;
  const all = changes.flatMap((change, n) => change.actors.flatMap((actor) => splitChange(change, n, actor)));
  for (const part of all) {
    const draft = new Draft(state);
    applyChange(draft, index, toChange(part));
    if (isSameState(state, draft.state)) continue;
    state = draft.state;
    parts.push(part);
  }
  const units = tieParts(index, parts);
  const unitOf = new Map(units.flatMap((unit, u) => unit.map((part) => [part, u] as const)));
  const steps = units.map((unit) => {
    const own = unit.map((part) => parts[part] as ChangePart);
    return { actors: own.slice(0, 1).map(({ actor }) => actor), changes: own.map(toChange) };
  });
  const listed = findListed(parts).map(([first, then]): [number, number] => {
    return [unitOf.get(first) as number, unitOf.get(then) as number];
  });
  return { parts, units, steps, listed: listed.filter(([first, then]) => first !== then) };
}

/** S1 within a change: leaves, moves, removes, adds, routes, permissions. */
function splitChange(change: Change, n: number, actor: string): ChangePart[] {
  const own = { actor, change: n };
  const addresses = change.addresses ?? null;
  return [
    ...(change.leaves ? [{ ...own, kind: 'leaves' as const }] : []),
    ...(change.moves === undefined ? [] : [{ ...own, kind: 'moves' as const, platform: change.moves }]),
    ...(change.removes ?? []).map((version) => ({ ...own, kind: 'removes' as const, version, addresses })),
    ...(change.adds ?? []).map((version) => ({ ...own, kind: 'adds' as const, version, addresses })),
    ...(change.routes ?? []).map(({ version, addresses: at, platform, state }) => {
      return { ...own, kind: 'route' as const, version, addresses: at ?? null, platform: platform ?? null, state };
    }),
    ...(change.permissions ?? []).map(({ version, addresses: at, state }) => {
      return { ...own, kind: 'permission' as const, version, addresses: at ?? null, state };
    }),
  ];
}

function toChange(part: ChangePart): Change {
  const actors = [part.actor];
  const at = 'addresses' in part && part.addresses ? { addresses: part.addresses } : {};
  switch (part.kind) {
    case 'leaves':
      return { actors, leaves: true };
    case 'moves':
      return { actors, moves: part.platform };
    case 'route': {
      const { version, platform, state } = part;
      return { actors, routes: [{ version, ...at, ...(platform === null ? {} : { platform }), state }] };
    }
    case 'permission':
      return { actors, permissions: [{ version: part.version, ...at, state: part.state }] };
    default:
      return { actors, [part.kind]: [part.version], ...at };
  }
}

function findListed(parts: readonly ChangePart[]): [number, number][] {
  const ofActor = new Map<string, number[]>();
  return parts.flatMap((then, t) => {
    const earlier = ofActor.get(then.actor) ?? [];
    ofActor.set(then.actor, [...earlier, t]);
    return earlier.flatMap((f): [number, number][] => (isSameThing(parts[f] as ChangePart, then) ? [[f, t]] : []));
  });
}

/** Whether two parts of one actor touch the same, so that the later has the last word. */
function isSameThing(a: ChangePart, b: ChangePart): boolean {
  if (a.kind === 'leaves' || b.kind === 'leaves') return true;
  if (a.kind === 'moves' || b.kind === 'moves') return a.kind === b.kind;
  if (tableOf(a) !== tableOf(b) || a.version !== b.version || !overlap(a.addresses, b.addresses)) return false;
  const [p, q] = [a, b].map((one) => (one.kind === 'route' ? one.platform : null));
  return p === null || q === null || p === q;
}

const tableOf = ({ kind }: ChangePart) => (kind === 'adds' || kind === 'removes' ? 'versions' : kind);

function overlap(a: readonly Address[] | null, b: readonly Address[] | null): boolean {
  if (a === null || b === null) return true;
  const set = new Set(a);
  return b.some((address) => set.has(address));
}
