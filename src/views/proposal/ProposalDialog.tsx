// Which plan would lead to the target? It is asked for, worked out, read, and compared or taken over.
import { useState } from 'react';
import { callOffProposal } from '../../browser/proposeOrder.ts';
import { selectIsProposalStale } from '../../store/selectProposal.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ProposalDialog.module.css';
import { ProposalForm } from './ProposalForm.tsx';
import { ProposalResult } from './ProposalResult.tsx';
import { isSameOptions, toForm, toOptions } from './toOptions.ts';

export function ProposalDialog() {
  const { t } = useWords();
  const store = useAppStore();
  const proposal = useApp((state) => state.session.proposal);
  const isStale = useApp(selectIsProposalStale);
  const [form, setForm] = useState(() => toForm(proposal?.options ?? {}));
  const close = () => {
    callOffProposal(store);
    store.getState().set({ dialog: null });
  };
  const options = toOptions(form);
  const outcome = proposal?.outcome ?? null;
  const isOther = proposal !== null && options !== null && !isSameOptions(options, proposal.options);
  return (
    <Dialog isWide title={t('proposal.title')} closeLabel={t('page.close')} onClose={close}>
      <p className={styles['lead']}>{t('proposal.lead')}</p>
      <ProposalForm form={form} onChange={setForm} />
      <Progress />
      {outcome && (isStale || isOther) && (
        <p className={styles['note']}>{t(isStale ? 'proposal.stale' : 'proposal.otherOptions')}</p>
      )}
      {proposal?.outcome && <ProposalResult proposal={proposal} onClose={close} />}
    </Dialog>
  );
}

/** Always there, so that what comes into it is announced. */
function Progress() {
  const { t } = useWords();
  const proposal = useApp((state) => state.session.proposal);
  const outcome = proposal?.outcome ?? null;
  const text = () => {
    if (!proposal) return null;
    if (!outcome) return `${t('proposal.counting')} ${t('proposal.countingHint')}`;
    const result =
      outcome.kind === 'plan'
        ? t('proposal.result.plan', { count: outcome.phases })
        : t(`proposal.result.${outcome.kind === 'nothing-to-do' ? 'nothing' : outcome.kind}`);
    return t('proposal.done', { result });
  };
  return (
    <p role="status" className={styles['progress']} data-counting={(proposal && !outcome) || undefined}>
      {text()}
    </p>
  );
}
