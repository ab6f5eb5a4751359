// How is a version shown on a card?
import { LogOut, Plus, TriangleAlert } from 'lucide-react';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useWords } from '../shared/useWords.ts';
import { describeBadge } from './describeCard.ts';
import type { BadgeFacts } from './PhaseGraph.ts';
import styles from './VersionBadge.module.css';

const { badge: badgeClass, label: labelClass, share } = styles;

export function VersionBadge({ badge, isGroup }: { readonly badge: BadgeFacts; readonly isGroup: boolean }) {
  const words = useWords();
  const { tone, change, extent, count, of, mark, hasEnded } = badge;
  return (
    <span
      className={badgeClass}
      data-tone={tone}
      data-change={change}
      data-extent={extent}
      data-ended={hasEnded || undefined}
      data-mark={mark}
      title={describeBadge(words, badge).join('. ')}
    >
      <BadgeSign badge={badge} />
      <span className={labelClass}>{badge.label}</span>
      {(extent === 'some' || isGroup) && change !== 'lost' && (
        <span className={share}>{count === of ? words.number(of) : `${words.number(count)}/${words.number(of)}`}</span>
      )}
    </span>
  );
}

/** One sign a badge: what a person may have to act on before what is merely so. */
function BadgeSign({ badge: { tone, change, mark } }: { readonly badge: BadgeFacts }) {
  if (mark === 'too-early') return <TriangleAlert size={13} strokeWidth={2.2} />;
  if (change === 'gained') return <Plus size={12} strokeWidth={3} />;
  if (mark === 'may-go') return <LogOut size={13} strokeWidth={2.2} />;
  return change === 'lost' ? null : <StatusSign kind={tone} size={11} />;
}
