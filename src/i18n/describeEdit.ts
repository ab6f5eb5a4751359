// What is a change of the plan called, in a menu or a list? Said of the scenario as it was before the change.
import type { Edit, EditKind, EditOf } from '../model/edits/Edit.ts';
import type { Address, Scenario } from '../model/Scenario.ts';
import { createNames, type Names } from './createNames.ts';
import type { Words } from './createWords.ts';
import { describeCells } from './describeCells.ts';
import { describeEditedChange } from './describeEditedChange.ts';
import { describePlanned } from './describePlanned.ts';

interface Told {
  readonly t: Words['t'];
  readonly words: Words;
  readonly names: Names;
  readonly phase: (id: string) => string;
  readonly contract: (id: string) => string;
  readonly release: (id: string) => string;
  /** The sentence of a claim, and the phase of a known finding, by their places. */
  readonly claim: (index: number) => string;
  readonly known: (index: number) => string;
  /** A, B och 4 till. */
  readonly list: (names: readonly string[]) => string;
  readonly actors: (ids: readonly string[]) => string;
  readonly versions: (ids: readonly string[]) => string;
  /** P2 (SE1, SE2) */
  readonly actorAt: (id: string, addresses: readonly Address[] | undefined) => string;
}

const MOST_NAMES = 3;

/** Lägg till TKv2 hos K1 i Fas 2 */
export function describeEdit(words: Words, scenario: Scenario, edit: Edit): string {
  return tell(createTold(words, scenario), edit);
}

function tell(told: Told, edit: Edit): string {
  const describe = LABELS[edit.kind] as (told: Told, edit: Edit) => string;
  return describe(told, edit);
}

function createTold(words: Words, scenario: Scenario): Told {
  const { t } = words;
  const names = createNames(scenario);
  const nameIn = (things: readonly { readonly id: string; readonly name: string }[] = []) => {
    return (id: string) => things.find((one) => one.id === id)?.name ?? id;
  };
  const list = (all: readonly string[]) =>
    words.list(
      all.length > MOST_NAMES + 1
        ? [...all.slice(0, MOST_NAMES), t('edits.label.andMore', { count: all.length - MOST_NAMES })]
        : all,
    );
  return {
    t,
    words,
    names,
    phase: (id) => scenario.phases.find((phase) => phase.id === id)?.title ?? id,
    contract: nameIn(scenario.contracts),
    release: nameIn(scenario.releases),
    claim: (index) => scenario.claims?.[index]?.text ?? '',
    known: (index) => scenario.known?.[index]?.phase ?? '',
    list,
    actors: (ids) => list(ids.map(names.actor)),
    versions: (ids) => list(ids.map(names.version)),
    actorAt: (id, addresses) => {
      const actor = names.actor(id);
      return addresses ? t('edits.label.actorAt', { actor, addresses: list(addresses) }) : actor;
    },
  };
}

type Labels = { readonly [Kind in EditKind]: (told: Told, edit: EditOf<Kind>) => string };

const LABELS: Labels = {
  addVersionToActor: ({ t, names, phase, actorAt }, edit) =>
    t('edits.label.addVersionToActor', {
      version: names.version(edit.version),
      actor: actorAt(edit.actor, edit.addresses),
      phase: phase(edit.phase),
    }),
  removeVersionFromActor: ({ t, names, phase, actorAt }, edit) =>
    t('edits.label.removeVersionFromActor', {
      version: names.version(edit.version),
      actor: actorAt(edit.actor, edit.addresses),
      phase: phase(edit.phase),
    }),
  movePhaseChange: ({ t, names, phase }, { actor, version, does, from, to }) =>
    t(does === 'adds' ? 'edits.label.moveAdding' : 'edits.label.moveRemoving', {
      version: names.version(version),
      actor: names.actor(actor),
      from: phase(from),
      to: phase(to),
    }),
  retireVersion: ({ t, names, phase, actors }, edit) =>
    t('edits.label.retireVersion', {
      version: names.version(edit.version),
      actors: actors(edit.actors),
      phase: phase(edit.phase),
    }),
  movePlanned: (told, { from, to, ...edit }) =>
    told.t('edits.label.movePlanned', { what: plannedOf(told, edit), from: told.phase(from), to: told.phase(to) }),
  removePlanned: (told, { phase, ...edit }) =>
    told.t('edits.label.removePlanned', { what: plannedOf(told, edit), phase: told.phase(phase) }),
  notePlanned: (told, { phase, note, ...edit }) =>
    told.t(note === '' ? 'edits.label.unnotePlanned' : 'edits.label.notePlanned', {
      what: plannedOf(told, edit),
      phase: told.phase(phase),
    }),
  slipActors: ({ t, actors, phase }, { actors: ids, phases, from }) =>
    t(from === undefined ? 'edits.label.slipActors' : 'edits.label.slipActorsFrom', {
      actors: actors(ids),
      count: phases,
      phase: from === undefined ? '' : phase(from),
    }),
  letActorLeave: ({ t, names, phase }, edit) =>
    t('edits.label.letActorLeave', { actor: names.actor(edit.actor), phase: phase(edit.phase) }),
  letActorStay: ({ t, names, phase }, edit) =>
    t('edits.label.letActorStay', { actor: names.actor(edit.actor), phase: phase(edit.phase) }),
  letActorJoin: ({ t, names, phase, versions }, edit) =>
    t('edits.label.letActorJoin', {
      actor: names.actor(edit.actor),
      phase: phase(edit.phase),
      versions: versions(edit.versions),
    }),
  setRoute: ({ t, names, phase, actorAt }, { producer, version, platform, addresses, state, phase: at }) =>
    t(`edits.label.${state === 'closed' ? 'close' : state}Route`, {
      version: names.version(version),
      actor: actorAt(producer, addresses),
      place:
        platform === undefined
          ? t('edits.label.onAllPlatforms')
          : t('edits.label.onPlatform', { platform: names.actor(platform) }),
      phase: phase(at),
    }),
  setPermission: ({ t, names, phase, list }, { caller, version, addresses, state, phase: at }) =>
    t(`edits.label.${state === 'closed' ? 'close' : state}Permission`, {
      version: names.version(version),
      actor: names.actor(caller),
      place: addresses
        ? t('edits.label.atAddresses', { addresses: list(addresses.map(names.address)) })
        : t('edits.label.atAllAddresses'),
      phase: phase(at),
    }),
  applyMend: (told, { phase, changes }) =>
    told.t('edits.label.applyMend', {
      phase: told.phase(phase),
      changes: told.list(changes.flatMap((change) => describeEditedChange(told, change))),
    }),
  addConsumer: ({ t }, { consumer: { name } }) => t('edits.label.addConsumer', { name }),
  addProducer: ({ t }, { producer: { name } }) => t('edits.label.addProducer', { name }),
  addPlatform: ({ t }, { platform: { name } }) => t('edits.label.addPlatform', { name }),
  renameActor: ({ t, names }, { actor, name }) => t('edits.label.renameActor', { actor: names.actor(actor), name }),
  removeActor: ({ t, names }, { actor }) => t('edits.label.removeActor', { actor: names.actor(actor) }),
  setOrganisation: ({ t, names }, { actor, organisation }) =>
    organisation === ''
      ? t('edits.label.clearOrganisation', { actor: names.actor(actor) })
      : t('edits.label.setOrganisation', { actor: names.actor(actor), organisation }),
  setSystem: ({ t, names }, { actor, system }) =>
    system === ''
      ? t('edits.label.clearSystem', { actor: names.actor(actor) })
      : t('edits.label.setSystem', { actor: names.actor(actor), system }),
  setParallel: ({ t, names }, { actor, parallel }) =>
    t(parallel ? 'edits.label.allowParallel' : 'edits.label.forbidParallel', { actor: names.actor(actor) }),
  setReadyFrom: ({ t, names, words }, { actor, date }) =>
    date === null
      ? t('edits.label.clearReadyFrom', { actor: names.actor(actor) })
      : t('edits.label.setReadyFrom', { actor: names.actor(actor), date: words.date(date) }),
  setOrder: ({ t, names }, { consumer, order }) =>
    t(order === 'newest-first' ? 'edits.label.newestFirst' : 'edits.label.oldestFirst', {
      actor: names.actor(consumer),
    }),
  setFallbackOn: ({ t, names, words }, { consumer, codes }) =>
    codes.length === 0
      ? t('edits.label.neverFallBack', { actor: names.actor(consumer) })
      : t('edits.label.setFallbackOn', { actor: names.actor(consumer), codes: words.anyOf(codes) }),
  setAggregates: ({ t, names }, { producer, consumer }) =>
    consumer === null
      ? t('edits.label.clearAggregates', { actor: names.actor(producer) })
      : t('edits.label.setAggregates', { actor: names.actor(producer), consumer: names.actor(consumer) }),
  setActorPlatform: ({ t, names }, { actor, platform }) =>
    t('edits.label.setActorPlatform', { actor: names.actor(actor), platform: names.actor(platform) }),
  moveActor: ({ t, names, phase }, edit) =>
    t('edits.label.moveActor', {
      actor: names.actor(edit.actor),
      platform: names.actor(edit.platform),
      phase: phase(edit.phase),
    }),
  setPlatformParent: ({ t, names }, { platform, parent }) =>
    parent === null
      ? t('edits.label.clearPlatformParent', { platform: names.actor(platform) })
      : t('edits.label.setPlatformParent', { platform: names.actor(platform), parent: names.actor(parent) }),
  letPlatformCarryAll: ({ t, names }, { platform }) =>
    t('edits.label.letPlatformCarryAll', { platform: names.actor(platform) }),
  addAddress: ({ t, names }, { producer, address }) =>
    t('edits.label.addAddress', { actor: names.actor(producer), address }),
  renameAddress: ({ t }, { address, to }) => t('edits.label.renameAddress', { address, to }),
  removeAddress: ({ t, names }, { producer, address }) =>
    t('edits.label.removeAddress', { actor: names.actor(producer), address }),
  addContract: ({ t }, { contract: { name } }) => t('edits.label.addContract', { name }),
  renameContract: ({ t, contract }, edit) =>
    t('edits.label.renameContract', { contract: contract(edit.contract), name: edit.name }),
  removeContract: ({ t, contract }, edit) => t('edits.label.removeContract', { contract: contract(edit.contract) }),
  addVersion: ({ t, contract }, { version, contract: id }) =>
    t('edits.label.addVersion', { version: version.label ?? version.id, contract: contract(id) }),
  renameVersion: ({ t, names }, { version, label }) =>
    t('edits.label.renameVersion', { version: names.version(version), label }),
  dateVersion: ({ t, names }, { version }) => t('edits.label.dateVersion', { version: names.version(version) }),
  setNamespace: ({ t, names }, { version, namespace }) =>
    t(namespace === '' ? 'edits.label.clearNamespace' : 'edits.label.setNamespace', {
      version: names.version(version),
      namespace,
    }),
  moveVersion: ({ t, names }, { version, after }) =>
    after === null
      ? t('edits.label.moveVersionFirst', { version: names.version(version) })
      : t('edits.label.moveVersion', { version: names.version(version), after: names.version(after) }),
  removeVersion: ({ t, names }, { version }) => t('edits.label.removeVersion', { version: names.version(version) }),
  addApplication: ({ t }, { name }) => t('edits.label.addApplication', { name }),
  renameApplication: ({ t, names }, { application, name }) =>
    t('edits.label.renameApplication', { application: names.application(application), name }),
  setContract: ({ t, names, contract }, edit) =>
    t('edits.label.setContract', {
      application: names.application(edit.application),
      contract: contract(edit.contract),
    }),
  setParticipation: ({ t, names }, { application, actor, takesPart }) =>
    t(takesPart ? 'edits.label.takePart' : 'edits.label.takeNoPart', {
      application: names.application(application),
      actor: names.actor(actor),
    }),
  letAllTakePart: ({ t, names }, { application, side }) =>
    t(`edits.label.letAll.${side}`, { application: names.application(application) }),
  removeApplication: ({ t, names }, { application }) =>
    t('edits.label.removeApplication', { application: names.application(application) }),
  setNeed: (told, edit) => told.t(edit.needed ? 'edits.label.need' : 'edits.label.needNot', describeCells(told, edit)),
  acceptGap: (told, edit) => told.t('edits.label.acceptGap', describeCells(told, edit)),
  unacceptGap: (told, edit) => told.t('edits.label.unacceptGap', describeCells(told, edit)),
  addPhase: ({ t, phase }, { title, after }) =>
    after === null
      ? t('edits.label.addPhaseFirst', { title })
      : t('edits.label.addPhase', { title, after: phase(after) }),
  copyPhase: ({ t, phase }, edit) => t('edits.label.copyPhase', { phase: phase(edit.phase), title: edit.title }),
  renamePhase: ({ t, phase }, edit) => t('edits.label.renamePhase', { phase: phase(edit.phase), title: edit.title }),
  describePhase: ({ t, phase }, edit) => t('edits.label.describePhase', { phase: phase(edit.phase) }),
  datePhase: ({ t, phase, words }, edit) =>
    edit.date === null
      ? t('edits.label.undatePhase', { phase: phase(edit.phase) })
      : t('edits.label.datePhase', { phase: phase(edit.phase), date: words.date(edit.date) }),
  setPhaseRelease: ({ t, phase, release }, edit) =>
    edit.release === null
      ? t('edits.label.clearPhaseRelease', { phase: phase(edit.phase) })
      : t('edits.label.setPhaseRelease', { phase: phase(edit.phase), release: release(edit.release) }),
  movePhase: ({ t, phase }, edit) =>
    edit.after === null
      ? t('edits.label.movePhaseFirst', { phase: phase(edit.phase) })
      : t('edits.label.movePhase', { phase: phase(edit.phase), after: phase(edit.after) }),
  removePhase: ({ t, phase }, edit) => t('edits.label.removePhase', { phase: phase(edit.phase) }),
  mergePhase: ({ t, phase }, edit) => t('edits.label.mergePhase', { phase: phase(edit.phase) }),
  takeOverPlan: ({ t }, { phases }) => t('edits.label.takeOverPlan', { count: phases.length }),
  takeOverPhase: ({ t }, { phase, plan }) =>
    t('edits.label.takeOverPhase', { phase: plan.find(({ id }) => id === phase)?.title ?? phase }),
  addRelease: ({ t }, { release: { name } }) => t('edits.label.addRelease', { name }),
  renameRelease: ({ t, release }, edit) =>
    t('edits.label.renameRelease', { release: release(edit.release), name: edit.name }),
  dateRelease: ({ t, release, words }, edit) =>
    edit.date === null
      ? t('edits.label.undateRelease', { release: release(edit.release) })
      : t('edits.label.dateRelease', { release: release(edit.release), date: words.date(edit.date) }),
  setReleaseType: ({ t, release }, { release: id, type }) =>
    t(`edits.label.releaseType.${type ?? 'none'}`, { release: release(id) }),
  removeRelease: ({ t, release }, edit) => t('edits.label.removeRelease', { release: release(edit.release) }),
  addClaim: ({ t }, { claim: { text } }) => t('edits.label.addClaim', { text }),
  changeClaim: ({ t }, { claim: { text } }) => t('edits.label.changeClaim', { text }),
  removeClaim: ({ t, claim }, { index }) => t('edits.label.removeClaim', { text: claim(index) }),
  markKnown: ({ t, phase }, { entry }) => t('edits.label.markKnown', { phase: phase(entry.phase), why: entry.why }),
  unmarkKnown: ({ t, phase, known }, { index }) => t('edits.label.unmarkKnown', { phase: phase(known(index)) }),
  renameScenario: ({ t }, { title }) => t('edits.label.renameScenario', { title }),
  describeScenario: ({ t }) => t('edits.label.describeScenario'),
  moveBoxes: ({ t, names }, { positions }) => {
    const [first, ...others] = Object.keys(positions);
    return first !== undefined && others.length === 0
      ? t('edits.label.moveBox', { actor: names.actor(first) })
      : t('edits.label.moveBoxes', { count: others.length + (first === undefined ? 0 : 1) });
  },
  resetLayout: ({ t }) => t('edits.label.resetLayout'),
  together: (told, { edits: [first, ...others] }) =>
    first ? told.t('edits.label.together', { first: tell(told, first), count: others.length }) : '',
};

const plannedOf = ({ t, actors, names }: Told, edit: Pick<EditOf<'movePlanned'>, 'actors' | 'planned'>): string =>
  describePlanned(t, edit.planned, actors(edit.actors), names.version);
