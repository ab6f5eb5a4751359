// Where may a line ever go? Every card to every lane that it may use in some phase, and every platform to its parent.

import { membersOf } from '../shared/gatherActors.ts';
import { type Attachment, attachmentId, type CardPlan, type SlabPlan } from './GraphPlan.ts';
import type { ActorTrace, Traces } from './traceActors.ts';

export function planAttachments(
  cards: readonly CardPlan[],
  slabs: readonly SlabPlan[],
  traces: Traces,
): readonly Attachment[] {
  const lanes = new Map(
    slabs.map(({ id, lanes }) => [id as string | null, new Set(lanes.map(({ version }) => version))]),
  );
  const found = new Map<string, Attachment>();
  const add = (kind: Attachment['kind'], from: string, platform: string, version: string) => {
    const id = attachmentId(kind, from, platform, version);
    if (!found.has(id)) found.set(id, { id, kind, from, platform, version });
  };
  for (const { id, side, item } of cards) {
    for (const [platform, version] of usedLanes(membersOf(item), traces))
      if (lanes.get(platform)?.has(version)) add(side, id, platform, version);
  }
  for (const { id, parent, lanes: own } of slabs) {
    if (parent === null) continue;
    for (const { version } of own) if (lanes.get(parent)?.has(version)) add('hop', id, parent, version);
  }
  return [...found.values()];
}

function usedLanes(members: readonly string[], traces: Traces): readonly (readonly [string, string])[] {
  const seen = new Set<ActorTrace>();
  for (const id of members) {
    const trace = traces.get(id);
    if (trace) seen.add(trace);
  }
  const used = new Map<string, readonly [string, string]>();
  for (const { platforms, versions } of seen)
    for (const platform of new Set(platforms))
      if (platform !== null) for (const version of versions) used.set(`${platform} ${version}`, [platform, version]);
  return [...used.values()];
}
