// Which links run between groups of consumers and groups of producers, counted one by one?
import type { Cell, LinkFact } from '../../src/engine/Analysis.ts';
import type { ActorId } from '../../src/model/Scenario.ts';
import { known } from './PlainPlan.ts';
import type { PlainWorld } from './PlainWorld.ts';
import { tally } from './tally.ts';

type Groups = readonly (readonly ActorId[])[];

/** The cells by row, then column; what they serve by version and status, and their codes, in the alphabet's order. */
export function trafficOf(
  world: PlainWorld,
  links: readonly LinkFact[],
  rows: Groups,
  columns: Groups,
): readonly Cell[] {
  const inCell = (link: LinkFact, row: readonly ActorId[], column: readonly ActorId[]) =>
    row.includes(link.consumer) && column.includes(ownerOf(world, link));
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const own = links.filter((link) => inCell(link, row, column));
      return own.length === 0 ? [] : [cellOf(r, c, own)];
    }),
  );
}

/** The producer that answers; else the first listed one present at the address, else the first that lists it. */
export function ownerOf({ plan, isPresentAt }: PlainWorld, link: LinkFact): ActorId {
  if (link.producer !== null) return link.producer;
  const { contract } = plan.scenario.applications.find((one) => one.id === link.application) ?? { contract: '' };
  const listers = known(plan.listers, link.address).map((producer) => producer.id);
  return listers.find((producer) => isPresentAt(producer, link.address, contract)) ?? listers[0] ?? '';
}

function cellOf(row: number, column: number, links: readonly LinkFact[]): Cell {
  return {
    row,
    column,
    counts: tally(links).counts,
    served: grouped(links, (link) => `${link.version} ${link.status}`).flatMap(servedOf),
    codes: grouped(links, (link) => link.code ?? '').flatMap(codesOf),
    incomplete: links.filter((link) => link.missing.length > 0).length,
  };
}

function servedOf(links: readonly LinkFact[]): Cell['served'] {
  const [{ version, status } = { version: null, status: 'absent' }] = links;
  if (version === null || status === 'absent' || status === 'broken') return [];
  const firstTry = links.filter((link) => link.attempts.length === 1).length;
  return [{ version, status, links: links.length, firstTry }];
}

function codesOf(links: readonly LinkFact[]): Cell['codes'] {
  const accepted = links.filter((link) => link.accepted).length;
  const code = links[0]?.code ?? null;
  return code === null ? [] : [{ code, links: links.length - accepted, accepted }];
}

/** The links by a name that they share; the groups in the order of the names. */
function grouped(links: readonly LinkFact[], nameOf: (link: LinkFact) => string): readonly (readonly LinkFact[])[] {
  const names = [...new Set(links.map(nameOf))].sort();
  return names.map((name) => links.filter((link) => nameOf(link) === name));
}
