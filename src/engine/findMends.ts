// How could a broken link be mended? The smallest sets of changes, each tried on the engine, that break nothing else.
import type { Change } from '../model/Scenario.ts';
import type { LinkRef, Mend, MendStep } from './Analysis.ts';
import { applyChange } from './applyChange.ts';
import { hasBit } from './bits.ts';
import { compareAnswers } from './compareAnswers.ts';
import { Draft } from './Draft.ts';
import { findMendSteps, type MendLink } from './findMendSteps.ts';
import type { RetirementSource } from './findRetirements.ts';
import { PhaseView } from './PhaseView.ts';
import { resolveCall } from './resolveLink.ts';

/** Sets of up to this many steps are all tried; larger ones only where one version needs just them. */
const EXHAUSTIVE = 3;
const MOST = 8;

/** Ordered: toward the target first, then those that mend more, then the less invasive. Empty when unbroken. */
export function findMends(source: RetirementSource, phase: number, ref: LinkRef): Mend[] {
  const { index } = source;
  const application = index.applications.find(({ id }) => id === ref.application);
  const consumer = index.consumerOf.get(ref.consumer);
  const address = index.addressOf.get(ref.address);
  if (!application || consumer === undefined || address === undefined) return [];
  const view = source.viewOf(phase);
  const link: MendLink = { application, consumer, address };
  if (!isPresent(view, link) || answerOf(view, link) !== null) return [];
  const { steps, completions } = findMendSteps(source, phase, link);
  for (let size = 1; size <= EXHAUSTIVE; size++) {
    const mends = tryAll(view, link, subsetsOf(steps, size));
    if (mends.length > 0) return order(mends, source);
  }
  const larger = completions.filter(({ length }) => length > EXHAUSTIVE).sort((a, b) => a.length - b.length);
  const [smallest] = larger;
  return order(
    tryAll(
      view,
      link,
      larger.filter(({ length }) => length === smallest?.length),
    ),
    source,
  );
}

function isPresent(view: PhaseView, { application: { contract, rows, rowOf }, consumer, address }: MendLink): boolean {
  const row = rows[rowOf[consumer] as number];
  return (
    row !== undefined &&
    hasBit(row.needed, address) &&
    view.classOf(contract, consumer) !== null &&
    hasBit(view.presentAt(contract).bits, address)
  );
}

/** The version and place of the answer, or null. */
function answerOf(view: PhaseView, { application, consumer, address }: MendLink) {
  const klass = view.registry.classOf(view.state, application.contract, consumer);
  if (!klass) return null;
  const { attempts, slot } = resolveCall(view, klass, address);
  const last = attempts.at(-1);
  return last && slot >= 0 ? { v: last.v, tries: attempts.length } : null;
}

function* subsetsOf<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i <= items.length - size; i++) {
      for (const rest of subsetsOf(items, size - 1, i + 1)) yield [items[i] as T, ...rest];
    }
}

function tryAll(view: PhaseView, link: MendLink, sets: Iterable<readonly MendStep[]>): Mend[] {
  const mends: Mend[] = [];
  for (const steps of sets) {
    const mend = tryMend(view, link, steps);
    if (mend) mends.push(mend);
  }
  return mends;
}

function tryMend(view: PhaseView, link: MendLink, steps: readonly MendStep[]): Mend | null {
  const { index } = view;
  const changes = steps.map((step) => toChange(view, step));
  const draft = new Draft(view.state);
  for (const change of changes) applyChange(draft, index, change);
  const after = new PhaseView(view, draft.settlePresence(index.contracts.map(({ versions }) => versions)), view);
  const answer = answerOf(after, link);
  if (!answer) return null;
  const { worse, better } = compareAnswers(view, after);
  if (worse > 0) return null;
  const version = index.versions[answer.v];
  const status = version?.isTarget ? 'target' : answer.tries > 1 ? 'fallback' : 'outgoing';
  return { steps, status, version: version?.id as string, mends: better, changes };
}

/** The change to append to the phase, so that the step is taken. */
function toChange({ index }: PhaseView, step: MendStep): Change {
  const actors = [step.actor];
  switch (step.kind) {
    case 'open-route':
    case 'close-route': {
      const { version, address, platform } = step;
      const state = step.kind === 'open-route' ? 'open' : 'closed';
      return { actors, routes: [{ version, addresses: [address], platform, state }] };
    }
    case 'open-permission':
      return { actors, permissions: [{ version: step.version, addresses: [step.address], state: 'open' }] };
    case 'producer-offers':
    case 'producer-keeps': {
      const p = index.producerOf.get(step.actor) as number;
      const isOnly = index.slotsOf(p).length === 1;
      return { actors, adds: [step.version], ...(isOnly ? {} : { addresses: [step.address] }) };
    }
    default:
      return { actors, adds: [step.version] };
  }
}

const KIND_ORDER: readonly MendStep['kind'][] = [
  'open-permission',
  'open-route',
  'consumer-adds',
  'producer-offers',
  'platform-carries',
  'producer-keeps',
  'platform-keeps',
  'consumer-keeps',
  'close-route',
];

function order(mends: Mend[], { index }: RetirementSource): Mend[] {
  const age = ({ version }: Mend) => -(index.versionOf.get(version) as number);
  const rank = ({ steps }: Mend) => Math.max(...steps.map(({ kind }) => KIND_ORDER.indexOf(kind)));
  return mends.sort((a, b) => age(a) - age(b) || b.mends - a.mends || rank(a) - rank(b)).slice(0, MOST);
}
