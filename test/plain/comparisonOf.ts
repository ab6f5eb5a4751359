// How do two plans differ, link by link and actor by actor? The check on the engine's comparison.
import type { LinkFact } from '../../src/engine/Analysis.ts';
import type { ComparedLink, Outcome } from '../../src/engine/Comparison.ts';
import type { Change, Scenario } from '../../src/model/Scenario.ts';
import { evaluatePhase, openPlainly } from './evaluatePlainly.ts';
import type { PlainState } from './PlainState.ts';

const NO_LINK: Outcome = { status: 'none', version: null };

const outcomeOf = ({ status, accepted, version }: LinkFact): Outcome => ({
  status: status === 'broken' && accepted ? 'accepted' : status,
  version,
});

/** Links whose outcomes differ between a phase of each plan; in any order. */
export function differingLinks(a: Scenario, m: number, b: Scenario, n: number): readonly ComparedLink[] {
  const factsOf = (scenario: Scenario, phase: number) => {
    const { phases, links } = openPlainly(scenario);
    return evaluatePhase(phases, links, phase).links.map((link) => ({ link, outcome: outcomeOf(link) }));
  };
  const keyOf = ({ application, consumer, address }: LinkFact) => JSON.stringify([application, consumer, address]);
  const before = new Map(factsOf(a, m).map((one) => [keyOf(one.link), one]));
  const after = new Map(factsOf(b, n).map((one) => [keyOf(one.link), one]));
  return [...new Map([...before, ...after])].flatMap(([key, { link }]) => {
    const { application, consumer, address } = link;
    const [from, to] = [before.get(key)?.outcome ?? NO_LINK, after.get(key)?.outcome ?? NO_LINK];
    const isSame = from.status === to.status && from.version === to.version;
    return isSame ? [] : [{ application, consumer, address, from, to }];
  });
}

/** Versions of an actor, however it has them. */
function versionsOf(state: PlainState, actor: string): ReadonlySet<string> {
  const own = state.supports.get(actor) ?? state.lists.get(actor);
  return own ?? new Set([...(state.offers.get(actor)?.values() ?? [])].flatMap((versions) => [...versions]));
}

/** At which of its addresses an actor has which versions, to see whether anything is gained or lost. */
function holdingOf(state: PlainState, actor: string, version: string): string {
  const offers = state.offers.get(actor);
  if (!offers) return String(versionsOf(state, actor).has(version));
  return [...offers].flatMap(([address, versions]) => (versions.has(version) ? address : [])).join();
}

const isPresent = (state: PlainState, actor: string): boolean =>
  (state.present.get(actor)?.size ?? 0) > 0 ||
  [...(state.presentAt.get(actor)?.values() ?? [])].some((contracts) => contracts.size > 0);

export function plainMeasures(scenario: Scenario) {
  const { phases, links } = openPlainly(scenario);
  const { states } = phases;
  const actors = [...scenario.consumers, ...scenario.producers].map(({ id }) => id);
  const platforms = scenario.platforms.map(({ id }) => id);
  const isDoubled = (has: (version: string) => boolean) =>
    scenario.contracts.some(({ versions }) => versions.filter(({ id }) => has(id)).length > 1);
  const sum = (count: (state: PlainState, n: number) => number) =>
    states.reduce((total, state, n) => total + count(state, n), 0);
  return {
    outages: sum((_, n) => evaluatePhase(phases, links, n).counts.broken),
    doubled: sum((state) => actors.filter((actor) => isDoubled((v) => versionsOf(state, actor).has(v))).length),
    doubledPlatforms: sum(
      (_, n) => platforms.filter((q) => isDoubled((v) => phases.worlds[n]?.carries(q, v) === true)).length,
    ),
    changes: sum((after, n) => (n === 0 ? 0 : changesIn(scenario, n, states[n - 1] as PlainState, after))),
  };
}

function changesIn(scenario: Scenario, n: number, before: PlainState, after: PlainState): number {
  const versions = scenario.contracts.flatMap((contract) => contract.versions.map(({ id }) => id));
  const actors = [...scenario.platforms, ...scenario.consumers, ...scenario.producers].map(({ id }) => id);
  const changed = actors.map((actor) => {
    const moved = before.platformOf.get(actor) === after.platformOf.get(actor) ? 0 : 1;
    if (isPresent(before, actor) && !isPresent(after, actor)) return 1 + moved;
    return moved + versions.filter((v) => holdingOf(before, actor, v) !== holdingOf(after, actor, v)).length;
  });
  const overrides = (scenario.phases[n]?.changes ?? []).map(overridesIn);
  return [...changed, ...overrides].reduce((total, one) => total + one, 0);
}

const overridesIn = ({ actors, routes = [], permissions = [] }: Change): number =>
  new Set(actors).size * (routes.length + permissions.length);
