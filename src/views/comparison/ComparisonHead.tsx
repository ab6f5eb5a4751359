// Which two plans are these, and what can be done with them?
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { openCompared } from '../../browser/compareScenario.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { ComparisonChoice } from './ComparisonChoice.tsx';
import styles from './ComparisonHead.module.css';
import type { Compared } from './useComparison.ts';
import { useOriginText } from './useOriginText.ts';

export function ComparisonHead({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  const store = useAppStore();
  const [isChoosing, setChoosing] = useState(false);
  const swap = () => {
    const { comparison } = store.getState().session;
    if (comparison) store.getState().set({ comparison: { ...comparison, isSwapped: !comparison.isSwapped } });
  };
  const end = () => {
    store.getState().set({ comparison: null });
    store.getState().look({ view: 'graph' });
  };
  const other = t(`comparison.side.${compared.open === 'a' ? 'b' : 'a'}`);
  return (
    <header className={styles['head']}>
      <h1 className={styles['plans']}>
        <Plan compared={compared} side="a" />
        <IconButton label={t('comparison.swap')} icon={<ArrowLeftRight size={18} />} onClick={swap} />
        <Plan compared={compared} side="b" />
      </h1>
      <div className={styles['actions']}>
        <Button look="outlined" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t('comparison.another')}
        </Button>
        <Button look="outlined" onClick={() => void openCompared(store)}>
          {t('comparison.takeOver', { side: other })}
        </Button>
        <Button onClick={end}>{t('comparison.end')}</Button>
      </div>
      {isChoosing && <ComparisonChoice onChosen={() => setChoosing(false)} />}
    </header>
  );
}

function Plan({ compared, side }: { readonly compared: Compared; readonly side: 'a' | 'b' }) {
  const { t } = useWords();
  const origin = useOriginText();
  const title = useApp(() => compared[side].analysis.scenario.title);
  return (
    <span className={styles['plan']}>
      <span className={styles['letter']}>{t(`comparison.side.${side}`)}</span>
      <span>
        {title}
        <small>{compared.open === side ? t('comparison.open') : origin}</small>
      </span>
    </span>
  );
}
