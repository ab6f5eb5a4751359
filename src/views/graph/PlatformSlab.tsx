// How does a platform look? A slab with a lane for every version that it carries, oldest above.
import type { NodeProps } from '@xyflow/react';
import { memo, useRef } from 'react';
import { useDesk, useWanted } from '../shared/Desk.ts';
import { MenuHandle } from '../shared/MenuHandle.tsx';
import { useMenuGesture } from '../shared/useMenuGesture.ts';
import { useWords } from '../shared/useWords.ts';
import { BoxEditor } from './BoxEditor.tsx';
import boxClass from './BoxHandle.module.css';
import { bothKeys } from './bothKeys.ts';
import { describeBadge } from './describeCard.ts';
import type { SlabNode } from './GraphNode.ts';
import type { LanePlan } from './GraphPlan.ts';
import type { BadgeFacts } from './PhaseGraph.ts';
import styles from './PlatformSlab.module.css';
import { laneKey } from './toFocus.ts';
import { useStage, useStageApi } from './useStage.ts';
import { useTabStop } from './useTabStop.ts';

const { slab: slabClass, lane: laneClass } = styles;

export const PlatformSlab = memo(function PlatformSlab({ id, data: { plan } }: NodeProps<SlabNode>) {
  const slab = useStage(({ graph }) => graph.slabs.get(id));
  const isSelected = useStage(({ selected }) => selected?.kind === 'platform' && selected.id === id);
  const isDim = useStage(
    ({ focus }) => focus !== null && !plan.lanes.some((lane) => focus.lanes.has(laneKey(id, lane.version))),
  );
  const { tabStop, reveal } = useTabStop(id);
  const desk = useDesk();
  const target = { kind: 'actor', id } as const;
  const gesture = useMenuGesture(() => target);
  const button = useRef<HTMLButtonElement>(null);
  useWanted(id, button, reveal);
  if (!slab) return null;
  return (
    <div className={boxClass['frame']} data-side="platform" data-selected={isSelected || undefined}>
      <button
        ref={button}
        type="button"
        data-actor={id}
        className={slabClass}
        data-dim={isDim || undefined}
        aria-label={slab.sentence}
        aria-pressed={isSelected}
        onDoubleClick={() => desk.getState().rename(id)}
        {...tabStop}
        {...bothKeys(gesture, tabStop)}
      >
        {plan.lanes.map((lane) => {
          const facts = slab.lanes.find(({ version }) => version === lane.version);
          return facts && <Lane key={lane.version} platform={id} plan={lane} facts={facts} />;
        })}
      </button>
      <MenuHandle target={target} name={slab.name} className={boxClass['handle']} tabIndex={tabStop.tabIndex} />
      <BoxEditor id={id} name={slab.name} over="platform" />
    </div>
  );
});

interface LaneProps {
  readonly platform: string;
  readonly plan: LanePlan;
  readonly facts: BadgeFacts;
}

function Lane({ platform, plan: { version, top, height }, facts }: LaneProps) {
  const words = useWords();
  const stage = useStageApi();
  const isDim = useStage(({ focus }) => focus !== null && !focus.lanes.has(laneKey(platform, version)));
  const { tone, extent, hasEnded } = facts;
  return (
    <span
      className={laneClass}
      style={{ top, height }}
      data-tone={tone}
      data-carried={(extent !== 'none' && !hasEnded) || undefined}
      data-dim={isDim || undefined}
      aria-hidden="true"
      title={describeBadge(words, facts).join('. ')}
      onMouseEnter={() => stage.getState().point({ kind: 'lane', platform, version })}
      onMouseLeave={() => stage.getState().point({ kind: 'platform', id: platform })}
    />
  );
}
