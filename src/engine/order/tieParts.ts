// Which parts are done at once because one who does them cannot do otherwise? Who cannot have two versions of a contract
// at the same time drops the old one and gets the new one in the same moment.
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { findClusters } from './findKnots.ts';
import type { ChangePart } from './PhaseOrder.ts';

/** The parts by unit, ascending: mostly each by itself. */
export function tieParts(index: ScenarioIndex, parts: readonly ChangePart[]): readonly (readonly number[])[] {
  const { consumers, producers } = index.scenario;
  const unable = new Set([...consumers, ...producers].flatMap(({ id, parallel }) => (parallel === false ? id : [])));
  const ofActor = new Map<string, number[]>();
  parts.forEach(({ actor }, i) => {
    if (unable.has(actor)) ofActor.set(actor, [...(ofActor.get(actor) ?? []), i]);
  });
  return findClusters(
    parts.length,
    [...ofActor.values()].flatMap((own) => tieOwn(index, parts, own)),
  );
}

/** Its leaving goes along: it cannot stand between the two. Who leaves more than once is not tied. */
function tieOwn(index: ScenarioIndex, parts: readonly ChangePart[], own: readonly number[]): number[][] {
  const ofKind = (kind: ChangePart['kind']) => own.filter((i) => parts[i]?.kind === kind);
  const leaving = ofKind('leaves');
  if (leaving.length > 1) return [];
  return index.contracts.flatMap(({ versions }) => {
    const isOf = (i: number) => {
      const part = parts[i] as ChangePart;
      return 'version' in part && versions.includes(index.versionOf.get(part.version) as number);
    };
    const [drops, gets] = [ofKind('removes').filter(isOf), ofKind('adds').filter(isOf)];
    return drops.length > 0 && gets.length > 0 ? [[...drops, ...gets, ...leaving]] : [];
  });
}
