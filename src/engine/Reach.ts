// Where does a version lead, seen from a platform? One attempt at every address at once (R2), but for the consumer's
// own permission, which `answerClass` adds.
import { type Bits, emptyBits, isEmpty, setBit } from './bits.ts';
import { carries, findRoute, followRoute, MANY_ROUTES, NO_ROUTE, type World } from './tryRoute.ts';

/** Disjoint sets of addresses by what comes of the attempt; in none of them: no route at the first hop (VP004). */
export interface Reach {
  readonly answered: Bits;
  /** VP004, VP007, VP009 after the first hop. */
  readonly lost: Bits;
  readonly refused: Bits;
  readonly silent: Bits;
  /** VP006 at the first hop. */
  readonly many: Bits;
  /** Whether any of the sets but `answered` has a member. */
  readonly isPlain: boolean;
}

const FIELD = { OK: 'answered', VP004: 'lost', VP007: 'refused', VP009: 'silent' } as const;

/** Nothing is routed. */
export function noReach(addressCount: number): Reach {
  const none = emptyBits(addressCount);
  return { answered: none, lost: none, refused: none, silent: none, many: none, isPlain: true };
}

/** The reach of a version from a platform; only at `addresses` where these are given. */
export function findReach(world: World, platform: number, version: number, addresses?: readonly number[]): Reach {
  const size = world.index.addresses.length;
  if (!carries(world, version, platform)) return noReach(size);
  const none = emptyBits(size);
  const reach = { answered: emptyBits(size), lost: none, refused: none, silent: none, many: none };
  const put = (field: keyof typeof reach, a: number) => {
    if (reach[field] === none) reach[field] = emptyBits(size);
    setBit(reach[field], a);
  };
  const visit = (a: number) => {
    const slot = findRoute(world, platform, version, a);
    if (slot === NO_ROUTE) return;
    if (slot === MANY_ROUTES) put('many', a);
    else put(FIELD[followRoute(world, platform, version, slot)[0]], a);
  };
  if (addresses) for (const a of addresses) visit(a);
  else for (let a = 0; a < size; a++) visit(a);
  const { answered: _, ...failing } = reach;
  return { ...reach, isPlain: Object.values(failing).every((bits) => bits === none || isEmpty(bits)) };
}
