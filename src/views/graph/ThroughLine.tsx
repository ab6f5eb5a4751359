// Which way through a lane do the links take that are pointed at?
import { type Curve, toPath } from './Curve.ts';
import styles from './LineLayer.module.css';
import type { Ends, Port } from './planPorts.ts';
import type { Through } from './toFocus.ts';
import { useStage } from './useStage.ts';

const { stroke } = styles;

export function ThroughLine({ through }: { readonly through: Through }) {
  const from = useStage(({ routes }) => routes.ends.get(through.from));
  const to = useStage(({ routes }) => routes.ends.get(through.to));
  const [start, end] = [from && portAt(from, through, through.from), to && portAt(to, through, through.to)];
  if (!start || !end) return null;
  return (
    <g data-style={through.style}>
      <path className={stroke} d={toPath(across(start, end))} />
    </g>
  );
}

/** A hop has a port at both its platforms: the id names the one below first. */
function portAt({ near, farPort }: Ends, { platform }: Through, attachment: string): Port {
  const [, below] = attachment.split(' ');
  return farPort && below === platform ? farPort : near;
}

/** Enters and leaves at right angles, also where it turns back on the same side. */
function across(start: Port, end: Port): Curve {
  const reach = start.inward === end.inward ? 40 : 64;
  return [start, { x: start.x + start.inward * reach, y: start.y }, { x: end.x + end.inward * reach, y: end.y }, end];
}
