// When may each version go, and what holds it? A table with a row a retirement.
import type { Analysis, Retirement } from '../engine/Analysis.ts';
import type { Teller } from '../i18n/createTeller.ts';
import { describeRetirement } from '../i18n/describeRetirement.ts';
import { nameHolders } from '../i18n/nameHolders.ts';
import { alignColumns } from './alignColumns.ts';

/** How many holding links are read to name who holds; past that, only the first is named. */
const READ = 2000;

/** An application's own row stands only where its verdict is another than for all together: the rest would drown it. */
export function toRetirementTable(teller: Teller): string[] {
  const { analysis, words } = teller;
  const columns = ['actor', 'version', 'application', 'planned', 'earliest', 'verdict', 'heldBy'] as const;
  const rows = analysis.retirements
    .filter((retirement) => retirement.application === null || hasOwnVerdict(analysis, retirement))
    .map((retirement) => toRow(teller, retirement));
  return alignColumns(
    [columns.map((column) => words.t(`cli.${column}`)), ...rows],
    columns.map(() => '<'),
  );
}

function hasOwnVerdict(analysis: Analysis, own: Retirement): boolean {
  const all = analysis.retirements.find(
    ({ kind, actor, version, application }) =>
      application === null && kind === own.kind && actor === own.actor && version === own.version,
  );
  return all?.verdict !== own.verdict;
}

function toRow(teller: Teller, retirement: Retirement): string[] {
  const { analysis, names, words } = teller;
  const { application, planned, earliest } = retirement;
  const { actor, version, verdict } = describeRetirement(teller, retirement);
  const titleOf = (phase: number | null): string =>
    phase === null ? words.t('cli.noValue') : titleIn(analysis, phase);
  return [
    actor,
    version,
    application === null ? words.t('cli.allApplications') : names.application(application),
    titleOf(planned),
    titleOf(earliest),
    verdict,
    toHeldBy(teller, retirement),
  ];
}

/** Who holds it in the last phase in which anyone does. */
function toHeldBy(teller: Teller, retirement: Retirement): string {
  const { analysis, words, some } = teller;
  const last = retirement.heldIn.at(-1);
  if (last === undefined) return words.t('cli.noValue');
  const { named, links, isCut } = nameHolders(teller, retirement, last, READ);
  return words.t('cli.held', {
    actors: isCut ? words.t('cli.andOthers', { actor: named[0] ?? '' }) : words.list(some(named)),
    phase: titleIn(analysis, last),
    links,
  });
}

function titleIn(analysis: Analysis, phase: number): string {
  return analysis.scenario.phases[phase]?.title ?? '';
}
