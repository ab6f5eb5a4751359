// When may each version go, and what holds it? A table with a row a retirement.
import type { Analysis, Retirement } from '../engine/Analysis.ts';
import type { Words } from '../i18n/createWords.ts';
import { alignColumns } from './alignColumns.ts';
import { type ActorNames, nameActors } from './nameActors.ts';

/** How many holding links are read to name who holds, and how many of their consumers are named. */
const READ = 200;
const NAMED = 3;

/** An application's own row stands only where its verdict is another than for all together: the rest would drown it. */
export function toRetirementTable(analysis: Analysis, words: Words): string[] {
  const { t } = words;
  const name = nameActors(analysis.scenario);
  const columns = ['actor', 'version', 'application', 'planned', 'earliest', 'verdict', 'heldBy'] as const;
  const rows = analysis.retirements
    .filter((retirement) => retirement.application === null || hasOwnVerdict(analysis, retirement))
    .map((retirement) => toRow(analysis, retirement, words, name));
  return alignColumns([columns.map((column) => t(`cli.${column}`)), ...rows], columns.map(() => '<'));
}

function hasOwnVerdict(analysis: Analysis, own: Retirement): boolean {
  const all = analysis.retirements.find(
    ({ kind, actor, version, application }) =>
      application === null && kind === own.kind && actor === own.actor && version === own.version,
  );
  return all?.verdict !== own.verdict;
}

function toRow(analysis: Analysis, retirement: Retirement, words: Words, name: ActorNames): string[] {
  const { t } = words;
  const { scenario } = analysis;
  const { actor, version, application, planned, earliest, verdict } = retirement;
  const title = (n: number | null): string => (n === null ? t('cli.noValue') : (scenario.phases[n]?.title ?? ''));
  return [
    actor === null ? t('cli.allPlatforms') : name(actor),
    version,
    application === null
      ? t('cli.allApplications')
      : (scenario.applications.find(({ id }) => id === application)?.name ?? application),
    title(planned),
    title(earliest),
    t(`cli.verdicts.${verdict}`),
    toHeldBy(analysis, retirement, words, name),
  ];
}

/** Who holds it in the last phase in which anyone does. */
function toHeldBy(analysis: Analysis, retirement: Retirement, { t, list }: Words, name: ActorNames): string {
  const last = retirement.heldIn.at(-1);
  if (last === undefined) return t('cli.noValue');
  const links = analysis.holderCount(retirement, last);
  const consumers = [...new Set(analysis.holders(retirement, last, READ).map(({ consumer }) => consumer))].map(name);
  const named = consumers.slice(0, NAMED);
  const isAll = consumers.length <= NAMED && links <= READ;
  return t('cli.held', {
    consumers: isAll ? list(named) : t('cli.andOthers', { consumers: named.join(', ') }),
    phase: analysis.scenario.phases[last]?.title ?? '',
    links,
  });
}
