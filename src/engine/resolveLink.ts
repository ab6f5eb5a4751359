// How does one link fare, and by which attempts? R1–R8 and R13 for one consumer and one address.
import type { Attempt, FailureCode, LinkFact } from './Analysis.ts';
import { type Bits, forEachBit, hasBit } from './bits.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import { findMissing } from './findMissing.ts';
import type { PhaseView } from './PhaseView.ts';
import type { ApplicationEntry } from './ScenarioIndex.ts';
import { carries, findRoute, followRoute, MANY_ROUTES, NO_ROUTE } from './tryRoute.ts';

export interface Resolution {
  readonly attempts: readonly (Attempt & { readonly v: number })[];
  /** The slot that answers, or -1. */
  readonly slot: number;
}

/** All attempts of a consumer of this class at an address, until one is answered or it gives up (R4). */
export function resolveCall(view: PhaseView, klass: ConsumerClass, address: number): Resolution {
  const attempts: (Attempt & { v: number })[] = [];
  const { platforms } = view.index.scenario;
  for (const { version, closed } of klass.tries) {
    const [code, at, slot] = attempt(view, klass.platform, version, closed, address);
    const id = view.index.versions[version]?.id as string;
    attempts.push({ version: id, code, platform: platforms[at]?.id as string, v: version });
    if (code === 'OK') return { attempts, slot };
    if (!klass.policy.fallback[code]) break;
  }
  return { attempts, slot: -1 };
}

function attempt(
  view: PhaseView,
  platform: number,
  version: number,
  closed: Bits | undefined,
  address: number,
): [Attempt['code'], number, number] {
  const slot = carries(view, version, platform) ? findRoute(view, platform, version, address) : NO_ROUTE;
  if (slot === NO_ROUTE) return ['VP004', platform, -1];
  if (slot === MANY_ROUTES) return ['VP006', platform, -1];
  if (closed && hasBit(closed, address)) return ['VP007', platform, -1];
  const [code, at] = followRoute(view, platform, version, slot);
  return [code, at, code === 'OK' ? slot : -1];
}

/** The whole fact of a link; `consumer` takes part in the application and needs the address. */
export function resolveLink(
  view: PhaseView,
  application: ApplicationEntry,
  consumer: number,
  address: number,
): LinkFact {
  const { index } = view;
  const row = application.rows[application.rowOf[consumer] as number];
  const named = {
    application: application.id,
    consumer: index.scenario.consumers[consumer]?.id as string,
    address: index.addresses[address] as string,
    accepted: row?.accepted ? hasBit(row.accepted, address) : false,
  };
  const silent = { version: null, producer: null, code: null, attempts: [], missing: [] };
  const klass = view.classOf(application.contract, consumer);
  const isThere = hasBit(view.presentAt(application.contract).bits, address);
  if (!klass || !isThere) return { ...named, status: 'absent', ...silent };
  const { attempts, slot } = resolveCall(view, klass, address);
  const last = attempts.at(-1);
  const shown = attempts.map(({ version, code, platform }) => ({ version, code, platform }));
  if (last?.code !== 'OK') {
    const code: FailureCode = last ? (last.code as FailureCode) : 'NO_VERSION';
    return { ...named, status: 'broken', ...silent, code, attempts: shown };
  }
  const producer = index.slotProducer[slot] as number;
  const missing: string[] = [];
  const left = findMissing(view, producer, last.v);
  if (left) forEachBit(left, (a) => missing.push(index.addresses[a] as string));
  return {
    ...named,
    status: index.versions[last.v]?.isTarget ? 'target' : attempts.length > 1 ? 'fallback' : 'outgoing',
    version: last.version,
    producer: index.scenario.producers[producer]?.id as string,
    code: null,
    attempts: shown,
    missing,
  };
}
