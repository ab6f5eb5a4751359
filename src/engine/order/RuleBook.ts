// What has been found of all links so far? Each rule once, with its first link and how many there are.
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { type PairSize, toLinkRef } from './measurePair.ts';
import type { StepFailure, StepRules } from './StepRules.ts';

/** More rules than these no one can follow. */
const MOST_RULES = 200_000;

interface Found {
  links: number;
  firstLink: number;
  how: StepFailure;
}

interface FoundRest extends Found {
  readonly among: readonly number[];
  readonly bad: readonly number[];
}

export class RuleBook {
  readonly #index: ScenarioIndex;
  readonly #steps: number;
  readonly #before = new Map<number, Found>();
  readonly #rest = new Map<string, FoundRest>();

  constructor(index: ScenarioIndex, steps: number) {
    this.#index = index;
    this.#steps = steps;
  }

  get isFull(): boolean {
    return this.#before.size + this.#rest.size > MOST_RULES;
  }

  add(first: number, then: number, how: StepFailure, size: PairSize): void {
    const key = then * this.#steps + first;
    const known = this.#before.get(key);
    if (known) addTo(known, how, size);
    else this.#before.set(key, { links: size.links, firstLink: size.first, how });
  }

  addRest(among: readonly number[], bad: readonly number[], how: StepFailure, size: PairSize): void {
    const key = `${among.join()}|${bad.join()}`;
    const known = this.#rest.get(key);
    if (known) addTo(known, how, size);
    else this.#rest.set(key, { among, bad, links: size.links, firstLink: size.first, how });
  }

  /** By `then`, then `first`. */
  toRules(): Pick<StepRules, 'before' | 'rest'> {
    const index = this.#index;
    const before = [...this.#before]
      .sort(([a], [b]) => a - b)
      .map(([key, { links, firstLink, how }]) => {
        const first = key % this.#steps;
        const then = (key - first) / this.#steps;
        return { first, then, link: toLinkRef(index, firstLink), ...how, links };
      });
    const rest = [...this.#rest.values()].map(({ among, bad, firstLink, how }) => {
      return { among, bad, link: toLinkRef(index, firstLink), ...how };
    });
    return { before, rest };
  }
}

function addTo(known: Found, how: StepFailure, { links, first }: PairSize): void {
  known.links += links;
  if (first >= known.firstLink) return;
  known.firstLink = first;
  known.how = how;
}
