// Which gaps that people have accepted are there in fact? By the first entry that names them.
import { type Bits, hasBit, isEmpty } from '../bits.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import { type AcceptedEntry, causeOfEntry, findAcceptedEntries } from './findAcceptedEntries.ts';
import { LinkRows } from './linkRows.ts';
import { commonBits } from './RowSet.ts';
import type { PresentGroup, Scene } from './Scene.ts';

export function planAcceptedGap({ source: { index } }: PlanFacts): PhaseRule<'accepted-gap'> {
  const entries = new Map(findAcceptedEntries(index).map((entry) => [causeOfEntry(index, entry), entry]));
  return {
    code: 'accepted-gap',
    hold: (scene) => {
      const links = new LinkRows(index);
      for (const group of entries.size > 0 ? scene.groups : []) {
        const broken = findGaps(scene, group);
        if (broken) addByEntry(links, group, broken, entries);
      }
      return links.byCause;
    },
    tell: ({ view }, cause, links) => {
      const { application, entry, why } = entries.get(cause) as AcceptedEntry;
      const actors = new ActorSet(index).addConsumers(links).addPresent(view, links);
      const id = index.applications[application]?.id as string;
      return { args: { application: id, entry, why }, actors, links };
    },
  };
}

/** Accepted, and not answered though someone is there. */
export function findGaps({ view }: Scene, { contract, klass, row: { accepted } }: PresentGroup): Bits | null {
  if (!accepted) return null;
  const { answered } = view.answerOf(klass);
  const here = view.presentAt(contract).bits;
  const broken = accepted.map((word, w) => word & (here[w] as number) & ~(answered[w] as number));
  return isEmpty(broken) ? null : broken;
}

/** Consumers of one row are named by the same entries. */
function addByEntry(
  links: LinkRows,
  { application, consumers }: PresentGroup,
  broken: Bits,
  entries: ReadonlyMap<string, AcceptedEntry>,
): void {
  let left = broken;
  for (const [cause, entry] of entries) {
    if (entry.application !== application || !hasBit(entry.consumers, consumers[0] as number)) continue;
    links.add(cause, application, consumers, commonBits(left, entry.addresses));
    left = left.map((word, w) => word & ~(entry.addresses[w] as number));
  }
}
