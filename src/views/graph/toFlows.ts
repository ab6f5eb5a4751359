// What goes between the items of the picture in a phase, and through which platforms?
import type { Analysis, Cell, LinkFact } from '../../engine/Analysis.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { type GatheredItem, type Gathering, membersOf } from '../shared/gatherActors.ts';
import { findChain, type Parents } from './findChain.ts';
import type { Traces } from './traceActors.ts';

/** All links between a consumer and a producer (or groups of them) that take the same way. */
export interface Flow {
  readonly consumer: string;
  readonly producer: string;
  /** From the consumer's platform to the producer's; empty if there is no way. */
  readonly chain: readonly ActorId[];
  /** Where in the chain the way turns from up to down. */
  readonly top: number;
  readonly cell: Cell;
  /** Platforms at which a first try failed before an older version was answered. */
  readonly failedAt: readonly ActorId[];
}

export function toFlows(
  analysis: Analysis,
  phase: number,
  application: string | null,
  gathering: Gathering,
  traces: Traces,
): readonly Flow[] {
  const rows = toTerminals(gathering.consumers, traces, phase);
  const columns = toTerminals(gathering.producers, traces, phase);
  const parents: Parents = new Map(analysis.scenario.platforms.map(({ id, parent }) => [id, parent ?? null]));
  const members = (terminals: readonly Terminal[]) => terminals.map((terminal) => terminal.members);
  return analysis.traffic(phase, application, members(rows), members(columns)).flatMap((cell) => {
    const [from, to] = [rows[cell.row], columns[cell.column]];
    if (!from || !to) return [];
    const way = findChain(parents, from.platform, to.platform);
    const failedAt = findFailed(way.chain, cell, from, to, (consumers, producers) =>
      analysis.links(phase, { application, consumers, producers, statuses: ['fallback'] }),
    );
    return [{ consumer: from.item, producer: to.item, ...way, cell, failedAt }];
  });
}

/** On a way through several platforms each link is asked; of groups, which have too many, it is said of the first. */
function findFailed(
  chain: readonly ActorId[],
  { served }: Cell,
  { members: consumers }: Terminal,
  { members: producers }: Terminal,
  linksOf: (consumers: readonly ActorId[], producers: readonly ActorId[]) => readonly LinkFact[],
): readonly ActorId[] {
  if (!served.some(({ status }) => status === 'fallback')) return [];
  if (chain.length < 2 || consumers.length > 1 || producers.length > 1) return chain.slice(0, 1);
  const firsts = linksOf(consumers, producers).flatMap(({ attempts: [first] }) => (first ? [first.platform] : []));
  return [...new Set(firsts)];
}

/** The members of an item that stand on one platform in the phase. */
interface Terminal {
  readonly item: string;
  readonly platform: ActorId;
  readonly members: readonly ActorId[];
}

function toTerminals(items: readonly GatheredItem[], traces: Traces, phase: number): readonly Terminal[] {
  return items.flatMap((item) => {
    const byPlatform = new Map<ActorId, ActorId[]>();
    for (const id of membersOf(item)) {
      const platform = traces.get(id)?.platforms[phase] ?? '';
      const known = byPlatform.get(platform);
      if (known) known.push(id);
      else byPlatform.set(platform, [id]);
    }
    return [...byPlatform].map(([platform, members]) => ({ item: item.id, platform, members }));
  });
}
