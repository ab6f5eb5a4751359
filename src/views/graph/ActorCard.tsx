// How does a consumer, a producer, or a group of them look?
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../shared/useWords.ts';
import styles from './ActorCard.module.css';
import { CardCounts } from './CardCounts.tsx';
import type { CardNode } from './GraphNode.ts';
import { slotY } from './slotPlace.ts';
import { useStage } from './useStage.ts';
import { useTabStop } from './useTabStop.ts';
import { VersionBadge } from './VersionBadge.tsx';

const { card: cardClass, words: wordsClass, name: nameClass, detail, tag, badges, slot } = styles;

export const ActorCard = memo(function ActorCard({ id, data: { plan } }: NodeProps<CardNode>) {
  const { t } = useWords();
  const card = useStage(({ graph }) => graph.cards.get(id));
  const isDim = useStage(({ focus }) => focus !== null && !focus.cards.has(id));
  const isSelected = useStage(({ selected }) => selected?.kind === 'card' && selected.id === id);
  const tabStop = useTabStop(id);
  if (!card) return null;
  const { side, density } = plan;
  const isGroup = card.size !== null;
  return (
    <button
      type="button"
      className={cardClass}
      data-side={side}
      data-density={density}
      data-presence={card.presence}
      data-group={isGroup || undefined}
      data-dim={isDim || card.isOutside || undefined}
      aria-label={card.sentence}
      aria-pressed={isSelected}
      {...tabStop}
    >
      <span className={wordsClass} aria-hidden="true">
        <span className={nameClass} title={card.name}>
          {card.presence === 'new' && <span className={tag}>{t('graph.presence.new')}</span>}
          {card.name}
        </span>
        <span className={detail}>
          {card.presence === 'absent' || card.presence === 'left' ? t(`graph.presence.${card.presence}`) : card.detail}
        </span>
        {isGroup && <CardCounts counts={card.counts} />}
      </span>
      <span className={badges} aria-hidden="true">
        {card.badges.map((badge, index) => {
          const version = plan.slots[index] ?? '';
          const top = density === 'full' ? slotY(plan, version) : undefined;
          return (
            <span key={version} className={slot} style={{ top }}>
              {badge && <VersionBadge key={badge.change} badge={badge} isGroup={isGroup} />}
            </span>
          );
        })}
      </span>
    </button>
  );
});
