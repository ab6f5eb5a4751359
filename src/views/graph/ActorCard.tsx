// How does a consumer, a producer, or a group of them look?
import type { NodeProps } from '@xyflow/react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { Words } from '../../i18n/createWords.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ActorCard.module.css';
import { CardCounts } from './CardCounts.tsx';
import type { CardNode } from './GraphNode.ts';
import type { CardPlan } from './GraphPlan.ts';
import type { CardFacts } from './PhaseGraph.ts';
import { useStage } from './useStage.ts';
import { useTabStop } from './useTabStop.ts';
import { VersionBadge } from './VersionBadge.tsx';

const {
  card: cardClass,
  words: wordsClass,
  name: nameClass,
  detail: detailClass,
  tag,
  badges: badgesClass,
  slot,
} = styles;

export const ActorCard = memo(function ActorCard({ id, data: { plan } }: NodeProps<CardNode>) {
  const words = useWords();
  const card = useStage(({ graph }) => graph.cards.get(id));
  const isDim = useStage(({ focus }) => focus !== null && !focus.cards.has(id));
  const isSelected = useStage(({ selected }) => selected?.kind === 'card' && selected.id === id);
  const tabStop = useTabStop(id);
  if (!card) return null;
  const { side, density } = plan;
  const isGroup = card.size !== null;
  const isOpen = plan.item.kind === 'group' ? plan.item.isOpen : undefined;
  const isOneLine = density === 'compact' || density === 'heading';
  return (
    <button
      type="button"
      className={cardClass}
      data-side={side}
      data-density={density}
      data-lines={isOneLine ? 'one' : 'two'}
      data-presence={card.presence}
      data-group={isGroup || undefined}
      data-dim={isDim || card.isOutside || undefined}
      aria-label={card.sentence}
      aria-pressed={isGroup ? undefined : isSelected}
      aria-expanded={isOpen}
      {...tabStop}
    >
      <span className={wordsClass} aria-hidden="true">
        <span className={nameClass} title={card.name}>
          {isGroup && (isOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} />)}
          {card.name}
        </span>
        <span className={detailClass}>
          {card.presence === 'new' && <span className={tag}>{words.t('graph.presence.new')}</span>}
          {detailOf(words, card, isOneLine)}
        </span>
        {isGroup && <CardCounts counts={card.counts} />}
      </span>
      {!(isGroup && isOneLine) && <CardBadges plan={plan} badges={card.badges} isGroup={isGroup} />}
    </button>
  );
});

function detailOf(words: Words, { presence, size, detail }: CardFacts, isOneLine: boolean): string | null {
  if (presence === 'absent' || presence === 'left') return words.t(`graph.presence.${presence}`);
  return size !== null && isOneLine ? words.number(size) : detail;
}

interface CardBadgesProps {
  readonly plan: CardPlan;
  readonly badges: CardFacts['badges'];
  readonly isGroup: boolean;
}

const CardBadges = ({ plan, badges, isGroup }: CardBadgesProps) => (
  <span className={badgesClass} aria-hidden="true">
    {badges.map((badge, index) => {
      const version = plan.slots[index] ?? '';
      return (
        <span key={version} className={slot}>
          {badge && <VersionBadge key={badge.change} badge={badge} isGroup={isGroup} />}
        </span>
      );
    })}
  </span>
);
