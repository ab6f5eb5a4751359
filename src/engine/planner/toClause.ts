// What keeps a plan out of a box? One of those ahead must come before one of those that are past.
import type { LinkRef } from '../Analysis.ts';
import type { Box } from './coverBoxes.ts';
import { type Apart, type Clause, type Dial, type DialStep, LAST, type PlanModel } from './PlanModel.ts';

export interface BoxOrigin {
  readonly link: LinkRef;
  /** The moment at which the link appears: it is looked at from the end of that phase. */
  readonly appears: number | null;
  readonly isLoss: boolean;
}

interface Taken {
  readonly dial: Dial;
  readonly step: DialStep;
}

/**
 * All that are past and none that are ahead: so it is at some time, whatever the order inside phases, unless one of those
 * ahead falls in an earlier phase than one of those past.
 */
export function toClause(dials: readonly Dial[], box: Box, origin: BoxOrigin, { moments }: PlanModel): Clause {
  const past: Taken[] = [];
  const ahead: Taken[] = [];
  dials.forEach((dial, d) => {
    const [low, high] = [box.low[d] as number, box.high[d] as number];
    if (low > 0) past.push({ dial, step: dial.steps[low - 1] as DialStep });
    if (high < dial.steps.length) ahead.push({ dial, step: dial.steps[high] as DialStep });
  });
  const isEnd = ({ step }: Taken) => moments[step.moment]?.kind === 'end';
  const options = ahead.flatMap((z) => [
    ...past.flatMap((x) => apart(z, x, isEnd(z)) ?? []),
    ...(origin.appears === null ? [] : [{ from: z.step.moment, to: origin.appears, gap: 0 }]),
  ]);
  // Nothing saves it but that the end of life is never reached.
  const never = options.length > 0 ? [] : past.filter(isEnd).map((x) => ({ from: LAST, to: x.step.moment, gap: 1 }));
  return {
    options: [...options, ...never],
    past: past.map(({ step }) => step.moment),
    ahead: ahead.map(({ step }) => step.moment),
    link: origin.link,
    isLoss: origin.isLoss,
  };
}

/** `z` before `x`. What one actor does in one phase is one after the other, and what it joins or leaves with is one. */
function apart(z: Taken, x: Taken, isEnd: boolean): Apart | null {
  const pair = { from: z.step.moment, to: x.step.moment };
  if (pair.from === pair.to) return null;
  if (isEnd) return { ...pair, gap: 0 };
  const isOwn = z.dial.actor !== null && z.dial.actor === x.dial.actor;
  if (isOwn && z.step.role === 'leave') return { ...pair, gap: 0 };
  if (isOwn && z.dial === x.dial) return x.step.role === 'join' && z.step.role === 'drop' ? { ...pair, gap: 0 } : null;
  return { ...pair, gap: 1 };
}
