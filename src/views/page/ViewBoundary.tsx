// What if a view fails? It says so in its own place; another phase, scenario or view tries again.
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ViewBoundary.module.css';

export function ViewBoundary({ children }: { readonly children: ReactNode }) {
  const scenario = useApp((state) => state.document.scenario);
  const phase = useApp((state) => state.viewpoint.phase);
  const view = useApp((state) => state.viewpoint.view);
  const { t } = useWords();
  const store = useAppStore();
  const fallback = (retry: () => void) => (
    <div className={styles['failed']} role="alert">
      <h2>{t('page.error.title')}</h2>
      <p>{t('page.error.what')}</p>
      <div className={styles['ways']}>
        <Button look="outlined" onClick={retry}>
          {t('page.error.retry')}
        </Button>
        <Button look="outlined" onClick={() => store.getState().set({ dialog: 'gallery' })}>
          {t('page.error.gallery')}
        </Button>
      </div>
    </div>
  );
  return (
    <ErrorBoundary fallback={fallback} resetKey={`${scenario.title} ${scenario.phases.length} ${phase} ${view}`}>
      {children}
    </ErrorBoundary>
  );
}
