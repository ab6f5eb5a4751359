// How do things stand in a phase, with nothing to hold it against? For the first phase.
import type { Teller } from './createTeller.ts';
import { describePairs } from './describePairs.ts';
import { tallyOf } from './tallyOf.ts';

export function describeState(teller: Teller, phase: number, application: string | null) {
  const { analysis, words } = teller;
  const { t } = words;
  const counts = tallyOf(teller, phase, application)?.counts;
  if (!counts) return { trouble: [], news: [] };
  const answered = counts.target + counts.fallback + counts.outgoing;
  const count = answered + counts.broken + counts.accepted;
  if (count === 0) return { trouble: [], news: [t('reasons.state.noLinks')] };
  if (answered === count) {
    const versions = words.list(versionsInUse(teller, phase, application));
    return { trouble: [], news: [t('reasons.state.allAnswered', { count, versions })] };
  }
  const news = [t('reasons.state.someAnswered', { answered, count })];
  if (counts.broken === 0) return { trouble: [], news };
  const links = analysis.links(phase, { application, statuses: ['broken'] }).filter(({ accepted }) => !accepted);
  const pairs = describePairs(teller, links, counts.broken);
  return { trouble: [t('reasons.state.broken', { count: counts.broken, pairs })], news };
}

function versionsInUse({ analysis, names }: Teller, phase: number, application: string | null): string[] {
  const { consumers, producers, contracts } = analysis.scenario;
  const all = (actors: readonly { readonly id: string }[]) => [actors.map(({ id }) => id)];
  const served = analysis.traffic(phase, application, all(consumers), all(producers)).flatMap((cell) => cell.served);
  return contracts
    .flatMap(({ versions }) => versions)
    .filter(({ id }) => served.some(({ version, links }) => version === id && links > 0))
    .map(({ id }) => names.version(id));
}
