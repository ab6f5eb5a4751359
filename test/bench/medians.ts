// How long do several ways take, one after the other and round again?

export type Ways<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** Medians in ms of `timeOf` over the rounds, each round A, B, … so that what slows the machine slows all; a first round is not counted. */
export function medians<Name extends string>(rounds: number, ways: Ways<Name>): Readonly<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const time = timeOf(ways[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Processor time in ms, which other work on the machine disturbs less than the clock. */
export function timeOf(way: () => unknown): number {
  collectGarbage();
  const start = process.cpuUsage();
  way();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes that are held: objects and array buffers, after the garbage is gone. */
export function heldBytes(): number {
  for (let time = 0; time < 4; time += 1) collectGarbage(); // what is freed by one is seen by the next
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Only where the flag `--expose-gc` is set. */
function collectGarbage(): void {
  globalThis.gc?.();
}
