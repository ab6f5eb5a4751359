// Which rows of actors does a view show? Many actors start gathered into groups, which open.
import type { ActorId, Consumer, Producer, Scenario } from '../../model/Scenario.ts';

export type Side = 'consumer' | 'producer';

/** What the members of a group share. A null name: they name none. */
export type GroupLabel =
  | { readonly by: 'organisation' | 'system'; readonly name: string | null }
  | { readonly by: 'platform'; readonly name: string }
  /** They follow each other in the order of names. */
  | { readonly by: 'range'; readonly from: string; readonly to: string };

export interface GatheredActor {
  readonly kind: 'actor';
  readonly id: ActorId;
  readonly side: Side;
  /** The open groups that it stands in. */
  readonly depth: number;
}

/** An open group is the heading of the items that follow it with a greater depth; it shows no links of its own. */
export interface GatheredGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly side: Side;
  readonly label: GroupLabel;
  readonly members: readonly ActorId[];
  readonly isOpen: boolean;
  readonly depth: number;
}

export type GatheredItem = GatheredActor | GatheredGroup;

export interface Gathering {
  readonly consumers: readonly GatheredItem[];
  readonly producers: readonly GatheredItem[];
  /** Some actors stand in groups, open or closed. */
  readonly isGathered: boolean;
}

/** Above this many actors in all, long sides are gathered. */
export const MANY_ACTORS = 60;
/** A side no longer than this is never gathered. */
export const LONG_SIDE = 24;
/** More groups than this cannot be taken in at a glance. */
export const MOST_GROUPS = 24;

type Actor = Consumer | Producer;

/** `openGroups`: ids of groups that stand open; unknown ones are passed over. */
export function gatherActors(scenario: Scenario, openGroups: readonly string[] = []): Gathering {
  const { consumers, producers } = scenario;
  const isMany = consumers.length + producers.length > MANY_ACTORS;
  const gather = (side: Side, actors: readonly Actor[]) =>
    isMany && actors.length > LONG_SIDE
      ? toGroups({ scenario, side, open: new Set(openGroups) }, actors, side, 0)
      : actors.map(({ id }) => toActor(side, id, 0));
  const gathered = { consumers: gather('consumer', consumers), producers: gather('producer', producers) };
  return {
    ...gathered,
    isGathered: [...gathered.consumers, ...gathered.producers].some(({ kind }) => kind === 'group'),
  };
}

/** The actors whose links an item stands for: none for an open group. */
export function membersOf(item: GatheredItem): readonly ActorId[] {
  if (item.kind === 'actor') return [item.id];
  return item.isOpen ? [] : item.members;
}

interface Wish {
  readonly scenario: Scenario;
  readonly side: Side;
  readonly open: ReadonlySet<string>;
}

interface Part {
  readonly key: string;
  readonly label: GroupLabel;
  readonly actors: readonly Actor[];
}

const toActor = (side: Side, id: ActorId, depth: number): GatheredActor => ({ kind: 'actor', id, side, depth });

function toGroups(wish: Wish, actors: readonly Actor[], path: string, depth: number): GatheredItem[] {
  return splitReadably(wish.scenario, actors).flatMap((part) => toItems(wish, part, path, depth));
}

function toItems(wish: Wish, { key, label, actors }: Part, path: string, depth: number): GatheredItem[] {
  const { side } = wish;
  const [first] = actors;
  if (first && actors.length === 1) return [toActor(side, first.id, depth)];
  const id = `${path}/${label.by}:${key}`;
  const isOpen = wish.open.has(id);
  const group: GatheredGroup = { kind: 'group', id, side, label, members: actors.map((a) => a.id), isOpen, depth };
  if (!isOpen) return [group];
  const inside =
    actors.length > MANY_ACTORS
      ? toGroups(wish, actors, id, depth + 1)
      : actors.map((actor) => toActor(side, actor.id, depth + 1));
  return [group, ...inside];
}

function splitReadably(scenario: Scenario, actors: readonly Actor[]): readonly Part[] {
  const platforms = new Map(scenario.platforms.map(({ id, name }) => [id, name]));
  const home = scenario.platforms[0]?.id ?? '';
  const nameOf = (id: ActorId) => platforms.get(id) ?? id;
  const ways: readonly (() => readonly Part[])[] = [
    () =>
      split(
        actors,
        (a) => a.organisation,
        (name) => ({ by: 'organisation', name }),
      ),
    () =>
      split(
        actors,
        (a) => a.system,
        (name) => ({ by: 'system', name }),
      ),
    () =>
      split(
        actors,
        (a) => a.platform ?? home,
        (id) => ({ by: 'platform', name: nameOf(id ?? home) }),
      ),
  ];
  for (const way of ways) {
    const parts = way();
    if (parts.length > 1 && parts.length <= MOST_GROUPS) return parts;
  }
  return splitByName(actors);
}

function split(
  actors: readonly Actor[],
  keyOf: (actor: Actor) => string | undefined,
  labelOf: (key: string | null) => GroupLabel,
): readonly Part[] {
  const byKey = new Map<string | null, Actor[]>();
  for (const actor of actors) {
    const key = keyOf(actor) ?? null;
    const known = byKey.get(key);
    if (known) known.push(actor);
    else byKey.set(key, [actor]);
  }
  return [...byKey].map(([key, members]) => ({ key: key ?? '', label: labelOf(key), actors: members }));
}

function splitByName(actors: readonly Actor[]): readonly Part[] {
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const sorted = [...actors].sort((a, b) => compare(a.name, b.name));
  const size = Math.ceil(sorted.length / MOST_GROUPS);
  const parts: Part[] = [];
  for (let start = 0; start < sorted.length; start += size) {
    const members = sorted.slice(start, start + size);
    const label = { by: 'range', from: members[0]?.name ?? '', to: members.at(-1)?.name ?? '' } as const;
    parts.push({ key: members[0]?.id ?? '', label, actors: members });
  }
  return parts;
}
