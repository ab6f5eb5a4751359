// Which callers, and which addresses, see the steps alike? Links between the same two shapes break in the same orders.
import { type Bits, hasBit } from '../bits.ts';
import { policyOf } from '../ConsumerClass.ts';
import { permissionKey } from '../PhaseState.ts';
import type { ApplicationEntry, NeedRow } from '../ScenarioIndex.ts';
import { clipCaller, clipProducer } from './clipChange.ts';
import type { StepBook } from './StepBook.ts';

/** Callers of one shape that are touched by the very same steps. */
export interface CallerGroup {
  readonly consumer: number;
  /** In the order in which they are applied. */
  readonly steps: readonly number[];
  readonly members: readonly Members[];
}

/** Those of a group that need the same addresses in the same application; lowest number first. */
export interface Members {
  readonly application: number;
  readonly row: NeedRow;
  readonly consumers: readonly number[];
}

/** Addresses of one shape that are touched by the very same steps. */
export interface PlaceGroup {
  readonly steps: readonly number[];
  /** Ascending. */
  readonly addresses: readonly number[];
}

/** What is asked of one contract. */
export interface ContractScope {
  readonly book: StepBook;
  readonly contract: number;
  readonly versions: readonly number[];
  readonly isOf: (version: string) => boolean;
  readonly applications: readonly ApplicationEntry[];
  readonly regions: Regions;
}

/** Sets of addresses that permissions name, numbered by what is in them. */
export interface Regions {
  readonly ofBits: (bits: Bits) => number;
  readonly ofList: (addresses: readonly string[]) => number;
  /** In which of the sets numbered so far an address is. */
  readonly signature: (address: number) => string;
}

/** By shape: the groups. */
export function groupCallers(scope: ContractScope): readonly (readonly CallerGroup[])[] {
  const shapes = new Map<string, Map<string, CallerGroup & { members: Members[] }>>();
  scope.applications.forEach((application, a) => {
    if (application.contract !== scope.contract) return;
    for (const consumer of application.consumers) {
      const { shape, steps } = shapeCaller(scope, consumer);
      const groups = shapes.get(shape) ?? new Map<string, CallerGroup & { members: Members[] }>();
      shapes.set(shape, groups);
      const group = groups.get(steps.join()) ?? { consumer, steps, members: [] };
      groups.set(steps.join(), group);
      const row = application.rows[application.rowOf[consumer] as number] as NeedRow;
      const known = group.members.find((one) => one.application === a && one.row === row);
      if (known) (known.consumers as number[]).push(consumer);
      else group.members.push({ application: a, row, consumers: [consumer] });
    }
  });
  return [...shapes.values()].map((groups) => [...groups.values()]);
}

function shapeCaller({ book, contract, versions, isOf, regions }: ContractScope, consumer: number) {
  const { base, index } = book;
  const one = index.scenario.consumers[consumer] as (typeof index.scenario.consumers)[number];
  const had = versions.map((v) => {
    const closed = base.closedPermissions.get(permissionKey(v, consumer));
    return [bit(base.supports[v], consumer), closed ? regions.ofBits(closed) : -1];
  });
  const clips = book.touchesOf(one.id).flatMap(({ step, change }) => {
    const clip = clipCaller(book, change, isOf);
    if (!clip) return [];
    const permissions = clip.permissions?.map(({ addresses, ...rest }) => ({
      ...rest,
      region: addresses ? regions.ofList(addresses) : -1,
    }));
    return [{ step, text: JSON.stringify({ ...clip, permissions }) }];
  });
  const { steps, text } = shapeSteps(book, clips);
  const own = [policyOf(one), base.consumerPlatform[consumer], bit(base.consumerPresent[contract], consumer), had];
  return { shape: `${JSON.stringify(own)}${text}`, steps };
}

/** By shape: the groups of all addresses. */
export function groupPlaces(scope: ContractScope): readonly (readonly PlaceGroup[])[] {
  const shapes = new Map<string, Map<string, PlaceGroup>>();
  scope.book.index.addresses.forEach((_, address) => {
    const { shape, steps } = shapePlace(scope, address);
    const groups = shapes.get(shape) ?? new Map<string, PlaceGroup>();
    shapes.set(shape, groups);
    const group = groups.get(steps.join()) ?? { steps, addresses: [] };
    groups.set(steps.join(), group);
    (group.addresses as number[]).push(address);
  });
  return [...shapes.values()].map((groups) => [...groups.values()]);
}

function shapePlace({ book, contract, versions, isOf, regions }: ContractScope, address: number) {
  const { base, index } = book;
  const overridden = [...base.routes].filter(([key]) => versions.includes(Math.floor(key / 65536)));
  const slots = index.slotsAt(address).map((slot) => {
    const routes = overridden.flatMap(([key, { open, closed }]) =>
      hasBit(open, slot) ? [key, 1] : hasBit(closed, slot) ? [key, 0] : [],
    );
    const producer = index.slotProducer[slot] as number;
    const offers = versions.map((v) => bit(base.offers[v], slot));
    return [base.producerPlatform[producer], bit(base.slotPresent[contract], slot), offers, routes];
  });
  const clips = index.slotsAt(address).flatMap((slot, i) => {
    const id = index.scenario.producers[index.slotProducer[slot] as number]?.id as string;
    return book.touchesOf(id).flatMap(({ step, change }) => {
      const clip = clipProducer(book, change, isOf, index.addresses[address] as string);
      return clip ? [{ step, text: `${i}${JSON.stringify(clip)}` }] : [];
    });
  });
  const { steps, text } = shapeSteps(book, clips);
  return { shape: `${JSON.stringify(slots)}${regions.signature(address)}${text}`, steps };
}

/** Steps by their place in the group's own list, what they do, and which are listed before which. */
function shapeSteps(book: StepBook, clips: readonly { readonly step: number; readonly text: string }[]) {
  const steps = [...new Set(clips.map(({ step }) => step))];
  const listed = steps.map((then) => steps.map((first) => (book.isListed(first, then) ? 1 : 0)).join(''));
  const doing = clips.map(({ step, text }) => `${steps.indexOf(step)}${text}`);
  return { steps, text: `|${doing.join()}|${listed.join()}` };
}

const bit = (bits: Bits | undefined, i: number): 0 | 1 => (bits && hasBit(bits, i) ? 1 : 0);
