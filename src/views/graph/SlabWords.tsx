// What is written on a platform? Its name and its versions, above the lines that cross it.
import { LogOut, Plus, TriangleAlert } from 'lucide-react';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useDeskState } from '../shared/Desk.ts';
import type { LanePlan, SlabPlan } from './GraphPlan.ts';
import type { BadgeFacts } from './PhaseGraph.ts';
import styles from './SlabWords.module.css';
import { laneKey } from './toFocus.ts';
import { useStage } from './useStage.ts';

const { words, name, lane: laneClass, label } = styles;

export function SlabWordsLayer() {
  const slabs = useStage(({ plan }) => plan.slabs);
  return slabs.map((slab) => <SlabWords key={slab.id} plan={slab} />);
}

function SlabWords({ plan: { id, lanes } }: { readonly plan: SlabPlan }) {
  const slab = useStage(({ graph }) => graph.slabs.get(id));
  const box = useStage(({ boxes }) => boxes.get(id));
  const isDim = useStage(
    ({ focus }) => focus !== null && !lanes.some((lane) => focus.lanes.has(laneKey(id, lane.version))),
  );
  const isRenaming = useDeskState(({ renaming }) => renaming === id);
  if (!slab || !box) return null;
  return (
    <div className={words} style={{ left: box.x, top: box.y, width: box.width }} aria-hidden="true">
      <span className={name} data-dim={isDim || undefined}>
        {!isRenaming && slab.name}
      </span>
      {lanes.map((lane) => {
        const facts = slab.lanes.find(({ version }) => version === lane.version);
        return facts && <LaneLabel key={lane.version} platform={id} plan={lane} facts={facts} />;
      })}
    </div>
  );
}

interface LaneLabelProps {
  readonly platform: string;
  readonly plan: LanePlan;
  readonly facts: BadgeFacts;
}

function LaneLabel({ platform, plan: { version, top, height }, facts }: LaneLabelProps) {
  const isDim = useStage(({ focus }) => focus !== null && !focus.lanes.has(laneKey(platform, version)));
  const { tone, extent, change, mark, hasEnded } = facts;
  return (
    <span className={laneClass} style={{ top: top + height / 2 }} data-dim={isDim || undefined}>
      <span
        className={label}
        data-tone={tone}
        data-carried={(extent !== 'none' && !hasEnded) || undefined}
        data-change={change}
        data-ended={hasEnded || undefined}
        data-mark={mark}
      >
        {change === 'gained' ? <Plus size={13} strokeWidth={3} /> : <StatusSign kind={tone} size={13} />}
        <span>{facts.label}</span>
        {mark === 'may-go' && <LogOut size={14} strokeWidth={2.2} />}
        {mark === 'too-early' && <TriangleAlert size={14} strokeWidth={2.2} />}
      </span>
    </span>
  );
}
