// What of a change does one link see? The versions of its contract, and its address.
import type { Change, OverrideState, VersionId } from '../../model/Scenario.ts';
import type { StepBook } from './StepBook.ts';

/** A change of one actor without its names: what it does to one link. */
export interface Clip {
  readonly leaves?: true;
  readonly moves?: string;
  readonly removes?: readonly VersionId[];
  readonly adds?: readonly VersionId[];
  readonly routes?: readonly { version: VersionId; platform?: string; state: OverrideState }[];
  readonly permissions?: readonly { version: VersionId; addresses?: readonly string[]; state: OverrideState }[];
}

type IsOfContract = (version: VersionId) => boolean;

/** What it does to the links of a caller; `null`: nothing. Of one address, where this is given. */
export function clipCaller(book: StepBook, change: Change, isOf: IsOfContract, address?: string): Clip | null {
  const permissions = (change.permissions ?? []).filter(
    ({ version, addresses }) =>
      isOf(version) && (address === undefined || addresses === undefined || book.includes(addresses, address)),
  );
  return notEmpty({ ...clipOwn(change, isOf), ...(permissions.length > 0 ? { permissions } : {}) });
}

/** What it does to the links to one address of a producer; `null`: nothing. */
export function clipProducer(book: StepBook, change: Change, isOf: IsOfContract, address: string): Clip | null {
  const isHere = (addresses: readonly string[] | undefined) =>
    addresses === undefined || book.includes(addresses, address);
  const routes = (change.routes ?? [])
    .filter(({ version, addresses }) => isOf(version) && isHere(addresses))
    .map(({ version, platform, state }) => ({ version, state, ...(platform === undefined ? {} : { platform }) }));
  const { removes, adds, ...stays } = clipOwn(change, isOf);
  const versions = isHere(change.addresses) ? { ...(removes ? { removes } : {}), ...(adds ? { adds } : {}) } : {};
  return notEmpty({ ...stays, ...versions, ...(routes.length > 0 ? { routes } : {}) });
}

/** The change again, of one actor at one address. */
export function toLocalChange({ routes, permissions, ...own }: Clip, actor: string, address: string): Change {
  const at = { addresses: [address] };
  return {
    actors: [actor],
    ...own,
    ...at,
    ...(routes ? { routes: routes.map((route) => ({ ...route, ...at })) } : {}),
    ...(permissions ? { permissions: permissions.map((permission) => ({ ...permission, ...at })) } : {}),
  };
}

function clipOwn({ leaves, moves, removes = [], adds = [] }: Change, isOf: IsOfContract): Clip {
  const [out, into] = [removes.filter(isOf), adds.filter(isOf)];
  return {
    ...(leaves ? { leaves } : {}),
    ...(moves === undefined ? {} : { moves }),
    ...(out.length > 0 ? { removes: out } : {}),
    ...(into.length > 0 ? { adds: into } : {}),
  };
}

const notEmpty = (clip: Clip): Clip | null => (Object.keys(clip).length > 0 ? clip : null);
