// How are the links drawn that are not answered? Over everything: a red line with a cross and its code; a quiet dotted gap.
import { memo } from 'react';
import { toPath } from './Curve.ts';
import type { GapLine } from './drawGaps.ts';
import styles from './GapLayer.module.css';
import { GapMark } from './GapMark.tsx';
import { useChoose } from './useChoose.ts';
import { useLineMenu } from './useLineMenu.ts';
import { useStage, useStageApi } from './useStage.ts';

const { layer, gap, casing, stroke, hit } = styles;

export function GapLayer() {
  const gaps = useStage((stage) => stage.gaps);
  const labels = useStage((stage) => stage.labels);
  return (
    <>
      <svg className={layer} aria-hidden="true">
        {[...gaps.values()].map((line) => (
          <Gap key={`${line.id} ${line.kind}`} line={line} />
        ))}
      </svg>
      {[...labels.values()].map((label) => (
        <GapMark key={label.id} label={label} />
      ))}
    </>
  );
}

const Gap = memo(function Gap({ line }: { readonly line: GapLine }) {
  const stage = useStageApi();
  const choose = useChoose();
  const { pairs, target, curve, kind, isOneOfMany } = line;
  const openMenu = useLineMenu(target);
  const isDim = useStage(({ focus }) => focus !== null && !pairs.some((id) => focus.pairs.has(id)));
  const path = toPath(curve);
  return (
    <g className={gap} data-kind={kind} data-many={isOneOfMany || undefined} data-dim={isDim || undefined}>
      {kind === 'broken' && !isOneOfMany && <path className={casing} d={path} />}
      <path className={stroke} d={path} pathLength={kind === 'broken' ? 1 : undefined} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; the label is a button */}
      <path
        className={hit}
        d={path}
        onMouseEnter={() => stage.getState().point(target)}
        onMouseLeave={() => stage.getState().point(null)}
        onClick={() => choose(target)}
        onContextMenu={openMenu}
      />
    </g>
  );
});
