// What must come before what? Every link is tried at every place of the dials that it hangs on; where it breaks says it.
import { ClauseList } from './ClauseList.ts';
import { type Box, coverBoxes, digitsOf } from './coverBoxes.ts';
import { findAppearing } from './findAppearing.ts';
import { findLosses } from './findLosses.ts';
import { LinkBook } from './LinkBook.ts';
import type { Clause, Dial, PlanModel } from './PlanModel.ts';
import { type Fate, Trial } from './Trial.ts';
import { toClause } from './toClause.ts';
import { visitLinks } from './visitLinks.ts';

/** Conditions of all links that are not accepted gaps; and how sure they are. */
export interface Conditions {
  readonly clauses: readonly Clause[];
  /** Some say more than is needed: of a link that is broken where we start, or that hangs on too many dials. */
  readonly isRough: boolean;
}

/** Places of a link's dials above which we do not try them all. */
const MOST_PLACES = 2500;

export function findClauses(model: PlanModel): Conditions {
  const list = new ClauseList();
  for (const contract of new Set(model.movers.map((mover) => mover.contract))) {
    const book = new LinkBook(model, contract);
    const templates = new Map<string, Template>();
    visitLinks(book, (consumer, address, link) => {
      const dials = book.dialsOf(consumer, address);
      if (dials.length === 0) return;
      const key = book.linkText(consumer, address);
      const template = templates.get(key) ?? makeTemplate(book, dials, consumer, address);
      templates.set(key, template);
      list.isRough ||= template.isRough;
      const appears = template.isAbsentAtFirst ? findAppearing(book, consumer, address) : null;
      for (const box of template.boxes)
        list.add(toClause(dials, box, { link, appears, isLoss: false, isRough: template.isRough }, model));
    });
    findLosses(book, list);
  }
  return { clauses: list.all(), isRough: list.isRough };
}

interface Template {
  readonly boxes: readonly Box[];
  readonly isAbsentAtFirst: boolean;
  readonly isRough: boolean;
}

function makeTemplate(book: LinkBook, dials: readonly Dial[], consumer: number, address: number): Template {
  const sizes = dials.map(({ steps }) => steps.length + 1);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_PLACES) return { boxes: [], isAbsentAtFirst: false, isRough: true };
  const fates = Array.from({ length: count }, (_, place) =>
    new Trial(book.model, dials, digitsOf(sizes, place)).fateOf(book.contract, consumer, address),
  );
  const broken = fates.map((fate) => fate === 'broken');
  const isBroken = broken[0] === true;
  const bad = isBroken ? brokenAgain(sizes, fates) : broken;
  const isRough = isBroken && bad.includes(true);
  return { boxes: coverBoxes(sizes, bad), isAbsentAtFirst: fates[0] === 'absent', isRough };
}

/** Broken where we start is no new outage; broken once more, after it may have been answered, is taken for one. */
function brokenAgain(sizes: readonly number[], fates: readonly Fate[]): boolean[] {
  const wasAnswered: boolean[] = [];
  fates.forEach((fate, place) => {
    let unit = 1;
    const before = sizes.map((size) => {
      const digit = Math.floor(place / unit) % size;
      const earlier = digit > 0 && (wasAnswered[place - unit] as boolean);
      unit *= size;
      return earlier;
    });
    wasAnswered[place] = fate === 'answered' || before.includes(true);
  });
  return fates.map((fate, place) => fate === 'broken' && (wasAnswered[place] as boolean));
}
