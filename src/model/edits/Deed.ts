// What does a phase do to each actor, one thing at a time, and how is one of them taken out of a phase?
import type { ActorId, Change, Phase, RouteOverride, Scenario, VersionId } from '../Scenario.ts';
import type { PhaseDraft } from './EditRules.ts';
import { hasEffect, narrowChange, withoutEffects } from './narrowChange.ts';
import { overridesOf } from './Planned.ts';
import { type Does, rewriteOwn, takeEffects, takeVersion } from './takeFromPhase.ts';
import { type Place, reachOf } from './traceVersion.ts';

type OverrideKey = 'routes' | 'permissions';

export type Deed = { readonly actor: ActorId } & (
  | { readonly does: Does; readonly version: VersionId; readonly place: Place }
  | { readonly does: OverrideKey; readonly entry: RouteOverride }
  | { readonly does: 'moves'; readonly platform: ActorId }
  | { readonly does: 'leaves' }
);

export const toDeeds = (scenario: Scenario, { changes = [] }: Pick<Phase, 'changes'>): readonly Deed[] =>
  changes.flatMap((change) =>
    change.actors.flatMap((actor) => {
      const own = change.actors.length === 1 ? change : narrowChange(scenario, change, [actor]);
      return own ? deedsOf(scenario, own, actor) : [];
    }),
  );

function deedsOf(scenario: Scenario, change: Change, actor: ActorId): readonly Deed[] {
  const ofVersions = (['removes', 'adds'] as const).flatMap((does) =>
    (change[does] ?? []).flatMap((version): readonly Deed[] =>
      // A removal that the same change takes back is none.
      does === 'removes' && change.adds?.includes(version)
        ? []
        : reachOf(scenario, change, actor).map((place) => ({ actor, does, version, place })),
    ),
  );
  const ofOverrides = (['routes', 'permissions'] as const).flatMap((does) =>
    overridesOf(change, does).map((entry): Deed => ({ actor, does, entry })),
  );
  return [
    ...ofVersions,
    ...ofOverrides,
    ...(change.moves === undefined ? [] : [{ actor, does: 'moves', platform: change.moves } as const]),
    ...(change.leaves ? [{ actor, does: 'leaves' } as const] : []),
  ];
}

/** The same text for deeds that are the same. */
export function keyOf(deed: Deed): string {
  switch (deed.does) {
    case 'adds':
    case 'removes':
      return JSON.stringify([deed.actor, deed.does, deed.version, deed.place]);
    case 'routes':
    case 'permissions':
      return JSON.stringify([deed.actor, deed.does, overrideKeyOf(deed.entry)]);
    case 'moves':
      return JSON.stringify([deed.actor, deed.does, deed.platform]);
    case 'leaves':
      return JSON.stringify([deed.actor, deed.does]);
  }
}

const overrideKeyOf = ({ version, addresses, platform, state }: RouteOverride): string =>
  JSON.stringify([version, addresses ? [...addresses].sort() : null, platform ?? null, state]);

/** What others do in the phase stays, and what the actor does else. */
export function takeDeed(scenario: Scenario, phase: PhaseDraft, deed: Deed): void {
  const { actor } = deed;
  switch (deed.does) {
    case 'adds':
    case 'removes':
      takeVersion(scenario, phase, actor, deed.does, deed.version, [deed.place]);
      return;
    case 'routes':
    case 'permissions':
      takeOverride(scenario, phase, actor, deed.does, deed.entry);
      return;
    case 'moves':
      rewriteOwn(scenario, phase, actor, (own) => (own.moves === deed.platform ? without(own, 'moves') : [own]));
      return;
    case 'leaves':
      takeEffects(scenario, phase, actor, ['leaves']);
  }
}

function without(own: Change, effect: 'moves' | OverrideKey): readonly Change[] {
  const rest = withoutEffects(own, [effect]);
  return hasEffect(rest) ? [rest] : [];
}

function takeOverride(
  scenario: Scenario,
  phase: PhaseDraft,
  actor: ActorId,
  key: OverrideKey,
  entry: RouteOverride,
): void {
  rewriteOwn(scenario, phase, actor, (own) => {
    const entries = overridesOf(own, key);
    const left = entries.filter((each) => overrideKeyOf(each) !== overrideKeyOf(entry));
    if (left.length === entries.length) return [own];
    return left.length > 0 ? [{ ...own, [key]: left }] : without(own, key);
  });
}
