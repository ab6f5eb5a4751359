// What has been found of all links so far? Each rule once, with its first link and how many there are.
import type { FailureCode } from '../Analysis.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { type PairSize, toLinkRef } from './measurePair.ts';
import type { StepRules } from './StepRules.ts';

/** More rules than these no one can follow. */
const MOST_RULES = 200_000;

interface Found {
  links: number;
  firstLink: number;
  failure: FailureCode;
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

  add(first: number, then: number, failure: FailureCode, size: PairSize): void {
    const key = then * this.#steps + first;
    const known = this.#before.get(key);
    if (known) addTo(known, failure, size);
    else this.#before.set(key, { links: size.links, firstLink: size.first, failure });
  }

  addRest(among: readonly number[], bad: readonly number[], failure: FailureCode, size: PairSize): void {
    const key = `${among.join()}|${bad.join()}`;
    const known = this.#rest.get(key);
    if (known) addTo(known, failure, size);
    else this.#rest.set(key, { among, bad, links: size.links, firstLink: size.first, failure });
  }

  /** By `then`, then `first`. */
  toRules(): Pick<StepRules, 'before' | 'rest'> {
    const index = this.#index;
    const before = [...this.#before]
      .sort(([a], [b]) => a - b)
      .map(([key, { links, firstLink, failure }]) => {
        const first = key % this.#steps;
        const then = (key - first) / this.#steps;
        return { first, then, link: toLinkRef(index, firstLink), failure, links };
      });
    const rest = [...this.#rest.values()].map(({ among, bad, firstLink, failure }) => {
      return { among, bad, link: toLinkRef(index, firstLink), failure };
    });
    return { before, rest };
  }
}

function addTo(known: Found, failure: FailureCode, { links, first }: PairSize): void {
  known.links += links;
  if (first >= known.firstLink) return;
  known.firstLink = first;
  known.failure = failure;
}
