// With what can the open plan be compared? Itself as it was opened, an example, a draft, a file.
import { useEffect, useState } from 'react';
import { compareWithAsked, compareWithDraft, compareWithOpened } from '../../browser/compareScenario.ts';
import type { DraftHead } from '../../browser/drafts/Draft.ts';
import { findOpenDraft, listDrafts } from '../../browser/drafts/keptDrafts.ts';
import { SHIPPED_SCENARIOS } from '../../browser/shippedScenarios.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ComparisonChoice.module.css';

interface Props {
  /** Left out: nothing is compared yet, and this is all that is shown. */
  readonly onChosen?: () => void;
}

export function ComparisonChoice({ onChosen }: Props) {
  const { t } = useWords();
  const store = useAppStore();
  const changes = useApp(({ document }) => (document.scenario === document.opened ? 0 : document.past.length));
  const Title = onChosen ? 'h2' : 'h1';
  const choose = (start: () => unknown) => () => {
    start();
    onChosen?.();
  };
  return (
    <section className={styles['choice']} aria-label={t('comparison.title')}>
      <Title>{t('comparison.empty.title')}</Title>
      <p className={styles['lead']}>{t('comparison.empty.lead')}</p>
      <div className={styles['groups']}>
        <div>
          <Button look="outlined" disabled={changes === 0} onClick={choose(() => compareWithOpened(store))}>
            {t('comparison.empty.opened')}
          </Button>
          <p className={styles['hint']}>
            {changes === 0 ? t('comparison.empty.openedNone') : t('comparison.empty.openedHint', { count: changes })}
          </p>
          <Button look="outlined" aria-haspopup="dialog" onClick={() => store.getState().set({ dialog: 'proposal' })}>
            {t('comparison.empty.proposal')}
          </Button>
          <p className={styles['hint']}>{t('comparison.empty.proposalHint')}</p>
          <FileButton
            look="outlined"
            accept=".json,application/json"
            onFile={(file) => choose(() => void compareWithAsked(store, { kind: 'file', file }))()}
          >
            {t('comparison.empty.file')}
          </FileButton>
        </div>
        <div>
          <p className={styles['group']}>{t('comparison.empty.examples')}</p>
          <ul>
            {SHIPPED_SCENARIOS.map(({ path, title }) => (
              <li key={path}>
                <Button onClick={choose(() => void compareWithAsked(store, { kind: 'address', path, hash: '' }))}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </div>
        <Drafts choose={choose} />
      </div>
    </section>
  );
}

function Drafts({ choose }: { readonly choose: (start: () => unknown) => () => void }) {
  const { t, date } = useWords();
  const store = useAppStore();
  const [drafts, setDrafts] = useState<readonly DraftHead[]>([]);
  useEffect(() => {
    let isGone = false;
    void listDrafts().then((listed) => {
      const open = findOpenDraft(store);
      if (!isGone && listed.ok) setDrafts(listed.value.filter(({ id }) => id !== open));
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  return (
    <div>
      <p className={styles['group']}>{t('comparison.empty.drafts')}</p>
      {drafts.length === 0 && <p className={styles['hint']}>{t('comparison.empty.noDrafts')}</p>}
      <ul>
        {drafts.map(({ id, title, savedAt }) => (
          <li key={id}>
            <Button onClick={choose(() => void compareWithDraft(store, id))}>
              {title} <small>{date(new Date(savedAt).toISOString().slice(0, 10))}</small>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
