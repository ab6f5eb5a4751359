// What do claims and known findings name when something is gone? What is left; and one that would then say more, or nothing, goes too.
import { castDraft } from 'immer';
import type { Claim, Expectation, KnownFinding, Scenario } from '../Scenario.ts';
import type { ScenarioDraft } from './EditRules.ts';
import { allAddresses } from './findActor.ts';

type Lists = 'consumers' | 'producers' | 'addresses' | 'actors' | 'mayGo' | 'mayNotGo';
const LISTS = ['consumers', 'producers', 'addresses', 'actors', 'mayGo', 'mayNotGo'] as const;

interface Known extends Readonly<Record<Lists, ReadonlySet<string>>> {
  readonly phases: ReadonlySet<string>;
  readonly applications: ReadonlySet<string>;
}

/** Leaves those alone that name only what is there. An emptied list takes its entry with it, so as not to mean all. */
export function pruneClaims(draft: ScenarioDraft): void {
  if (!draft.claims && !draft.known) return;
  const known = collectKnown(draft);
  const claims = pruneList<Claim>(draft.claims, (claim) => pruneClaim(claim, known));
  const findings = pruneList<KnownFinding>(draft.known, (finding) => pruneKnown(finding, known));
  if (claims?.length === 0) delete draft.claims;
  else if (claims) draft.claims = castDraft(claims);
  if (findings?.length === 0) delete draft.known;
  else if (findings) draft.known = castDraft(findings);
}

/** What is left of a list; null where that is the list as it was. */
function pruneList<Entry extends object>(
  list: readonly Entry[] | undefined,
  prune: (entry: Entry) => Entry | null,
): Entry[] | null {
  const left = list?.flatMap((entry) => prune(entry) ?? []) ?? [];
  return !list || (left.length === list.length && left.every((entry, i) => entry === list[i])) ? null : left;
}

function collectKnown(scenario: Scenario): Known {
  const { platforms, consumers, producers, contracts, phases, applications } = scenario;
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const versions = new Set(ids(contracts.flatMap((contract) => contract.versions)));
  return {
    phases: new Set(ids(phases)),
    applications: new Set(ids(applications)),
    // There `*` means all, whoever is left.
    consumers: new Set(['*', ...ids(consumers)]),
    producers: new Set(['*', ...ids(producers)]),
    addresses: new Set(['*', ...allAddresses(scenario)]),
    actors: new Set(ids([...platforms, ...consumers, ...producers])),
    mayGo: versions,
    mayNotGo: versions,
  };
}

function pruneClaim(claim: Claim, known: Known): Claim | null {
  const { application } = claim.expect;
  const isGone = application !== undefined && !known.applications.has(application);
  if (isGone || !known.phases.has(claim.phase)) return null;
  const expect = pruneExpectation(claim.expect, known);
  return expect === claim.expect ? claim : expect && { ...claim, expect };
}

function pruneExpectation(expect: Expectation, known: Known): Expectation | null {
  let pruned = expect;
  for (const key of LISTS) {
    const left = expect[key]?.filter((id) => known[key].has(id));
    if (left?.length === 0) return null;
    if (left && left.length !== expect[key]?.length) pruned = { ...pruned, [key]: left };
  }
  return pruned;
}

function pruneKnown(finding: KnownFinding, known: Known): KnownFinding | null {
  const actors = finding.actors?.filter((id) => known.actors.has(id));
  if (!known.phases.has(finding.phase) || actors?.length === 0) return null;
  return actors && actors.length !== finding.actors?.length ? { ...finding, actors } : finding;
}
