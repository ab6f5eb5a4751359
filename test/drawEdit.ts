// Which edits might a person make? Any kind, of things that are there, and now and then of things that are not.

import { EDIT_KINDS } from '../src/model/edits/applyEdit.ts';
import type { Edit, EditKind, EditOf, SingleEdit } from '../src/model/edits/Edit.ts';
import { addressesOf } from '../src/model/edits/findActor.ts';
import type { Change, Scenario } from '../src/model/Scenario.ts';
import { createDraw, type Draw } from './createDraw.ts';
import { CLAIM_DRAWS } from './drawClaimEdits.ts';
import { drawOtherPhases } from './drawOtherPhases.ts';
import { type Dice, drawn } from './plain/arbitrary/Dice.ts';

type Draws = { readonly [Kind in EditKind]: (draw: Draw) => Omit<EditOf<Kind>, 'kind'> };

const SINGLE_KINDS = EDIT_KINDS.filter((kind) => kind !== 'together');

export function drawEdit(dice: Dice, scenario: Scenario): Edit {
  const kind = dice.one(EDIT_KINDS);
  return drawKind(dice, scenario, kind);
}

export function drawKind(dice: Dice, scenario: Scenario, kind: EditKind): Edit {
  return { kind, ...drawn(DRAWS[kind](createDraw(dice, scenario))) } as Edit;
}

const ofVersion = (draw: Draw) => {
  const actor = draw.actor();
  return drawn({
    actor,
    version: draw.version(),
    phase: draw.phase(),
    addresses: draw.dice.chance(60) ? undefined : draw.addresses(actor),
  });
};

const ofCells = (draw: Draw) =>
  drawn({
    application: draw.application(),
    consumers: draw.some('consumers'),
    producers: draw.some('producers'),
    addresses: draw.addresses(),
  });

/** A change as a mend makes it. */
function drawMend(draw: Draw): Change {
  const actor = draw.actor();
  const addresses = draw.addresses(actor);
  const [version, state] = [draw.version(), draw.state()];
  if (draw.dice.chance(60)) return drawn({ actors: [actor], adds: [version], addresses });
  return draw.scenario.producers.some(({ id }) => id === actor)
    ? { actors: [actor], routes: [drawn({ version, addresses, platform: draw.maybe(draw.platform), state })] }
    : { actors: [actor], adds: [version] };
}

/** Mostly something that the plan does. */
function drawPlanned(draw: Draw): Pick<EditOf<'movePhaseChange'>, 'actor' | 'version' | 'does' | 'from'> {
  const planned = draw.scenario.phases.flatMap(({ id: from, changes = [] }) =>
    changes.flatMap(({ actors, adds = [], removes = [] }) =>
      actors.flatMap((actor) => [
        ...adds.map((version) => ({ actor, version, does: 'adds' as const, from })),
        ...removes.map((version) => ({ actor, version, does: 'removes' as const, from })),
      ]),
    ),
  );
  return planned.length > 0 && draw.dice.chance(80)
    ? draw.dice.one(planned)
    : { actor: draw.actor(), version: draw.version(), does: draw.dice.one(['adds', 'removes']), from: draw.phase() };
}

/** Something that a phase does, mostly; some of those to whom it does so. */
function drawPlannedOf(draw: Draw): Pick<EditOf<'removePlanned'>, 'actors' | 'planned' | 'phase'> {
  const all = draw.scenario.phases.flatMap(({ id: phase, changes = [] }) =>
    changes.flatMap((change) => [
      ...(change.adds ?? []).map((version) => ({ change, phase, planned: { does: 'adds' as const, version } })),
      ...(change.removes ?? []).map((version) => ({ change, phase, planned: { does: 'removes' as const, version } })),
      ...(change.routes ?? []).map(({ version }) => ({ change, phase, planned: { does: 'routes' as const, version } })),
      ...(change.permissions ?? []).map(({ version }) => ({
        change,
        phase,
        planned: { does: 'permissions' as const, version },
      })),
      ...(change.moves ? [{ change, phase, planned: { does: 'moves' as const } }] : []),
      ...(change.leaves ? [{ change, phase, planned: { does: 'leaves' as const } }] : []),
    ]),
  );
  if (all.length === 0 || draw.dice.chance(10)) {
    return { actors: draw.actors(), planned: { does: 'adds', version: draw.version() }, phase: draw.phase() };
  }
  const { change, phase, planned } = draw.dice.one(all);
  return { actors: draw.dice.some([...new Set(change.actors)]), planned, phase };
}

const DRAWS: Draws = {
  addVersionToActor: ofVersion,
  removeVersionFromActor: ofVersion,
  movePhaseChange: (draw) => ({ ...drawPlanned(draw), to: draw.phase() }),
  retireVersion: (draw) => ({ actors: draw.actors(), version: draw.version(), phase: draw.phase() }),
  movePlanned: (draw) => {
    const { phase: from, ...planned } = drawPlannedOf(draw);
    return { ...planned, from, to: draw.phase() };
  },
  removePlanned: drawPlannedOf,
  notePlanned: (draw) => ({ ...drawPlannedOf(draw), note: draw.text() }),
  slipActors: (draw) =>
    drawn({
      actors: draw.actors(),
      phases: draw.dice.whole(0, 3),
      titles: ['Senare', draw.name(), 'Senare'],
      from: draw.dice.chance(30) ? draw.phase() : undefined,
    }),
  letActorLeave: (draw) => ({ actor: draw.actor(), phase: draw.phase() }),
  letActorStay: (draw) => ({ actor: draw.actor(), phase: draw.phase() }),
  letActorJoin: (draw) => ({ actor: draw.actor(), phase: draw.phase(), versions: draw.versions() }),
  setRoute: (draw) => {
    const producer = draw.producer();
    return drawn({
      producer,
      version: draw.version(),
      phase: draw.phase(),
      addresses: draw.addresses(producer),
      platform: draw.maybe(draw.platform),
      state: draw.state(),
    });
  },
  setPermission: (draw) =>
    drawn({
      caller: draw.actor(),
      version: draw.version(),
      phase: draw.phase(),
      addresses: draw.addresses(),
      state: draw.state(),
    }),
  applyMend: (draw) => ({
    phase: draw.phase(),
    changes: draw.dice.chance(50) ? [drawMend(draw)] : [drawMend(draw), drawMend(draw)],
  }),
  addConsumer: (draw) =>
    drawn({
      consumer: drawn({
        id: draw.newId(),
        name: draw.name(),
        platform: draw.maybe(draw.platform),
        supports: draw.supports(),
      }),
      applications: draw.applications(),
    }),
  addProducer: (draw) =>
    drawn({
      producer: drawn({
        id: draw.newId(),
        name: draw.name(),
        platform: draw.maybe(draw.platform),
        supports: draw.supports(),
        addresses: draw.maybe(() => draw.dice.some(['A', 'SE-1', 'SE 2'])),
        aggregates: draw.maybe(draw.consumer),
      }),
      applications: draw.applications(),
    }),
  addPlatform: (draw) => ({
    platform: drawn({
      id: draw.newId(),
      name: draw.name(),
      parent: draw.maybe(draw.platform),
      supports: draw.supports(),
    }),
  }),
  renameActor: (draw) => ({ actor: draw.actor(), name: draw.name() }),
  removeActor: (draw) => ({ actor: draw.actor() }),
  setOrganisation: (draw) => ({ actor: draw.actor(), organisation: draw.text() }),
  setSystem: (draw) => ({ actor: draw.actor(), system: draw.text() }),
  setParallel: (draw) => ({ actor: draw.actor(), parallel: draw.dice.chance(50) }),
  setReadyFrom: (draw) => ({ actor: draw.actor(), date: draw.orNull(draw.date) }),
  setOrder: (draw) => ({ consumer: draw.consumer(), order: draw.dice.one(['newest-first', 'oldest-first']) }),
  setFallbackOn: (draw) => ({ consumer: draw.consumer(), codes: draw.dice.some(['VP004', 'VP007']) }),
  setAggregates: (draw) => ({ producer: draw.producer(), consumer: draw.orNull(draw.consumer) }),
  setActorPlatform: (draw) => ({ actor: draw.actor(), platform: draw.platform() }),
  moveActor: (draw) => ({ actor: draw.actor(), phase: draw.phase(), platform: draw.platform() }),
  setPlatformParent: (draw) => ({ platform: draw.platform(), parent: draw.orNull(draw.platform) }),
  letPlatformCarryAll: (draw) => ({ platform: draw.platform() }),
  addAddress: (draw) => ({ producer: draw.producer(), address: draw.newAddress() }),
  renameAddress: (draw) => ({ address: draw.address(), to: draw.newAddress() }),
  removeAddress: (draw) => {
    const producer = draw.producer();
    return { producer, address: draw.dice.one([...addressesOf(draw.scenario, producer), draw.address()]) };
  },
  addContract: (draw) => ({
    contract: {
      id: draw.newId(),
      name: draw.name(),
      versions: draw.dice.some(['n1', 'n2', 'v1']).map((id) => ({ id })),
    },
  }),
  renameContract: (draw) => ({ contract: draw.contract(), name: draw.name() }),
  removeContract: (draw) => ({ contract: draw.contract() }),
  addVersion: (draw) => ({
    contract: draw.contract(),
    version: drawn({ id: draw.newId(), deprecatedFrom: draw.maybe(draw.date), endOfLife: draw.maybe(draw.date) }),
    after: draw.orNull(draw.version),
  }),
  renameVersion: (draw) => ({ version: draw.version(), label: draw.name() }),
  dateVersion: (draw) => ({
    version: draw.version(),
    deprecatedFrom: draw.orNull(draw.date),
    endOfLife: draw.orNull(draw.date),
  }),
  setNamespace: (draw) => ({ version: draw.version(), namespace: draw.text() }),
  moveVersion: (draw) => ({ version: draw.version(), after: draw.orNull(draw.version) }),
  removeVersion: (draw) => ({ version: draw.version() }),
  addApplication: (draw) =>
    drawn({
      id: draw.newId(),
      name: draw.name(),
      contract: draw.contract(),
      consumers: draw.maybe(() => draw.some('consumers')),
      producers: draw.maybe(() => draw.some('producers')),
    }),
  renameApplication: (draw) => ({ application: draw.application(), name: draw.name() }),
  setContract: (draw) => ({ application: draw.application(), contract: draw.contract() }),
  setParticipation: (draw) => ({
    application: draw.application(),
    actor: draw.actor(),
    takesPart: draw.dice.chance(50),
  }),
  letAllTakePart: (draw) => ({ application: draw.application(), side: draw.dice.one(['consumers', 'producers']) }),
  removeApplication: (draw) => ({ application: draw.application() }),
  setNeed: (draw) => ({ ...ofCells(draw), needed: draw.dice.chance(50) }),
  acceptGap: (draw) => ({ ...ofCells(draw), why: draw.text() }),
  unacceptGap: ofCells,
  addPhase: (draw) =>
    drawn({ id: draw.newId(), title: draw.name(), after: draw.orNull(draw.phase), date: draw.maybe(draw.date) }),
  copyPhase: (draw) => ({ phase: draw.phase(), id: draw.newId(), title: draw.name() }),
  renamePhase: (draw) => ({ phase: draw.phase(), title: draw.name() }),
  describePhase: (draw) => ({ phase: draw.phase(), description: draw.text() }),
  datePhase: (draw) => ({ phase: draw.phase(), date: draw.orNull(draw.date) }),
  setPhaseRelease: (draw) => ({ phase: draw.phase(), release: draw.orNull(draw.release) }),
  movePhase: (draw) => ({ phase: draw.phase(), after: draw.orNull(draw.phase) }),
  removePhase: (draw) => ({ phase: draw.phase() }),
  mergePhase: (draw) => ({ phase: draw.phase() }),
  takeOverPlan: ({ dice, scenario }) => ({ phases: drawOtherPhases(dice, scenario) }),
  takeOverPhase: ({ dice, scenario, newId }) => {
    const plan = drawOtherPhases(dice, scenario);
    return { phase: dice.one(plan).id, plan, rest: { id: newId(), title: 'Rest' } };
  },
  addRelease: (draw) => ({ release: drawn({ id: draw.newId(), name: draw.name(), date: draw.maybe(draw.date) }) }),
  renameRelease: (draw) => ({ release: draw.release(), name: draw.name() }),
  dateRelease: (draw) => ({ release: draw.release(), date: draw.orNull(draw.date) }),
  setReleaseType: (draw) => ({
    release: draw.release(),
    type: draw.orNull(() => draw.dice.one(['external', 'internal'])),
  }),
  removeRelease: (draw) => ({ release: draw.release() }),
  ...CLAIM_DRAWS,
  renameScenario: (draw) => ({ title: draw.name() }),
  describeScenario: (draw) => ({ description: draw.text() }),
  moveBoxes: (draw) => ({
    positions: Object.fromEntries(draw.actors().map((id) => [id, { x: draw.dice.whole(-9, 9) / 2, y: -0 }])),
  }),
  resetLayout: () => ({}),
  together: ({ dice, scenario }) => ({
    edits: Array.from(
      { length: dice.whole(1, 3) },
      () => drawKind(dice, scenario, dice.one(SINGLE_KINDS)) as SingleEdit,
    ),
  }),
};
