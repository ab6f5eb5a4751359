// What mends all links that fare alike, in one step? The same mend, at each of their addresses.
import type { Analysis, LinkRef, Mend } from '../../engine/Analysis.ts';
import type { Address, Change } from '../../model/Scenario.ts';

/** So many links are looked at: each asks the engine for its mends. */
const MOST = 100;

export interface MendOfAlike {
  readonly changes: readonly Change[];
  /** The links whose mend it is. */
  readonly links: number;
}

/** Null: the mend itself is all there is. */
export function toMendOfAlike(
  analysis: Analysis,
  phase: number,
  links: readonly LinkRef[],
  mend: Mend,
): MendOfAlike | null {
  if (!mend.steps.some((step) => 'address' in step)) return null;
  const key = withoutAddresses(mend.changes);
  const same = links.slice(0, MOST).flatMap((link) => {
    const own = analysis.mends(phase, link).find(({ changes }) => withoutAddresses(changes) === key);
    return own ? [own] : [];
  });
  if (same.length < 2) return null;
  return { changes: mergeAddresses(same.map(({ changes }) => changes)), links: same.length };
}

const withoutAddresses = (changes: readonly Change[]): string =>
  JSON.stringify(changes, (key, value) => (key === 'addresses' ? undefined : value));

type Addressed = { readonly addresses?: readonly Address[] | undefined };

/** Lists of changes that are alike but for their addresses, as one list for all their addresses. */
function mergeAddresses(lists: readonly (readonly Change[])[]): readonly Change[] {
  const [first = [], ...others] = lists;
  return first.map((change, i) => {
    const all = [change, ...others.flatMap((list) => list[i] ?? [])];
    const { routes, permissions } = change;
    return {
      ...change,
      ...unite(all),
      ...(routes && { routes: routes.map((one, r) => ({ ...one, ...unite(all.map(at('routes', r))) })) }),
      ...(permissions && {
        permissions: permissions.map((one, r) => ({ ...one, ...unite(all.map(at('permissions', r))) })),
      }),
    };
  });
}

const at = (list: 'routes' | 'permissions', index: number) => (change: Change) => change[list]?.[index] ?? {};

/** Left out means all, and stays so. */
function unite(parts: readonly Addressed[]): { addresses?: readonly Address[] } {
  if (parts.some(({ addresses }) => addresses === undefined)) return {};
  return { addresses: [...new Set(parts.flatMap(({ addresses = [] }) => addresses))] };
}
