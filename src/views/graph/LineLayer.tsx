// How are the answered links drawn? Below the cards; what is pointed at or selected again, on top of the dimmed rest.
import { memo } from 'react';
import type { Position } from '../../model/Scenario.ts';
import { useWords } from '../shared/useWords.ts';
import type { Attachment } from './GraphPlan.ts';
import styles from './LineLayer.module.css';
import type { LineStyle, Segment } from './PhaseGraph.ts';
import type { Route } from './routeLines.ts';
import { ThroughLine } from './ThroughLine.tsx';
import { useChoose } from './useChoose.ts';
import { useLineMenu } from './useLineMenu.ts';
import { useStage, useStageApi } from './useStage.ts';

const { layer, lines, focusLines, hit, stroke, ring, tick, count } = styles;

export function LineLayer() {
  const attachments = useStage(({ plan }) => plan.attachments);
  const focus = useStage((stage) => stage.focus);
  return (
    <svg className={layer} aria-hidden="true">
      <g className={lines} data-dim={focus !== null || undefined}>
        {attachments.map((attachment) => (
          <Line key={attachment.id} attachment={attachment} />
        ))}
      </g>
      {focus && (
        <g className={focusLines}>
          {focus.segments.map((segment) => (
            <FocusLine key={segment.id} segment={segment} />
          ))}
        </g>
      )}
    </svg>
  );
}

/** Through the lanes, above the slabs. */
export function ThroughLayer() {
  const throughs = useStage(({ focus }) => focus?.throughs);
  return (
    <svg className={layer} data-above="" aria-hidden="true">
      {throughs?.map((through) => (
        <ThroughLine key={through.id} through={through} />
      ))}
    </svg>
  );
}

const Line = memo(function Line({ attachment }: { readonly attachment: Attachment }) {
  const segment = useStage(({ graph }) => graph.segments.get(attachment.id));
  const route = useStage(({ routes }) => routes.lines.get(attachment.id));
  const isGroup = useIsGroup(attachment.from);
  if (!segment || !route) return null;
  return <Drawn key={segment.style} segment={segment} route={route} figure={isGroup ? route.atLane : null} />;
});

const useIsGroup = (id: string) => useStage(({ graph }) => typeof graph.cards.get(id)?.size === 'number');

function FocusLine({ segment }: { readonly segment: Segment }) {
  const route = useStage(({ routes }) => routes.lines.get(segment.id));
  const isGroup = useIsGroup(segment.from);
  return route ? <Drawn segment={segment} route={route} figure={isGroup ? route.atCard : null} /> : null;
}

interface DrawnProps {
  readonly segment: Segment;
  readonly route: Route;
  /** Where the number of its links stands; null: nowhere. */
  readonly figure: Position | null;
}

function Drawn({ segment, route, figure }: DrawnProps) {
  const stage = useStageApi();
  const choose = useChoose();
  const { kind, style, incomplete } = segment;
  const target = { kind: 'line', line: segment } as const;
  const openMenu = useLineMenu(target);
  return (
    <g data-style={style satisfies LineStyle} data-kind={kind}>
      <path className={stroke} d={route.path} pathLength={style === 'fallback' ? undefined : 1} />
      {style === 'fallback' && segment.ring && <Ring place={segment.ring === 'near' ? route.ring : route.farRing} />}
      {incomplete > 0 && <Incomplete place={route.tick} />}
      {figure && kind !== 'hop' && <Figure segment={segment} place={figure} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; cards and labels say and do the same by key */}
      <path
        className={hit}
        d={route.path}
        onMouseEnter={() => stage.getState().point(target)}
        onMouseLeave={() => stage.getState().point(null)}
        onClick={() => choose(target)}
        onContextMenu={openMenu}
      />
    </g>
  );
}

/** A hollow one: where a first try failed. */
const Ring = ({ place: { x, y } }: { readonly place: Position }) => <circle className={ring} cx={x} cy={y} r={4} />;

/** A half-filled circle: answered, without all sources. */
function Incomplete({ place }: { readonly place: Position }) {
  const { t } = useWords();
  return (
    <g className={tick} transform={`translate(${place.x} ${place.y})`}>
      <title>{t('graph.legend.incomplete')}</title>
      <circle r={4.5} />
      <path d="M0 -4.5A4.5 4.5 0 0 0 0 4.5Z" />
    </g>
  );
}

function Figure({ segment, place }: { readonly segment: Segment; readonly place: Position }) {
  const words = useWords();
  return (
    <text className={count} x={place.x} y={place.y + 4} textAnchor="middle">
      {words.short(segment.links)}
    </text>
  );
}
