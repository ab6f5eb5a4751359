// What follows from a scenario? Counts of all phases at once; links, holders and the rest when asked for.
import type { Scenario } from '../model/Scenario.ts';
import type { Analysis, PhaseFacts, Retirement } from './Analysis.ts';
import { keepSource } from './analysisSource.ts';
import { buildStates } from './buildStates.ts';
import type { ClaimResult } from './ClaimResult.ts';
import { ClassRegistry } from './ConsumerClass.ts';
import { checkClaims } from './checkClaims.ts';
import { countHolders } from './countHolders.ts';
import { addCounts, countApplication, noCounts, toTally } from './countLinks.ts';
import { findActor } from './findActor.ts';
import { findDifference } from './findDifference.ts';
import { findGroup } from './findGroup.ts';
import { findHolders } from './findHolders.ts';
import type { Finding } from './findings/Finding.ts';
import { findFindings } from './findings/findFindings.ts';
import { findLink, findLinks } from './findLinks.ts';
import { findMends } from './findMends.ts';
import { makePathFinder } from './findPath.ts';
import { findRetirements, type RetirementSource } from './findRetirements.ts';
import { findTraffic } from './findTraffic.ts';
import { indexScenario } from './indexScenario.ts';
import { KeptVersions } from './KeptVersions.ts';
import { findPhaseOrder } from './order/findPhaseOrder.ts';
import type { PhaseOrder } from './order/PhaseOrder.ts';
import type { PhaseState } from './PhaseState.ts';
import { PhaseView } from './PhaseView.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

/** How many phases keep their class answers and reaches; the rest is made again when looked at. */
const VIEWS_KEPT = 3;

/** The facts of a valid scenario, which is neither changed nor copied. */
export function analyse(scenario: Scenario): Analysis {
  const index = indexScenario(scenario);
  const states = buildStates(index);
  const viewOf = makeViews(index, states);
  const kept = index.versions.map(({ contract }, v) => new KeptVersions(states, contract, v));
  const source: RetirementSource = { index, states, viewOf, keptOf: (v) => kept[v] as KeptVersions };
  const orders = new Map<number, PhaseOrder>();
  let rows: readonly Retirement[] | null = null;
  const retirements = () => {
    rows ??= findRetirements(source);
    return rows;
  };
  let checked: readonly ClaimResult[] | null = null;
  const claims = () => {
    checked ??= checkClaims(source, retirements);
    return checked;
  };
  let found: readonly Finding[] | null = null;
  const findings = () => {
    found ??= findFindings({ source, retirements: retirements(), claims: claims() });
    return found;
  };
  const analysis: Analysis = {
    scenario,
    phases: states.map((state, n) => countPhase(viewOf(n), scenario.phases[n]?.id as string, state)),
    get retirements() {
      return retirements();
    },
    get claims() {
      return claims();
    },
    get findings() {
      return findings();
    },
    links: (phase, scope = {}) => findLinks(viewOf(phase), scope),
    link: (phase, ref) => findLink(viewOf(phase), ref),
    holders: (retirement, phase, limit) => findHolders(source, retirement, phase, limit),
    holderCount: (retirement, phase) => countHolders(source, retirement, phase),
    actor: (phase, id) => findActor(index, states, phase, id),
    group: (phase, members) => findGroup(index, states, phase, members),
    traffic: (phase, application, groups, columns) => findTraffic(viewOf(phase), application, groups, columns),
    mends: (phase, ref) => findMends(source, phase, ref),
    difference: (from, to) => findDifference({ from: viewOf(from), to: viewOf(to) }, states, from, to, retirements()),
    order: (phase) => {
      const order = orders.get(phase) ?? findPhaseOrder(index, states, phase);
      orders.set(phase, order);
      return order;
    },
  };
  return keepSource(analysis, source);
}

/** Views by phase; the last few used are kept, and each starts from what its neighbour already knows. */
function makeViews(index: ScenarioIndex, states: readonly PhaseState[]): (phase: number) => PhaseView {
  const base = { index, findPath: makePathFinder(index), registry: new ClassRegistry(index) };
  const views = new Map<number, PhaseView>();
  return (phase) => {
    const known = views.get(phase);
    if (known) {
      views.delete(phase);
      views.set(phase, known);
      return known;
    }
    const made = new PhaseView(base, states[phase] as PhaseState, views.get(phase - 1) ?? views.get(phase + 1));
    views.set(phase, made);
    const [oldest] = views.keys();
    if (views.size > VIEWS_KEPT) views.delete(oldest as number);
    return made;
  };
}

function countPhase(view: PhaseView, id: string, { date }: PhaseState): PhaseFacts {
  const sum = noCounts();
  const applications = view.index.applications.map((application) => {
    const counts = countApplication(view, application);
    addCounts(sum, counts);
    return toTally(counts);
  });
  return { id, date, ...toTally(sum), applications };
}
