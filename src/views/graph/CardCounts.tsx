// How do the links of a group fare? A sign and a figure for each status that occurs.
import type { Counts } from '../../engine/Analysis.ts';
import { type StatusKind, StatusSign } from '../../ui/StatusSign.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './CardCounts.module.css';
import { shortNumber } from './shortNumber.ts';

const { counts: countsClass, count: countClass } = styles;
const SHOWN = ['broken', 'target', 'fallback', 'outgoing', 'accepted'] as const satisfies readonly (StatusKind &
  keyof Counts)[];

export function CardCounts({ counts }: { readonly counts: Counts }) {
  const words = useWords();
  return (
    <span className={countsClass}>
      {SHOWN.filter((status) => counts[status] > 0).map((status) => (
        <span key={status} className={countClass} data-status={status}>
          <StatusSign kind={status} size={12} />
          {shortNumber(words, counts[status])}
        </span>
      ))}
    </span>
  );
}
