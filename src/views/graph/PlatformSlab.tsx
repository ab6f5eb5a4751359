// How does a platform look? A slab with a lane for every version that it carries, oldest above.
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../shared/useWords.ts';
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
  const tabStop = useTabStop(id);
  if (!slab) return null;
  return (
    <button
      type="button"
      className={slabClass}
      data-dim={isDim || undefined}
      aria-label={slab.sentence}
      aria-pressed={isSelected}
      {...tabStop}
    >
      {plan.lanes.map((lane) => {
        const facts = slab.lanes.find(({ version }) => version === lane.version);
        return facts && <Lane key={lane.version} platform={id} plan={lane} facts={facts} />;
      })}
    </button>
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
