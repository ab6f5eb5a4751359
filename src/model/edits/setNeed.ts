// Who needs whom in an application, and which of the gaps are accepted?
import { castDraft } from 'immer';
import type { AcceptedGap, ActorId, Address, Application, Need, Scenario } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { addressesOf, nameOf } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { coversPairs, type PairSet, type Participants, participantsOf, toPairSet, withoutPairs } from './PairSet.ts';

/** Every one of these consumers with every address of these producers. */
interface Cells {
  readonly application: string;
  readonly consumers: readonly ActorId[];
  readonly producers: readonly ActorId[];
  /** Left out: all that the producers list. */
  readonly addresses?: readonly Address[];
}
export interface SetNeed extends Cells {
  readonly kind: 'setNeed';
  readonly needed: boolean;
}
export interface AcceptGap extends Cells {
  readonly kind: 'acceptGap';
  /** Empty: no reason is given. */
  readonly why: string;
}
export interface UnacceptGap extends Cells {
  readonly kind: 'unacceptGap';
}

const pairsOf = (scenario: Scenario, participants: Participants, { consumers, producers, addresses }: Cells): PairSet =>
  toPairSet(scenario, participants, { consumers, producers, ...(addresses ? { addresses } : {}) });

function findObstacle(scenario: Scenario, cells: Cells): Obstacle | null {
  const { consumers, producers, addresses, application: id } = cells;
  const unknown = findUnknown(scenario, { application: id, consumer: consumers, producer: producers });
  const application = scenario.applications.find((each) => each.id === id);
  if (unknown || !application) return unknown;
  if (consumers.length === 0 || producers.length === 0 || addresses?.length === 0) return { code: 'nothing-named' };
  const there = participantsOf(scenario, application);
  const absent = [
    ...consumers.filter((each) => !there.consumers.includes(each)),
    ...producers.filter((each) => !there.producers.includes(each)),
  ];
  if (absent.length > 0) {
    const names = absent.map((each) => nameOf(scenario, each));
    return { code: 'not-participant', names, application: application.name };
  }
  const listed = producers.flatMap((each) => addressesOf(scenario, each));
  const other = addresses?.find((address) => !listed.includes(address));
  if (other === undefined) return null;
  return { code: 'address-not-listed', address: other, by: nameOf(scenario, producers[0] as string) };
}

const applicationIn = <Some extends Application>(applications: readonly Some[], id: string): Some | undefined =>
  applications.find((application) => application.id === id);

export const setNeed: EditRules<SetNeed> = {
  findObstacle: (scenario, edit) => {
    const obstacle = findObstacle(scenario, edit);
    const application = applicationIn(scenario.applications, edit.application);
    if (obstacle || edit.needed || !application) return obstacle;
    return withoutNeed(scenario, application, edit).length > 0
      ? null
      : { code: 'last', what: 'need', name: application.name };
  },
  change: (draft, edit) => {
    const application = applicationIn(draft.applications, edit.application);
    if (!application) return;
    const there = participantsOf(draft, application);
    const sets = (application.needs ?? [{}]).map((entry) => toPairSet(draft, there, entry));
    const pairs = pairsOf(draft, there, edit);
    if (!edit.needed) {
      const needs = withoutNeed(draft, application, edit);
      if (isTouched(application.needs ?? [{}], needs)) application.needs = castDraft([...needs]);
    } else if (!coversPairs(sets, pairs)) {
      if (coversPairs([...sets, pairs], toPairSet(draft, there, {}))) delete application.needs;
      else application.needs = castDraft([...putEntry(application.needs ?? [], toEntry(edit))]);
    }
  },
};

function withoutNeed(scenario: Scenario, application: Application, cells: Cells): readonly Need[] {
  const there = participantsOf(scenario, application);
  const pairs = pairsOf(scenario, there, cells);
  return (application.needs ?? ALL_TO_ALL).flatMap((entry) => withoutPairs(scenario, there, entry, pairs));
}

const ALL_TO_ALL: readonly Need[] = [{}];

const isTouched = (before: readonly Need[], after: readonly Need[]): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

const toEntry = ({ consumers, producers, addresses }: Cells): Need => ({
  consumers,
  producers,
  ...(addresses ? { addresses } : {}),
});

/** Into an entry that says the same of other consumers, else at the end. */
function putEntry<Entry extends Need>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const rest = (each: Need) => JSON.stringify({ ...each, consumers: undefined });
  const at = entries.findIndex((each) => each.consumers && !each.consumers.includes('*') && rest(each) === rest(entry));
  const there = entries[at];
  if (!there) return [...entries, entry];
  return entries.with(at, {
    ...there,
    consumers: [...new Set([...(there.consumers ?? []), ...(entry.consumers ?? [])])],
  });
}

export const acceptGap: EditRules<AcceptGap> = {
  findObstacle,
  change: (draft, edit) => {
    const application = applicationIn(draft.applications, edit.application);
    if (!application) return;
    const there = participantsOf(draft, application);
    const pairs = pairsOf(draft, there, edit);
    const accepted: readonly AcceptedGap[] = application.accepted ?? [];
    const same = accepted.filter(({ why = '' }) => why === edit.why).map((entry) => toPairSet(draft, there, entry));
    if (coversPairs(same, pairs)) return;
    const others = accepted.flatMap((entry) => withoutPairs(draft, there, entry, pairs));
    const entry: AcceptedGap = { ...toEntry(edit), ...(edit.why === '' ? {} : { why: edit.why }) };
    application.accepted = castDraft([...putEntry(others, entry)]);
  },
};

export const unacceptGap: EditRules<UnacceptGap> = {
  findObstacle,
  change: (draft, edit) => {
    const application = applicationIn(draft.applications, edit.application);
    if (!application?.accepted) return;
    const there = participantsOf(draft, application);
    const pairs = pairsOf(draft, there, edit);
    const left = application.accepted.flatMap((entry) => withoutPairs<AcceptedGap>(draft, there, entry, pairs));
    if (!isTouched(application.accepted, left)) return;
    if (left.length > 0) application.accepted = castDraft(left);
    else delete application.accepted;
  },
};
