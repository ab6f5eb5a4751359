// In which sets of its steps does one link break? Every possible set is tried on the engine.
import { applyChange } from '../applyChange.ts';
import { hasBit } from '../bits.ts';
import type { ClassRegistry } from '../ConsumerClass.ts';
import { Draft } from '../Draft.ts';
import type { FindPath } from '../findPath.ts';
import { PhaseView } from '../PhaseView.ts';
import { resolveCall } from '../resolveLink.ts';
import { clipCaller, clipProducer, toLocalChange } from './clipChange.ts';
import type { LocalSets } from './findImplications.ts';
import type { ContractScope } from './groupLinks.ts';
import type { Touch } from './StepBook.ts';
import type { IsBad, Standing, StepFailure } from './StepRules.ts';

/** 2 to so many sets of steps are tried for a link. */
export const MOST_STEPS = 10;

export interface LinkGround extends ContractScope {
  readonly registry: ClassRegistry;
  readonly findPath: FindPath;
  readonly isBad: IsBad;
}

interface Fare {
  readonly standing: Standing;
  readonly how: StepFailure | null;
}

/** `steps`: all that touch the link, its sets in their numbering. `null`: too many. */
export function judgeLink(
  ground: LinkGround,
  consumer: number,
  address: number,
): { readonly steps: readonly number[]; readonly sets: LocalSets } | null {
  const touches = findTouches(ground, consumer, address);
  const steps = [...new Set(touches.map(({ step }) => step))];
  if (steps.length > MOST_STEPS) return null;
  const all = 2 ** steps.length - 1;
  const possible = listPossible(ground, steps);
  const fareIn = (set: number) => {
    const made = touches.filter(({ step }) => (set >>> steps.indexOf(step)) % 2 === 1);
    return findFare(ground, consumer, address, made);
  };
  const [before, end] = [fareIn(0), fareIn(all)];
  const bad = new Map<number, StepFailure>();
  for (const set of possible) {
    const now = set === 0 ? before : set === all ? end : fareIn(set);
    if (now.how && ground.isBad(before.standing, now.standing, end.standing)) bad.set(set, now.how);
  }
  return { steps, sets: { count: steps.length, possible, bad } };
}

/** Sets in which everything has what is listed before it. */
function listPossible({ book }: LinkGround, steps: readonly number[]): number[] {
  const needed = steps.map((then) =>
    steps.reduce((mask, first, i) => mask | (book.isListed(first, then) ? 1 << i : 0), 0),
  );
  const sets = Array.from({ length: 2 ** steps.length }, (_, set) => set);
  return sets.filter((set) => needed.every((mask, i) => (set >>> i) % 2 === 0 || (mask & ~set) === 0));
}

/** What is done to the caller, to the producers that list the address, and to the platforms between them. */
function findTouches(ground: LinkGround, consumer: number, address: number): readonly Touch[] {
  const { book, isOf } = ground;
  const { index } = book;
  const at = index.addresses[address] as string;
  const id = index.scenario.consumers[consumer]?.id as string;
  const ofCaller = (actor: string): Touch[] =>
    book.touchesOf(actor).flatMap(({ step, change }) => {
      const clip = clipCaller(book, change, isOf, at);
      return clip ? [{ step, change: toLocalChange(clip, actor, at) }] : [];
    });
  const ofProducers = index.slotsAt(address).flatMap((slot) => {
    const producer = index.scenario.producers[index.slotProducer[slot] as number]?.id as string;
    return book.touchesOf(producer).flatMap(({ step, change }) => {
      const clip = clipProducer(book, change, isOf, at);
      return clip ? [{ step, change: toLocalChange(clip, producer, at) }] : [];
    });
  });
  const platforms = book.platforms.size === 0 ? [] : platformsBetween(ground, consumer, address);
  return [
    ...ofCaller(id),
    ...ofProducers,
    ...platforms.flatMap((q) => ofCaller(index.scenario.platforms[q]?.id as string)),
  ];
}

/** Those touched on any path from where the caller may stand to where a producer may, before and after moves. */
function platformsBetween({ book, findPath }: LinkGround, consumer: number, address: number): readonly number[] {
  const { index, base } = book;
  const standing = (id: string | undefined, start: number | undefined): number[] => [
    start ?? 0,
    ...book.touchesOf(id ?? '').flatMap(({ change: { moves } }) => index.platformOf.get(moves ?? '') ?? []),
  ];
  const from = standing(index.scenario.consumers[consumer]?.id, base.consumerPlatform[consumer]);
  const to = index.slotsAt(address).flatMap((slot) => {
    const producer = index.slotProducer[slot] as number;
    return standing(index.scenario.producers[producer]?.id, base.producerPlatform[producer]);
  });
  const passed = new Set(from.flatMap((a) => [a, ...to.flatMap((b) => findPath(a, b) ?? [])]));
  return [...passed].filter((q) => book.platforms.has(q)).sort((a, b) => a - b);
}

function findFare(ground: LinkGround, consumer: number, address: number, touches: readonly Touch[]): Fare {
  const { book, contract, versions, registry, findPath } = ground;
  const { index } = book;
  const draft = new Draft(book.base);
  for (const { change } of touches) applyChange(draft, index, change);
  const state = draft.settlePresence(index.contracts.map((_, k) => (k === contract ? versions : [])));
  const isThere = index.slotsAt(address).some((slot) => hasBit(state.slotPresent[contract] as Uint32Array, slot));
  const klass = isThere ? registry.classOf(state, contract, consumer) : null;
  if (!klass) return { standing: 'absent', how: null };
  const view = new PhaseView({ index, findPath, registry }, state);
  const { attempts } = resolveCall(view, klass, address);
  const last = attempts.at(-1);
  if (last?.code === 'OK') return { standing: 'answered', how: null };
  const how = last
    ? { failure: last.code, platform: last.platform }
    : { failure: 'NO_VERSION' as const, platform: null };
  return { standing: 'broken', how };
}
