// How is the picture read? Each line and sign once, in the picture's own hand.
import { LogOut, TriangleAlert } from 'lucide-react';
import { type StatusKind, StatusSign } from '../../ui/StatusSign.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './GraphLegend.module.css';

const { legend, item, line } = styles;
const LINES = ['target', 'outgoing', 'fallback', 'broken', 'accepted'] as const satisfies readonly StatusKind[];

export function GraphLegend() {
  const { t } = useWords();
  return (
    <ul className={legend} aria-label={t('graph.legend.title')}>
      {LINES.map((sign) => (
        <li key={sign} className={item}>
          <svg className={line} data-sign={sign} viewBox="0 0 18 6" width={18} height={6} aria-hidden="true">
            <path d="M0 3H18" />
          </svg>
          <StatusSign kind={sign} size={13} />
          {t(`graph.legend.${sign}`)}
        </li>
      ))}
      <li className={item}>
        <LogOut size={13} strokeWidth={2.2} aria-hidden="true" />
        {t('graph.legend.mayGo')}
      </li>
      <li className={item}>
        <TriangleAlert size={13} strokeWidth={2.2} aria-hidden="true" />
        {t('graph.legend.tooEarly')}
      </li>
    </ul>
  );
}
