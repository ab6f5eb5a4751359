// Where did the other plan come from, in a word or two?
import { selectIsProposalStale } from '../../store/selectProposal.ts';
import { useApp } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';

export function useOriginText(): string {
  const { t } = useWords();
  const origin = useApp((state) => state.session.comparison?.origin);
  const isStale = useApp(selectIsProposalStale);
  if (origin?.kind === 'proposal') return t(`comparison.origin.${isStale ? 'staleProposal' : 'proposal'}`);
  if (origin?.kind === 'opened' || origin?.kind === 'draft') return t(`comparison.origin.${origin.kind}`);
  const source = origin?.source;
  if (source?.kind === 'file') return t('comparison.origin.file', { name: source.name });
  return t(source?.kind === 'address' ? 'comparison.origin.address' : 'comparison.origin.other');
}
