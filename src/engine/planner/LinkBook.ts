// Which dials does a link hang on, and which links are alike? Everything that R1–R4 read of it, as a text.
import { hasBit } from '../bits.ts';
import { type PhaseState, permissionKey, routeKey } from '../PhaseState.ts';
import type { Dial, PlanModel } from './PlanModel.ts';

/** What is looked up of actors and addresses in one contract. */
export class LinkBook {
  readonly model: PlanModel;
  readonly contract: number;
  readonly ends: readonly Dial[];
  readonly #dials = new Map<string, Dial[]>();
  readonly #texts = new Map<Dial, string>();
  readonly #addresses = new Map<number, string>();
  readonly #consumers = new Map<number, string>();
  readonly #numbers = new Map<string, number>();
  readonly #apart = new Map<number, boolean>();
  readonly #paths = new Map<string, readonly Dial[]>();

  constructor(model: PlanModel, contract: number) {
    this.model = model;
    this.contract = contract;
    const mine = model.dials.filter((dial) => dial.contract === contract || dial.contract === -1);
    for (const dial of mine)
      if (dial.actor !== null) this.#dials.set(dial.actor, [...(this.#dials.get(dial.actor) ?? []), dial]);
    this.ends = mine.filter(({ actor }) => actor === null);
  }

  dialsOfConsumer(consumer: number): readonly Dial[] {
    return this.#dials.get(this.model.scenario.consumers[consumer]?.id as string) ?? [];
  }

  dialsOfProducer(producer: number): readonly Dial[] {
    return this.#dials.get(this.model.scenario.producers[producer]?.id as string) ?? [];
  }

  /** The consumer's, the producers' at the address, those of platforms between them, and the ends of life. */
  dialsOf(consumer: number, address: number): readonly Dial[] {
    const { index } = this.model;
    const slots = index.slotsAt(address);
    const producers = slots.flatMap((slot) => this.dialsOfProducer(index.slotProducer[slot] as number));
    const own = [...this.dialsOfConsumer(consumer), ...producers, ...this.dialsOfPaths(consumer, address)];
    const all = [...own, ...this.ends];
    return slots.length === 1 ? all : [...new Set(all)];
  }

  /** Links with the same text hang on the same kinds of dials, and fare alike. */
  linkText(consumer: number, address: number): string {
    const [c, a] = [this.#numberOf(this.consumerText(consumer)), this.#numberOf(this.addressText(address))];
    return this.tellsAddressesApart(consumer) ? `${c} ${a} ${this.permissionText(consumer, address)}` : `${c} ${a}`;
  }

  #numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  tellsAddressesApart(consumer: number): boolean {
    const known = this.#apart.get(consumer) ?? this.#isToldApart(consumer);
    this.#apart.set(consumer, known);
    return known;
  }

  #isToldApart(consumer: number): boolean {
    const [state] = this.model.states as [PhaseState];
    const versions = this.model.index.contracts[this.contract]?.versions ?? [];
    return (
      versions.some((v) => state.closedPermissions.get(permissionKey(v, consumer))?.some((word) => word !== 0)) ||
      this.permissionText(consumer, 0).includes(' ')
    );
  }

  /** Of the platforms on every path that the consumer may come to take to the address. */
  dialsOfPaths(consumer: number, address: number): readonly Dial[] {
    const { index, states } = this.model;
    const [first] = states as [PhaseState];
    const pairs: string[] = [];
    const froms = this.#standings(first.consumerPlatform[consumer] as number, this.dialsOfConsumer(consumer));
    for (const slot of index.slotsAt(address)) {
      const producer = index.slotProducer[slot] as number;
      const tos = this.#standings(first.producerPlatform[producer] as number, this.dialsOfProducer(producer));
      for (const from of froms) for (const to of tos) pairs.push(`${from} ${to}`);
    }
    const key = pairs.join();
    const known = this.#paths.get(key) ?? this.#dialsBetween(pairs);
    this.#paths.set(key, known);
    return known;
  }

  #dialsBetween(pairs: readonly string[]): readonly Dial[] {
    const on = new Set<number>();
    for (const pair of pairs) {
      const [from = 0, to = 0] = pair.split(' ').map(Number);
      for (const q of this.model.base.findPath(from, to) ?? []) on.add(q);
    }
    const ids = [...on].sort((a, b) => a - b).map((q) => this.model.scenario.platforms[q]?.id as string);
    return ids.flatMap((id) => this.#dials.get(id) ?? []);
  }

  #standings(platform: number, dials: readonly Dial[]): readonly number[] {
    const moves = dials.flatMap(({ steps }) =>
      steps.flatMap(({ changes }) => changes.flatMap((one) => one.moves ?? [])),
    );
    return [platform, ...moves.map((id) => this.model.index.platformOf.get(id) as number)];
  }

  /** Consumers with the same text fare alike at addresses with the same text, but for their permissions there. */
  consumerText(consumer: number): string {
    let text = this.#consumers.get(consumer);
    if (text === undefined) {
      const { scenario, index, states } = this.model;
      const [state] = states as [PhaseState];
      const { order = '', fallbackOn = ['VP004'] } = scenario.consumers[consumer] ?? {};
      const versions = index.contracts[this.contract]?.versions ?? [];
      const has = versions.map((v) => Number(hasBit(state.supports[v] as Uint32Array, consumer)));
      const isThere = hasBit(state.consumerPresent[this.contract] as Uint32Array, consumer);
      const dials = this.dialsOfConsumer(consumer).map((dial) => this.#textOf(dial));
      text = [order, fallbackOn, has.join(''), isThere, state.consumerPlatform[consumer], ...dials].join(';');
      this.#consumers.set(consumer, text);
    }
    return text;
  }

  /** Where its permission for some version is closed, or may come to be, at some addresses only: they are told apart. */
  permissionText(consumer: number, address: number): string {
    const { index, states } = this.model;
    const [state] = states as [PhaseState];
    const closed = (index.contracts[this.contract]?.versions ?? []).map((v) => {
      const bits = state.closedPermissions.get(permissionKey(v, consumer));
      return bits !== undefined && hasBit(bits, address) ? 'x' : '.';
    });
    const isNamed = this.dialsOfConsumer(consumer).some(({ steps }) =>
      steps.some(({ changes }) => changes.some(({ permissions = [] }) => permissions.some((one) => one.addresses))),
    );
    return closed.join('') + (isNamed ? ` ${address}` : '');
  }

  addressText(address: number): string {
    let text = this.#addresses.get(address);
    if (text === undefined) {
      const { index, scenario, states } = this.model;
      const [state] = states as [PhaseState];
      const platforms = scenario.platforms.map((_, q) => q);
      const versions = index.contracts[this.contract]?.versions ?? [];
      const slots = index.slotsAt(address).map((slot) => {
        const producer = index.slotProducer[slot] as number;
        const at = versions.map((v) => {
          const bit = (bits: Uint32Array | undefined) => Number(bits !== undefined && hasBit(bits, slot));
          const routes = platforms.map((q) => state.routes.get(routeKey(v, q)));
          return [bit(state.offers[v]), ...routes.map((one) => bit(one?.open) + 2 * bit(one?.closed))].join('');
        });
        const isThere = hasBit(state.slotPresent[this.contract] as Uint32Array, slot);
        const dials = this.dialsOfProducer(producer).map((dial) => this.#textOf(dial, address));
        return [at.join(' '), isThere, state.producerPlatform[producer], ...dials].join(';');
      });
      const closed = platforms.map((q) =>
        versions.map((v) => {
          const bits = state.closedPermissions.get(permissionKey(v, index.consumerOf.size + q));
          return bits !== undefined && hasBit(bits, address) ? 'x' : '.';
        }),
      );
      text = `${slots.join('/')}/${closed.join(',')}`;
      this.#addresses.set(address, text);
    }
    return text;
  }

  /** What its steps do; where they name addresses, also which address is looked at. */
  #textOf(dial: Dial, address?: number): string {
    let text = this.#texts.get(dial);
    if (text === undefined) {
      text = JSON.stringify(
        dial.steps.map(({ role, changes }) => [role, changes.map(({ actors: _, ...does }) => does)]),
      );
      this.#texts.set(dial, text);
    }
    return address !== undefined && text.includes('"addresses"') ? `${text} ${address}` : text;
  }
}
