// How is a notice told? In a sentence or two; the problems of a file have a dialog of their own.
import type { Words } from '../../i18n/createWords.ts';
import { describeObstacle } from '../../i18n/describeObstacle.ts';
import { describePlanDifference } from '../../i18n/describePlanDifference.ts';
import type { Notice } from '../../store/AppState.ts';
import { describeRefusal, problemsOf } from './describeRefusal.ts';

/** Null: nothing is to be told here. */
export function describeNotice(notice: Notice | null, words: Words): string | null {
  const { t, list } = words;
  if (problemsOf(notice) !== null) return null;
  switch (notice?.kind) {
    case 'unknown-place':
      return t('page.notice.unknownPlace', { parts: list(notice.parts) });
    case 'obstacle':
      return describeObstacle(words, notice.obstacle);
    case 'draft-problem': {
      const { problem } = notice;
      return problem.kind === 'failed'
        ? t('share.drafts.failed', { name: problem.name })
        : t(`share.drafts.${problem.kind}`);
    }
    case 'other-plan':
      return t('comparison.readOnly');
    case 'draft-forked':
      return t('share.drafts.forked');
    case 'draft-left':
      return t('keep.notice.left', { title: notice.title });
    case 'own-draft':
      return `${t('share.own.have', { title: notice.title })} ${describePlanDifference(notice.difference, words)}`;
    case 'saved':
    case 'downloaded':
    case 'unwritten':
      return t(`keep.notice.${notice.kind}`, { name: notice.name });
    default:
      return (notice && describeRefusal(notice, words)?.text) ?? null;
  }
}
