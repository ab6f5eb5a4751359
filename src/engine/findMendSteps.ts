// Which single changes could help a broken link? All that some version of its contract still lacks on the way.
import type { MendStep } from './Analysis.ts';
import { type Bits, hasBit } from './bits.ts';
import type { RetirementSource } from './findRetirements.ts';
import { routeKey } from './PhaseState.ts';
import type { PhaseView } from './PhaseView.ts';
import type { ApplicationEntry } from './ScenarioIndex.ts';
import { carries, isCallerPermitted, isRouteOpen } from './tryRoute.ts';

export interface MendLink {
  readonly application: ApplicationEntry;
  readonly consumer: number;
  readonly address: number;
}

/** `completions`: for each version and producer, all that it lacks. */
export function findMendSteps(source: RetirementSource, phase: number, link: MendLink) {
  const view = source.viewOf(phase);
  const { index, state } = view;
  const { contract } = link.application;
  const steps = new Map<string, MendStep>();
  const completions: MendStep[][] = [];
  const versions = [...(index.contracts[contract]?.versions ?? [])].reverse();
  for (const v of versions) {
    for (const slot of index.slotsAt(link.address)) {
      if (!hasBit(state.slotPresent[contract] as Bits, slot)) continue;
      const lacking = state.ended[v] ? [] : findLacking(source, view, phase, link, v, slot);
      if (lacking.length > 0) completions.push(lacking);
      for (const step of [...lacking, ...findClosable(view, link, v, slot)]) steps.set(JSON.stringify(step), step);
    }
  }
  return { steps: [...steps.values()], completions };
}

function pathTo(view: PhaseView, { consumer }: MendLink, slot: number): readonly number[] {
  const { state, index } = view;
  const producer = index.slotProducer[slot] as number;
  return view.findPath(state.consumerPlatform[consumer] as number, state.producerPlatform[producer] as number) ?? [];
}

/** What a version lacks to be answered by a slot: support, offer, platforms, routes, permissions. */
function findLacking(
  source: RetirementSource,
  view: PhaseView,
  phase: number,
  link: MendLink,
  v: number,
  slot: number,
): MendStep[] {
  const { index, state } = view;
  const { scenario } = index;
  const kept = source.keptOf(v);
  const version = index.versions[v]?.id as string;
  const address = index.addresses[link.address] as string;
  const consumer = scenario.consumers[link.consumer]?.id as string;
  const producer = scenario.producers[index.slotProducer[slot] as number]?.id as string;
  const path = pathTo(view, link, slot);
  const lacking: MendStep[] = [];
  if (path.length === 0) return lacking;
  if (!hasBit(state.supports[v] as Bits, link.consumer)) {
    const had = hasBit(kept.keptIn('supports', phase), link.consumer);
    lacking.push({ kind: had ? 'consumer-keeps' : 'consumer-adds', actor: consumer, version });
  }
  const offers = hasBit(state.offers[v] as Bits, slot);
  if (!offers) {
    const had = hasBit(kept.keptIn('offers', phase), slot);
    lacking.push({ kind: had ? 'producer-keeps' : 'producer-offers', actor: producer, version, address });
  }
  path.forEach((q, i) => {
    const platform = scenario.platforms[q]?.id as string;
    if (!carries(view, v, q)) {
      const had = hasBit(kept.keptIn('platformHas', phase), q);
      lacking.push({ kind: had ? 'platform-keeps' : 'platform-carries', actor: platform, version });
    }
    if (!isRouteOpen(view, slot, v, q) && (offers || isRouteClosed(view, slot, v, q))) {
      lacking.push({ kind: 'open-route', actor: producer, version, address, platform });
    }
    const caller = i === 0 ? link.consumer : index.consumerOf.size + (path[i - 1] as number);
    if (!isCallerPermitted(view, caller, v, link.address)) {
      const actor = i === 0 ? consumer : (scenario.platforms[path[i - 1] as number]?.id as string);
      lacking.push({ kind: 'open-permission', actor, version, address });
    }
  });
  return lacking;
}

/** Closed by an entry, so that offering the version does not open it. */
function isRouteClosed({ state }: PhaseView, slot: number, v: number, platform: number): boolean {
  const override = state.routes.get(routeKey(v, platform));
  return override !== undefined && hasBit(override.closed, slot);
}

/** Routes of this address that stand open at the first platform: closing one may turn a dead end into a fallback. */
function findClosable(view: PhaseView, link: MendLink, v: number, slot: number): MendStep[] {
  const { index } = view;
  const { scenario } = index;
  const q = pathTo(view, link, slot)[0];
  if (q === undefined || !isRouteOpen(view, slot, v, q)) return [];
  return [
    {
      kind: 'close-route',
      actor: scenario.producers[index.slotProducer[slot] as number]?.id as string,
      version: index.versions[v]?.id as string,
      address: index.addresses[link.address] as string,
      platform: scenario.platforms[q]?.id as string,
    },
  ];
}
