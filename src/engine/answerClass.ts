// How does a class of consumers fare at every address? R1–R4 for all addresses at once.
import type { FailureCode } from './Analysis.ts';
import { type Bits, emptyBits } from './bits.ts';
import type { ConsumerClass, Try } from './ConsumerClass.ts';
import type { Reach } from './Reach.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

export interface ClassAnswer {
  /** One a version tried, in the order tried: the addresses that it answers at last. */
  readonly steps: readonly AnswerStep[];
  /** Addresses answered by any step. */
  readonly answered: Bits;
  readonly target: Bits;
  readonly fallback: Bits;
  readonly outgoing: Bits;
  /** Whether the three have members at all: saves whole passes. */
  readonly has: { readonly target: boolean; readonly fallback: boolean; readonly outgoing: boolean };
  /** Addresses by the code with which the call ends; links with no producer present are absent, whatever stands here. */
  readonly failed: Readonly<Record<FailureCode, Bits>>;
}

export interface AnswerStep {
  readonly version: number;
  readonly status: 'target' | 'fallback' | 'outgoing';
  readonly isFirst: boolean;
  readonly answered: Bits;
}

export type ReachOf = (platform: number, version: number) => Reach;

type Codes = 'VP004' | 'VP006' | 'VP007' | 'VP009';

/** Follows the class through its versions. Bits past the last address may be set in `failed`; mask before counting. */
export function answerClass(index: ScenarioIndex, klass: ConsumerClass, reachOf: ReachOf): ClassAnswer {
  const size = index.addresses.length;
  const none = emptyBits(size);
  const sum = { answered: none, target: none, fallback: none, outgoing: none };
  const failed: Record<FailureCode, Bits> = { VP004: none, VP006: none, VP007: none, VP009: none, NO_VERSION: none };
  const steps: AnswerStep[] = [];
  const has = { target: false, fallback: false, outgoing: false };
  let open = emptyBits(size).fill(0xffffffff);
  if (klass.tries.length === 0) failed.NO_VERSION = open;
  klass.tries.forEach((attempt, i) => {
    const isLast = i === klass.tries.length - 1;
    const outcome = splitByOutcome(open, reachOf(klass.platform, attempt.version), attempt);
    const status = index.versions[attempt.version]?.isTarget ? 'target' : i === 0 ? 'outgoing' : 'fallback';
    steps.push({ version: attempt.version, status, isFirst: i === 0, answered: outcome.answered });
    sum.answered = union(sum.answered, outcome.answered, none);
    sum[status] = union(sum[status], outcome.answered, none);
    has[status] ||= outcome.answered !== none && outcome.answered.some((word) => word !== 0);
    open = none;
    for (const code of ['VP004', 'VP006', 'VP007', 'VP009'] as const) {
      if (!isLast && klass.policy.fallback[code]) open = union(open, outcome[code], none);
      else failed[code] = union(failed[code], outcome[code], none);
    }
  });
  return { steps, ...sum, has, failed };
}

const union = (a: Bits, b: Bits, none: Bits): Bits => {
  if (a === none) return b;
  if (b === none) return a;
  return a.map((word, w) => word | (b[w] as number));
};

/** One attempt at the addresses in `open`: route before permission (R3). */
function splitByOutcome(open: Bits, reach: Reach, { closed }: Try): Record<Codes | 'answered', Bits> {
  const words = open.length;
  const answered = new Uint32Array(words);
  const VP004 = new Uint32Array(words);
  const VP006 = new Uint32Array(words);
  const VP007 = new Uint32Array(words);
  const VP009 = new Uint32Array(words);
  for (let w = 0; w < words; w++) {
    const here = open[w] as number;
    if (here === 0) continue;
    const may = closed ? ~(closed[w] as number) : -1;
    const ok = reach.answered[w] as number;
    const lost = reach.lost[w] as number;
    const refused = reach.refused[w] as number;
    const silent = reach.silent[w] as number;
    const many = reach.many[w] as number;
    const routed = ok | lost | refused | silent;
    answered[w] = here & ok & may;
    VP004[w] = here & (~(routed | many) | (lost & may));
    VP006[w] = here & many;
    VP007[w] = here & ((routed & ~may) | (refused & may));
    VP009[w] = here & silent & may;
  }
  return { answered, VP004, VP006, VP007, VP009 };
}
