// Which links are broken in a phase, why, and what mends them? A paragraph for those that are alike.
import type { LinkFact } from '../engine/Analysis.ts';
import type { Teller } from '../i18n/createTeller.ts';
import { describeLink } from '../i18n/describeLink.ts';
import { describeMend } from '../i18n/describeMend.ts';

/** Paragraphs a phase; the rest are counted. */
const SHOWN = 20;

/** Empty when nothing is broken. Accepted gaps are no outages. */
export function toOutages(teller: Teller, phase: number): string[] {
  const { analysis, words } = teller;
  if (analysis.phases[phase]?.counts.broken === 0) return [];
  const broken = analysis.links(phase, { statuses: ['broken'] }).filter(({ accepted }) => !accepted);
  const groups = [...gatherAlike(teller, broken).values()];
  const lines = groups.slice(0, SHOWN).flatMap((links) => toParagraph(teller, phase, links));
  const rest = groups.length - SHOWN;
  return rest > 0 ? [...lines, `  ${words.t('cli.more', { groups: rest })}`] : lines;
}

/** By application, consumer, producer and what happened: the addresses of a producer mostly fare alike. */
function gatherAlike({ names }: Teller, links: readonly LinkFact[]): Map<string, LinkFact[]> {
  const groups = new Map<string, LinkFact[]>();
  for (const link of links) {
    const happened = link.attempts.map(({ version, code, platform }) => [version, code, platform]);
    const key = JSON.stringify([link.application, link.consumer, names.producersAt(link.address), happened]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [link]);
    else group.push(link);
  }
  return groups;
}

function toParagraph(teller: Teller, phase: number, [link, ...others]: readonly LinkFact[]): string[] {
  if (link === undefined) return [];
  const { t } = teller.words;
  const { title, reason } = describeLink(teller, phase, link);
  const [best] = teller.analysis.mends(phase, link);
  const mend = best && describeMend(teller, phase, best);
  return [
    `  ${t('cli.outage', { title })}`,
    `    ${reason}`,
    ...(others.length > 0 ? [`    ${t('cli.alike', { links: others.length })}`] : []),
    `    ${mend === undefined ? t('cli.noMend') : t('cli.mend', { action: mend.action, effect: mend.effect })}`,
  ];
}
