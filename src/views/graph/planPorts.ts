// Where on the rim of its lane does each line end? Side by side, in the order of their other ends, so that none cross there.
import type { ActorId, Position } from '../../model/Scenario.ts';
import type { Attachment, Box, GraphPlan } from './GraphPlan.ts';
import { slotY } from './slotPlace.ts';

/** Where boxes stand now, by id. */
export type Boxes = ReadonlyMap<string, Box>;

export interface Port extends Position {
  /** Into the lane: 1 from its left rim, -1 from its right. */
  readonly inward: 1 | -1;
  /** From one line's end to the next. */
  readonly step: number;
}

/** The two ends of an attachment: `far` at the card (of a hop: at the platform below), `near` at the platform. */
export interface Ends {
  readonly far: Position;
  readonly near: Port;
  /** Of a hop: `far` as a port. */
  readonly farPort: Port | null;
}

const WIDEST_STEP = 16;
const MARGIN = 8;

interface Wish {
  readonly key: string;
  readonly rim: string;
  readonly lane: { readonly top: number; readonly height: number };
  readonly x: number;
  readonly inward: 1 | -1;
  readonly towardY: number;
}

export function planPorts(plan: GraphPlan, boxes: Boxes): ReadonlyMap<string, Ends> {
  const ports = placePorts(plan.attachments.flatMap((attachment) => toWishes(plan, boxes, attachment)));
  const cards = new Map(plan.cards.map((card) => [card.id, card]));
  const ends = new Map<string, Ends>();
  for (const attachment of plan.attachments) {
    const near = ports.get(`${attachment.id} near`);
    const farPort = ports.get(`${attachment.id} far`) ?? null;
    const [card, box] = [cards.get(attachment.from), boxes.get(attachment.from)];
    if (!near || !box) continue;
    if (farPort) ends.set(attachment.id, { far: farPort, near, farPort });
    else if (card) ends.set(attachment.id, { far: leavesAt(card, box, attachment, near), near, farPort: null });
  }
  return ends;
}

function leavesAt(card: GraphPlan['cards'][number], box: Box, { version }: Attachment, near: Port): Position {
  return { x: near.inward === 1 ? box.x + box.width : box.x, y: box.y + slotY(card, version) };
}

const middle = ({ y, height }: Box) => y + height / 2;

function toWishes(plan: GraphPlan, boxes: Boxes, attachment: Attachment): readonly Wish[] {
  const { id, kind, from, platform, version } = attachment;
  const [far, near] = [boxes.get(from), boxes.get(platform)];
  if (!far || !near) return [];
  const isLeft = far.x + far.width / 2 < near.x + near.width / 2;
  const wish = (key: string, slab: ActorId, box: Box, inward: 1 | -1, other: Box): Wish[] => {
    const lane = plan.slabs.find((one) => one.id === slab)?.lanes.find((one) => one.version === version);
    if (!lane) return [];
    const x = inward === 1 ? box.x : box.x + box.width;
    const place = { top: box.y + lane.top, height: lane.height };
    return [{ key, rim: `${slab} ${version} ${inward}`, lane: place, x, inward, towardY: middle(other) }];
  };
  const nearWish = wish(`${id} near`, platform, near, isLeft ? 1 : -1, far);
  return kind === 'hop' ? [...nearWish, ...wish(`${id} far`, from, far, isLeft ? -1 : 1, near)] : nearWish;
}

function placePorts(wishes: readonly Wish[]): ReadonlyMap<string, Port> {
  const rims = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const known = rims.get(wish.rim);
    if (known) known.push(wish);
    else rims.set(wish.rim, [wish]);
  }
  const ports = new Map<string, Port>();
  for (const rim of rims.values()) {
    rim.sort((a, b) => a.towardY - b.towardY);
    for (const [index, { key, lane, x, inward }] of rim.entries()) {
      const step = Math.min(WIDEST_STEP, Math.max(0, lane.height - 2 * MARGIN) / Math.max(1, rim.length - 1));
      ports.set(key, { x, y: lane.top + lane.height / 2 + (index - (rim.length - 1) / 2) * step, inward, step });
    }
  }
  return ports;
}
