// How long do links get? Prints the lengths for made-up plans of 5 to 1,000 actors, and for the shipped scenarios.
import { readdirSync, readFileSync } from 'node:fs';
import { encodeShare } from '../src/format/share/encodeShare.ts';
import { measureShare } from '../src/format/share/measureShare.ts';
import type { Change, Scenario } from '../src/model/Scenario.ts';

const ADDRESS = 'https://plan.example.se/overgang/';
const KINDS = ['Region', 'Kommunal', 'Privat', 'Folktandvården', 'Vårdcentralen', 'Akutmottagningen', 'Ögonkliniken'];
const PLACES = ['Skåne', 'Halland', 'Uppsala', 'Dalarna', 'Västerbotten', 'Stockholm', 'Gotland', 'Blekinge', 'Örebro'];
const THINGS = ['journal', 'tidbok', 'remiss', 'läkemedel', 'provsvar', 'bilder', 'vaccination', 'hemtjänst'];
const SYSTEMS = ['Cosmic', 'Millennium', 'TakeCare', 'Melior', 'PMO'];

/** The same numbers in every run. */
function createNumbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Everyone gets the new version in some phase, and lets the old one go in a later one. */
function makePlan(actors: number): Scenario {
  const below = createNumbers();
  const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const actor = (id: string) => ({
    id,
    name: `${one(KINDS)} ${one(PLACES)} ${one(THINGS)}`,
    organisation: `Region ${one(PLACES)}`,
    system: one(SYSTEMS),
    supports: ['TKv1'],
  });
  const address = () =>
    `SE2321000${below(900) + 100}-${below(36 ** 4)
      .toString(36)
      .toUpperCase()}`;
  const half = Math.round(actors / 2);
  const consumers = Array.from({ length: half }, (_, n) => actor(`c${n + 1}`));
  const producers = Array.from({ length: actors - half }, (_, n) => ({
    ...actor(`p${n + 1}`),
    addresses: [address()],
  }));
  const count = Math.min(10, 3 + Math.round(actors / 10));
  const changes: Change[][] = Array.from({ length: count }, () => []);
  const moves = new Map<string, string[]>();
  for (const { id } of [...consumers, ...producers]) {
    const first = 1 + below(count - 2);
    const last = first + 1 + below(count - first - 1);
    for (const key of [`${first} adds`, `${last} removes`]) moves.set(key, [...(moves.get(key) ?? []), id]);
  }
  for (const [key, ids] of moves) {
    const [phase, what] = key.split(' ');
    changes[Number(phase)]?.push({ actors: ids, ...(what === 'adds' ? { adds: ['TKv2'] } : { removes: ['TKv1'] }) });
  }
  return {
    format: 1,
    title: `Plan för ${actors} aktörer`,
    contracts: [{ id: 'tk', name: 'GetCareContacts', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
    platforms: [{ id: 'ntjp', name: 'NTJP' }],
    consumers,
    producers,
    applications: [{ id: 'app', name: 'Journalen', contract: 'tk' }],
    phases: changes.map((each, n) => ({
      id: `fas-${n}`,
      title: `Fas ${n}`,
      ...(each.length > 0 && { changes: each }),
    })),
  };
}

async function print(name: string, scenario: Scenario): Promise<void> {
  const length = ADDRESS.length + '#s='.length + (await encodeShare(scenario)).length + '&phase=fas-2&end'.length;
  const holds = measureShare(length).holds[0]?.place ?? 'nowhere';
  console.log(
    `${name.padEnd(28)} ${String(JSON.stringify(scenario).length).padStart(8)} ${String(length).padStart(8)}  ${holds}`,
  );
}

console.log(`${''.padEnd(28)}     JSON     link  shortest limit that holds it`);
for (const actors of [5, 20, 80, 200, 1000]) await print(`${actors} actors`, makePlan(actors));
for (const name of readdirSync('scenarios').filter((file) => file.endsWith('.json'))) {
  await print(name, JSON.parse(readFileSync(`scenarios/${name}`, 'utf8')));
}
