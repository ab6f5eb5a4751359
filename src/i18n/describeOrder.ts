// In which order must a phase's changes be made, and why? Steps in words; parts that are alike in one line.
import type { ChangePart, NeededOrder, PhaseOrder, Tangle } from '../engine/order/PhaseOrder.ts';
import type { Teller } from './createTeller.ts';
import { describePart } from './describePart.ts';

export interface OrderText {
  readonly kind: PhaseOrder['kind'];
  readonly lead: string;
  /** Empty unless an order is needed. */
  readonly steps: readonly StepText[];
  /** What may be done at any time. */
  readonly free: readonly string[];
  /** What pairs cannot say. */
  readonly notes: readonly string[];
}

/** What comes at the same place in the order. */
export interface StepText {
  readonly items: readonly StepItem[];
}

export interface StepItem {
  /** These are done at one and the same time. */
  readonly isCutOver: boolean;
  readonly does: readonly string[];
  readonly reasons: readonly string[];
}

type Needed = Extract<PhaseOrder, { readonly kind: 'needed' }>;

/** Reasons of an item; the rest are counted. */
const MOST_REASONS = 2;
const MOST_NOTES = 3;

/** Works the order out, if no one has. */
export function describeOrder(teller: Teller, phase: number): OrderText {
  const { t } = teller.words;
  const order = teller.analysis.order(phase);
  const broken = teller.analysis.phases[phase]?.counts.broken ?? 0;
  const nothing = { steps: [], free: [], notes: [] };
  if (order.kind === 'any') return { kind: order.kind, lead: t('order.any', { broken }), ...nothing };
  if (order.kind === 'unknown') return { kind: order.kind, lead: t('order.unknown'), ...nothing };
  return {
    kind: order.kind,
    lead: t('order.lead'),
    steps: order.stages.map((stage) => ({ items: describeStage(teller, order, stage) })),
    free: describeFree(teller, order),
    notes: order.tangles.slice(0, MOST_NOTES).map((tangle) => describeTangle(teller, order, tangle)),
  };
}

function describeFree(teller: Teller, { parts, steps, free }: Needed): string[] {
  const { t, list } = teller.words;
  const isFree = new Set(free);
  const switches = steps.filter((step) => step.length > 1 && step.every((part) => isFree.has(part)));
  const tied = new Set(switches.flat());
  const single = free.filter((part) => !tied.has(part));
  const told = switches.map((step) => {
    const does = step.map((part, i) => describePart(teller, parts, [part], i === 0 ? 'start' : 'within'));
    return t('order.atOnce', { does: list(does) });
  });
  return [...groupAlike(parts, single).map((group) => describePart(teller, parts, group, 'start')), ...told];
}

function describeStage(teller: Teller, order: Needed, stage: readonly number[]): StepItem[] {
  const { parts, steps } = order;
  const own = stage.map((step) => steps[step] ?? []);
  const single = own.flatMap((step) => (step.length === 1 ? step : []));
  const atOnce = own.filter((step) => step.length > 1).map((step) => describeAtOnce(teller, order, step));
  const alike = groupAlike(parts, single).map(
    (group): StepItem => ({
      isCutOver: false,
      does: [describePart(teller, parts, group, 'start')],
      reasons: describeWaits(teller, order, group),
    }),
  );
  return [...atOnce, ...alike];
}

/** A common day, or the switch of one who cannot have two versions. */
function describeAtOnce(teller: Teller, order: Needed, step: readonly number[]): StepItem {
  const { parts, cutOvers } = order;
  const { t } = teller.words;
  const does = groupAlike(parts, step).map((group) => describePart(teller, parts, group, 'start'));
  const found = cutOvers.find((one) => one.parts.includes(step[0] ?? -1));
  const who = teller.names.actor(parts[step[0] ?? -1]?.actor ?? '');
  const why = found ? t('order.cutOver.why', linkOf(teller, found)) : t('order.switch', { who });
  return { isCutOver: found !== undefined, does, reasons: [why, ...describeWaits(teller, order, step)] };
}

/** What a group of parts waits for, each thing once. Links are counted of one need: those of several overlap. */
function describeWaits(teller: Teller, { parts, needs }: Needed, group: readonly number[]): string[] {
  const { t } = teller.words;
  const members = new Set(group);
  const own = needs.filter(({ then }) => members.has(then));
  const firsts = groupAlike(parts, [...new Set(own.map(({ first }) => first))]);
  const waits = firsts
    .map((waitedFor) => {
      const these = new Set(waitedFor);
      const due = own.filter(({ first }) => these.has(first));
      const [worst] = due.toSorted((a, b) => b.links - a.links);
      return { waitedFor, worst: worst as NeededOrder };
    })
    .toSorted((a, b) => b.worst.links - a.worst.links);
  const told = waits.slice(0, MOST_REASONS).map(({ waitedFor, worst }) => {
    const first = describePart(teller, parts, waitedFor, 'within');
    return t('order.waits', { first, ...linkOf(teller, worst), others: worst.links - 1 });
  });
  const rest = waits.slice(MOST_REASONS).reduce((sum, { waitedFor }) => sum + waitedFor.length, 0);
  return rest > 0 ? [...told, t('order.moreWaits', { count: rest })] : told;
}

function describeTangle(teller: Teller, { parts }: Needed, tangle: Tangle): string {
  const { t, list } = teller.words;
  const named = groupAlike(parts, tangle.parts).map((group) =>
    t('order.quoted', { text: describePart(teller, parts, group, 'within') }),
  );
  return t('order.tangle', { parts: list(named), ...linkOf(teller, tangle) });
}

function linkOf({ names, words: { t } }: Teller, { link, failure, platform }: Omit<Tangle, 'parts'>) {
  const code =
    platform === null
      ? t('order.noVersion')
      : t('order.code', { code: t('reasons.code', { code: failure, platform: names.actor(platform) }) });
  return {
    consumer: names.actor(link.consumer),
    producer: names.actor(names.producersAt(link.address)[0] ?? link.address),
    code,
  };
}

/** By what is done; in the order of the first of each. */
function groupAlike(parts: readonly ChangePart[], some: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const part of some) {
    const { actor, change: _, ...does } = parts[part] as ChangePart;
    // Addresses of one actor are not those of another.
    const key = JSON.stringify(
      does.kind !== 'permission' && 'addresses' in does && does.addresses ? [actor, does] : does,
    );
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}
