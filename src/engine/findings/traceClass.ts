// Which attempts does a class of consumers make at every address, and where does each fail? R1–R4, all addresses at once.
import type { Attempt, FailureCode } from '../Analysis.ts';
import { type Bits, emptyBits, forEachBit, isEmpty, setBit } from '../bits.ts';
import type { ConsumerClass, Try } from '../ConsumerClass.ts';
import type { PhaseView } from '../PhaseView.ts';
import type { Reach } from '../Reach.ts';
import { findRoute, followRoute } from '../tryRoute.ts';

/** Failed attempts that are alike; never empty. */
export interface FailedPart {
  readonly code: FailureCode;
  /** Where; -1 for `NO_VERSION`. */
  readonly platform: number;
  /** Who made the call there: a platform, or -1 for the consumer itself. */
  readonly caller: number;
  readonly bits: Bits;
}

export interface TryTrace {
  readonly version: number;
  readonly answered: Bits;
  readonly failed: readonly FailedPart[];
}

/** Of addresses at which someone is present. */
export interface ClassTrace {
  readonly tries: readonly TryTrace[];
  /** The attempts that end a broken call. */
  readonly ends: readonly FailedPart[];
}

export function traceClass(view: PhaseView, contract: number, klass: ConsumerClass): ClassTrace {
  let open: Bits = view.presentAt(contract).bits;
  const tries: TryTrace[] = [];
  const ends: FailedPart[] = [];
  if (klass.tries.length === 0 && !isEmpty(open)) {
    ends.push({ code: 'NO_VERSION', platform: -1, caller: -1, bits: open });
  }
  klass.tries.forEach((attempt, i) => {
    const reach = view.reachOf(klass.platform, attempt.version);
    const failed = splitFailures(view, klass.platform, attempt, reach, open);
    const answered = open.map((word, w) => word & (reach.answered[w] as number) & ~(attempt.closed?.[w] ?? 0));
    tries.push({ version: attempt.version, answered, failed });
    const next = emptyBits(view.index.addresses.length);
    for (const part of failed) {
      const goesOn =
        i < klass.tries.length - 1 && klass.policy.fallback[part.code as keyof typeof klass.policy.fallback];
      if (!goesOn) ends.push(part);
      else for (let w = 0; w < next.length; w++) next[w] = (next[w] as number) | (part.bits[w] as number);
    }
    open = next;
  });
  return { tries, ends };
}

/** Route before permission (R3): without a route, VP004 or VP006 even for a caller without permission. */
function splitFailures(view: PhaseView, platform: number, { version, closed }: Try, reach: Reach, open: Bits) {
  const routed = (w: number) =>
    (reach.answered[w] as number) |
    (reach.lost[w] as number) |
    (reach.refused[w] as number) |
    (reach.silent[w] as number);
  const here = (code: FailureCode, pick: (word: number, w: number) => number): FailedPart => {
    return { code, platform, caller: -1, bits: open.map(pick) };
  };
  const parts = [
    here('VP004', (word, w) => word & ~(routed(w) | (reach.many[w] as number))),
    here('VP006', (word, w) => word & (reach.many[w] as number)),
    ...(closed ? [here('VP007', (word, w) => word & routed(w) & (closed[w] as number))] : []),
    ...failuresBehind(view, platform, version, reach).map((part) => ({
      ...part,
      bits: open.map((word, w) => word & (part.bits[w] as number) & ~(closed?.[w] ?? 0)),
    })),
  ];
  return parts.filter(({ bits }) => !isEmpty(bits));
}

const behind = new WeakMap<Reach, readonly FailedPart[]>();

/** What fails after the consumer's own permission, by where: the same for all that call from the platform. */
function failuresBehind(view: PhaseView, platform: number, version: number, reach: Reach): readonly FailedPart[] {
  const known = behind.get(reach);
  if (known) return known;
  const parts = new Map<string, FailedPart>();
  const { index, state, findPath } = view;
  for (const bits of [reach.lost, reach.refused, reach.silent]) {
    forEachBit(bits, (a) => {
      const slot = index.slotsAt(a).length === 1 ? a : findRoute(view, platform, version, a);
      const [code, at] = followRoute(view, platform, version, slot) as [Exclude<Attempt['code'], 'OK'>, number];
      const path = findPath(platform, state.producerPlatform[index.slotProducer[slot] as number] as number) ?? [];
      const caller = code === 'VP007' ? (path[path.indexOf(at) - 1] ?? -1) : -1;
      const key = `${code} ${at} ${caller}`;
      const part = parts.get(key) ?? { code, platform: at, caller, bits: emptyBits(index.addresses.length) };
      parts.set(key, part);
      setBit(part.bits, a);
    });
  }
  const made = [...parts.values()];
  behind.set(reach, made);
  return made;
}
