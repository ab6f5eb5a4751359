// What is worth knowing of a draft, and why can something not be done with it?
import { type DraftHead, isUnsavedDraft } from '../../browser/drafts/Draft.ts';
import type { DraftRefusal } from '../../browser/drafts/keptDrafts.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { Source } from '../../store/AppState.ts';

/** When, from where, and what differs from its file. */
export function describeDraft(head: DraftHead, words: Words): string {
  return [words.moment(head.savedAt), describeSource(head.source, words), describeState(head, words)].join(' · ');
}

function describeSource(source: Source, { t }: Words): string {
  if (source.kind === 'address') {
    const name = source.path.split('/').findLast((part) => part !== '') ?? source.path;
    return t('keep.drafts.sources.address', { name });
  }
  if (source.kind === 'file') return t('keep.drafts.sources.file', { name: source.name });
  return t(`keep.drafts.sources.${source.kind}`);
}

function describeState(head: DraftHead, { t }: Words): string {
  if (head.baseline === null) return t('keep.drafts.onlyHere');
  if (isUnsavedDraft(head)) return t('keep.drafts.unsaved');
  return t(head.source.kind === 'file' ? 'keep.drafts.same' : 'keep.drafts.asOpened');
}

export function describeDraftRefusal(problem: DraftRefusal, { t }: Words): string {
  if (problem.kind === 'open-elsewhere' || problem.kind === 'unreadable') {
    return t(`keep.drafts.refused.${problem.kind}`);
  }
  return problem.kind === 'failed'
    ? t('share.drafts.failed', { name: problem.name })
    : t(`share.drafts.${problem.kind}`);
}
