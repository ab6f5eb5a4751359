// How is one file made that holds the product and the plan? On a click; what stands in the way is told with what to do.
import { useState } from 'react';
import { savePage } from '../../browser/share/savePage.ts';
import type { Words } from '../../i18n/createWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ShareDialog.module.css';

type Made = Awaited<ReturnType<typeof savePage>>;

export function OneFile({ isHere }: { readonly isHere: boolean }) {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const [made, setMade] = useState<Made | 'making' | null>(null);
  const save = async () => {
    setMade('making');
    setMade(await savePage(store.getState(), isHere));
  };
  return (
    <>
      <p className={styles['quiet']}>{t('share.dialog.pageWhat')}</p>
      <Button look="outlined" disabled={made === 'making'} onClick={() => void save()}>
        {t('share.dialog.savePage')}
      </Button>
      <p role="status" className={styles['said']}>
        {made !== null && describeMade(made, words)}
      </p>
    </>
  );
}

function describeMade(made: Made | 'making', { t }: Words): string {
  if (made === 'making') return t('share.dialog.makingPage');
  if (made.ok) return t('share.dialog.savedPage', made.value);
  const [problem] = made.problems;
  if (problem?.kind !== 'unreachable') return t('share.page.unbuilt');
  return t('share.page.unreachable', { name: problem.name.split('/').at(-1) ?? problem.name });
}
