// How is it told that something could not be opened? A heading, and what came, what was expected and what to do.
import type { Words } from '../../i18n/createWords.ts';
import { describeShareProblem } from '../../i18n/describeShareProblem.ts';
import type { Problem } from '../../model/Problem.ts';
import type { Notice } from '../../store/AppState.ts';

export interface ToldRefusal {
  readonly title: string;
  readonly text: string;
}

/** Of a name that somebody else made up, so much is shown. */
const SHOWN = 200;
const shorten = (name: string): string => (name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name);

/** Null: it is no refusal. */
export function describeRefusal(notice: Notice, words: Words): ToldRefusal | null {
  const { t } = words;
  switch (notice.kind) {
    case 'link':
      return { title: t('share.trouble.link'), text: describeShareProblem(notice.problem, words) };
    case 'carried':
      return { title: t('share.trouble.carried'), text: t('share.trouble.carriedWhy') };
    case 'foreign':
      return { title: t('share.trouble.foreign'), text: t('page.notice.foreign', { name: shorten(notice.name) }) };
    case 'unreachable': {
      const name = shorten(notice.name);
      const isAnswered = notice.status !== null;
      return {
        title: t('share.trouble.unreachable'),
        text: isAnswered
          ? t('page.notice.unreachableStatus', { name, status: String(notice.status) })
          : t('page.notice.unreachable', { name }),
      };
    }
    case 'problems':
      return {
        title: t('page.notice.problemsTitle', {
          name: notice.name === null ? t('keep.paste.pasted') : shorten(notice.name),
        }),
        text: t('share.trouble.problems', { count: notice.problems.length }),
      };
    default:
      return null;
  }
}

/** Those of the scenario itself, to be shown one by one; null: it is something else. */
export function problemsOf(notice: Notice | null): readonly Problem[] | null {
  if (notice?.kind === 'problems' || notice?.kind === 'carried') return notice.problems;
  return notice?.kind === 'link' && notice.problem.kind === 'invalid' ? notice.problem.problems : null;
}
