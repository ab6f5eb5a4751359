// What must be done before what, for no link to break on the way? Links of one shape are judged once.
import { ClassRegistry } from '../ConsumerClass.ts';
import { makePathFinder } from '../findPath.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { findImplications, type Implications } from './findImplications.ts';
import { type CallerGroup, groupCallers, groupPlaces, type PlaceGroup } from './groupLinks.ts';
import { judgeLink, type LinkGround } from './judgeLink.ts';
import { makeRegions } from './makeRegions.ts';
import { measurePair } from './measurePair.ts';
import { RuleBook } from './RuleBook.ts';
import { makeStepBook, type StepBook } from './StepBook.ts';
import type { IsBad, Step, StepRules } from './StepRules.ts';

/** So many sets of steps are tried on the engine, and so many pairs of groups gone through, before giving up. */
const MOST_TRIED = 40_000;
const MOST_PAIRS = 1_000_000;

interface Run {
  readonly rules: RuleBook;
  readonly known: Map<string, Judged | null>;
  tried: number;
  pairs: number;
  isWhole: boolean;
}

/** Implications in the numbering of `places`, which says whose step each is. */
interface Judged {
  readonly found: Implications;
  readonly places: readonly Place[];
}

/** The nth step of the caller's group, or of the address's; or a platform's, by its own number. */
type Place = { readonly of: 'caller' | 'place' | 'platform'; readonly n: number };

/**
 * The steps may be taken in any order that keeps `listed` (first, then). With a set of steps done the state is `base`
 * with their changes, those of one actor in listed order, else by number. Accepted gaps are not judged.
 */
export function findStepRules(
  index: ScenarioIndex,
  base: PhaseState,
  steps: readonly Step[],
  listed: readonly (readonly [first: number, then: number])[],
  isBad: IsBad,
): StepRules {
  const book = makeStepBook(index, base, steps, listed);
  const rules = new RuleBook(index, steps.length);
  const run: Run = { rules, known: new Map(), tried: 0, pairs: 0, isWhole: true };
  const tools = { registry: new ClassRegistry(index), findPath: makePathFinder(index), isBad };
  index.contracts.forEach((entry, contract) => {
    const ids = new Set(entry.versions.map((v) => index.versions[v]?.id));
    const scope = { book, contract, versions: entry.versions, isOf: (id: string) => ids.has(id) };
    const { applications } = index;
    if (steps.length === 0 || !applications.some((one) => one.contract === contract)) return;
    const ground = { ...scope, ...tools, applications, regions: makeRegions(book) };
    run.known.clear();
    visitShapes(ground, run);
  });
  return { ...rules.toRules(), isWhole: run.isWhole && !rules.isFull };
}

function visitShapes(ground: LinkGround, run: Run): void {
  const callers = groupCallers(ground);
  const places = groupPlaces(ground);
  callers.forEach((ofCaller, c) => {
    places.forEach((ofPlace, p) => {
      if (isOver(run)) run.isWhole = false;
      else visitPairs(ground, run, ofCaller, ofPlace, `${c},${p}`);
    });
  });
}

/** All groups of two shapes; where they have no step in common with others, what holds of one pair holds of all. */
function visitPairs(
  ground: LinkGround,
  run: Run,
  callers: readonly CallerGroup[],
  places: readonly PlaceGroup[],
  shapes: string,
): void {
  const { book } = ground;
  const isTouched =
    book.platforms.size > 0 || (callers[0]?.steps.length ?? 0) > 0 || (places[0]?.steps.length ?? 0) > 0;
  if (!isTouched) return;
  for (const caller of callers) {
    for (const place of places) {
      if (isOver(run)) {
        run.isWhole = false;
        return;
      }
      run.pairs++;
      const size = measurePair(book.index, caller, place);
      if (size === null) continue;
      const crossing = crossKey(book, caller, place);
      const judged = judgeOnce(ground, run, caller, place, `${shapes}${crossing}`);
      if (judged === null) run.isWhole = false;
      else if (judged.found.before.length > 0 || judged.found.rest) addFound(run, judged, caller, place, size);
      if (crossing === '' && (judged === null || isNothing(judged.found))) return;
    }
  }
}

const isOver = ({ pairs, tried, rules }: Run): boolean => pairs > MOST_PAIRS || tried > MOST_TRIED || rules.isFull;

const isNothing = ({ before, rest }: Implications): boolean => before.length === 0 && rest === null;

/** How the steps of the two are tied to each other by listing or by being the same; nothing where none can be. */
function crossKey(book: StepBook, caller: CallerGroup, place: PlaceGroup): string {
  const platformSteps = [...book.platforms].flatMap((q) =>
    book.touchesOf(book.index.scenario.platforms[q]?.id as string).map(({ step }) => step),
  );
  const all = [...caller.steps, ...place.steps, ...platformSteps];
  if (!all.some((step) => book.isShared(step))) return '';
  const sign = (a: number, b: number) => (a === b ? '=' : book.isListed(a, b) ? '<' : book.isListed(b, a) ? '>' : '.');
  return `;${all
    .map((a, i) =>
      all
        .slice(i + 1)
        .map((b) => sign(a, b))
        .join(''),
    )
    .join()}`;
}

/** `null`: it hangs on too many steps. */
function judgeOnce(ground: LinkGround, run: Run, caller: CallerGroup, place: PlaceGroup, key: string): Judged | null {
  const known = run.known.get(key);
  if (known !== undefined) return known;
  const address = place.addresses[0] as number;
  const judged = judgeLink(ground, caller.consumer, address);
  run.tried += judged?.sets.possible.length ?? 0;
  const made = judged && {
    found: findImplications(judged.sets, (first, then) =>
      ground.book.isListed(judged.steps[first] as number, judged.steps[then] as number),
    ),
    places: judged.steps.map((step): Place => toPlace(step, caller, place)),
  };
  run.known.set(key, made);
  return made;
}

function toPlace(step: number, caller: CallerGroup, place: PlaceGroup): Place {
  const c = caller.steps.indexOf(step);
  if (c >= 0) return { of: 'caller', n: c };
  const p = place.steps.indexOf(step);
  return p >= 0 ? { of: 'place', n: p } : { of: 'platform', n: step };
}

function addFound(
  { rules }: Run,
  { found, places }: Judged,
  caller: CallerGroup,
  place: PlaceGroup,
  size: { readonly links: number; readonly first: number },
): void {
  const stepAt = (i: number): number => {
    const { of, n } = places[i] as Place;
    return of === 'platform' ? n : ((of === 'caller' ? caller.steps[n] : place.steps[n]) as number);
  };
  for (const { first, then, ...how } of found.before) rules.add(stepAt(first), stepAt(then), how, size);
  if (!found.rest) return;
  const { among, bad, ...how } = found.rest;
  rules.addRest(among.map(stepAt), bad, how, size);
}
