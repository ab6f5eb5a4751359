// Which links between two actors fare alike, for the same reason? Told once, with their addresses.
import type { LinkFact } from '../../engine/Analysis.ts';
import type { Teller } from '../../i18n/createTeller.ts';
import { describeReason } from '../../i18n/describeLink.ts';
import { signOf, worstFirst } from './signOf.ts';

export interface AlikeLinks {
  /** Stands for all of them. */
  readonly first: LinkFact;
  readonly links: readonly LinkFact[];
}

/** The worst first. */
export function toAlikeLinks(teller: Teller, phase: number, links: readonly LinkFact[]): readonly AlikeLinks[] {
  const groups = new Map<string, { first: LinkFact; links: LinkFact[] }>();
  for (const link of links) {
    const key = [signOf(link), link.version, describeReason(teller, phase, link)].join(' ');
    const group = groups.get(key);
    if (group) group.links.push(link);
    else groups.set(key, { first: link, links: [link] });
  }
  return [...groups.values()].sort((a, b) => worstFirst(signOf(a.first)) - worstFirst(signOf(b.first)));
}
