// How does a consumer, a producer, or a group of them look?
import type { NodeProps } from '@xyflow/react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useRef } from 'react';
import type { Words } from '../../i18n/createWords.ts';
import { type MenuTarget, useDesk, useWanted } from '../shared/Desk.ts';
import { MenuHandle } from '../shared/MenuHandle.tsx';
import { useMenuGesture } from '../shared/useMenuGesture.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ActorCard.module.css';
import { BoxEditor } from './BoxEditor.tsx';
import box from './BoxHandle.module.css';
import { bothKeys } from './bothKeys.ts';
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

/** A card of one line that is taller than this has a name of two. */
const ONE_LINE = 30;

export const ActorCard = memo(function ActorCard({ id, data: { plan } }: NodeProps<CardNode>) {
  const words = useWords();
  const card = useStage(({ graph }) => graph.cards.get(id));
  const isDim = useStage(({ focus }) => focus !== null && !focus.cards.has(id));
  const isSelected = useStage(({ selected }) => selected?.kind === 'card' && selected.id === id);
  const { tabStop, reveal } = useTabStop(id);
  const { side, density } = plan;
  const isGroup = plan.item.kind === 'group';
  const target: MenuTarget = { kind: isGroup ? 'group' : 'actor', id };
  const desk = useDesk();
  const gesture = useMenuGesture(() => target);
  const button = useRef<HTMLButtonElement>(null);
  useWanted(id, button, reveal);
  if (!card) return null;
  const isOpen = plan.item.kind === 'group' ? plan.item.isOpen : undefined;
  const isOneLine = density === 'compact' || density === 'heading';
  return (
    <div className={box['frame']} data-side={side} data-selected={isSelected || undefined}>
      <button
        ref={button}
        type="button"
        className={cardClass}
        data-actor={isGroup ? undefined : id}
        data-side={side}
        data-density={density}
        data-lines={isOneLine ? 'one' : 'two'}
        data-tall={(density === 'compact' && plan.box.height > ONE_LINE) || undefined}
        data-presence={card.presence}
        data-group={isGroup || undefined}
        data-dim={isDim || card.isOutside || undefined}
        aria-label={card.sentence}
        aria-pressed={isGroup ? undefined : isSelected}
        aria-expanded={isOpen}
        onDoubleClick={isGroup ? undefined : () => desk.getState().rename(id)}
        {...tabStop}
        {...bothKeys(gesture, tabStop)}
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
      <MenuHandle target={target} name={card.name} className={box['handle']} tabIndex={tabStop.tabIndex} />
      {!isGroup && <BoxEditor id={id} name={card.name} over={side} />}
    </div>
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
