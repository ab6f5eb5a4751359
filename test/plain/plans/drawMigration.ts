// Which migrations may be asked for? Small ones, dense with all that a plan must heed.
import type { Application, Change, Consumer, Phase, Producer, Scenario } from '../../../src/model/Scenario.ts';
import { type Dice, drawn } from '../arbitrary/Dice.ts';

export interface Spice {
  /** At most so many consumers and producers. */
  readonly actors: number;
  readonly dates?: boolean;
  readonly overrides?: boolean;
  readonly releases?: boolean;
}

const DAYS = ['2026-02-01', '2026-04-01', '2026-06-01', '2026-08-01', '2026-10-01'];

export function drawMigration(dice: Dice, spice: Spice): Scenario {
  const consumerCount = dice.whole(1, Math.max(1, Math.min(3, spice.actors - 1)));
  const producerCount = dice.whole(1, Math.max(1, Math.min(3, spice.actors - consumerCount)));
  const hasDates = spice.dates === true && dice.chance(70);
  const hasPlatform = dice.chance(20);
  const hasChain = dice.chance(15);
  const readyFrom = () => (hasDates && dice.chance(15) ? dice.one(DAYS) : undefined);
  const late = (): boolean => dice.chance(20);
  const lateConsumers = new Set<string>();
  const lateProducers = new Set<string>();
  const consumers = Array.from({ length: consumerCount }, (_, n): Consumer => {
    const id = `c${n + 1}`;
    if (late()) lateConsumers.add(id);
    return drawn({
      id,
      name: id,
      supports: lateConsumers.has(id) ? [] : dice.chance(8) ? ['v1', 'v2'] : dice.chance(4) ? ['v2'] : ['v1'],
      order: dice.chance(20) ? ('oldest-first' as const) : undefined,
      fallbackOn: dice.chance(15) ? [] : dice.chance(15) ? (['VP004', 'VP007'] as const) : undefined,
      platform: hasChain && dice.chance(50) ? 'region' : undefined,
      parallel: dice.chance(20) ? false : undefined,
      readyFrom: readyFrom(),
    });
  });
  const producers = Array.from({ length: producerCount }, (_, n): Producer => {
    const id = `p${n + 1}`;
    if (late()) lateProducers.add(id);
    return drawn({
      id,
      name: id,
      supports: lateProducers.has(id) ? [] : dice.chance(8) ? ['v1', 'v2'] : dice.chance(4) ? ['v2'] : ['v1'],
      parallel: dice.chance(20) ? false : undefined,
      readyFrom: readyFrom(),
    });
  });
  const stays = consumerCount > 1 && dice.chance(25) ? 'c1' : null;
  const accepted = dice.chance(20)
    ? [{ consumers: [dice.one(consumers).id], producers: [dice.one(producers).id] }]
    : undefined;
  const needs = dice.chance(40)
    ? consumers.map(({ id }) => ({ consumers: [id], producers: dice.some(producers, 1).map((one) => one.id) }))
    : undefined;
  const application: Application = drawn({ id: 'app', name: 'app', contract: 'tk', needs, accepted });
  return drawn({
    format: 1 as const,
    title: 'migration',
    contracts: [
      {
        id: 'tk',
        name: 'tk',
        versions: [
          drawn({ id: 'v1', endOfLife: hasDates && dice.chance(30) ? dice.one(DAYS) : undefined }),
          { id: 'v2' },
        ],
      },
    ],
    platforms: [
      drawn({
        id: 'ntjp',
        name: 'ntjp',
        supports: hasPlatform ? ['v1'] : undefined,
        readyFrom: hasPlatform ? readyFrom() : undefined,
      }),
      ...(hasChain
        ? [drawn({ id: 'region', name: 'region', parent: 'ntjp', supports: dice.chance(50) ? ['v1'] : undefined })]
        : []),
    ],
    consumers,
    producers,
    applications: [application],
    releases:
      spice.releases === true
        ? dice.some([...DAYS, '2026-12-01', '2027-02-01'], 2).map((date, n) => ({ id: `r${n}`, name: `r${n}`, date }))
        : undefined,
    phases: drawWritten(dice, {
      consumers,
      producers,
      lateConsumers,
      lateProducers,
      stays,
      hasDates,
      overrides: spice.overrides === true,
    }),
  });
}

interface Cast {
  readonly consumers: readonly Consumer[];
  readonly producers: readonly Producer[];
  readonly lateConsumers: ReadonlySet<string>;
  readonly lateProducers: ReadonlySet<string>;
  /** Never gets the target. */
  readonly stays: string | null;
  readonly hasDates: boolean;
  readonly overrides: boolean;
}

/** Three phases: newcomers join in one of the first two, everyone else gets the target in the last. */
function drawWritten(dice: Dice, cast: Cast): readonly Phase[] {
  const changes: Change[][] = [[], [], [], []];
  for (const { id } of [...cast.consumers, ...cast.producers]) {
    const isLate = cast.lateConsumers.has(id) || cast.lateProducers.has(id);
    const isStaying = id === cast.stays;
    const joins = isLate ? dice.whole(1, 2) : null;
    if (joins !== null) {
      const versions = isStaying ? ['v1'] : dice.one([['v2'], ['v1', 'v2'], ['v1', 'v2'], ['v1']]);
      changes[joins]?.push({ actors: [id], adds: versions });
    }
    if (!isStaying) changes[3]?.push({ actors: [id], adds: ['v2'], removes: ['v1'] });
    const leaves = joins === null && dice.chance(8) ? dice.whole(1, 2) : null;
    if (leaves !== null) {
      changes[leaves]?.push({ actors: [id], leaves: true });
      changes[3] = (changes[3] ?? []).filter((one) => !one.actors.includes(id));
      if (!isStaying && dice.chance(50) && cast.consumers.some((one) => one.id === id))
        changes[leaves - 1 || 0]?.push({ actors: [id], adds: leaves > 1 ? ['v2'] : ['v1'] });
    }
  }
  if (cast.overrides && dice.chance(40)) {
    const consumer = dice.one(cast.consumers).id;
    const producer = dice.one(cast.producers).id;
    const version = dice.one(['v1', 'v2']);
    if (dice.chance(50)) changes[0]?.push({ actors: [consumer], permissions: [{ version, state: 'closed' }] });
    else changes[0]?.push({ actors: [producer], routes: [{ version, state: dice.one(['open', 'closed']) }] });
  }
  const days = cast.hasDates ? [DAYS[0], ...dice.some(DAYS, 3).slice(-3)] : [];
  const sorted = [...days].sort();
  return changes.map((list, n) =>
    drawn({
      id: `f${n}`,
      title: `f${n}`,
      date: cast.hasDates && (n === 0 ? dice.chance(80) : dice.chance(80)) ? sorted[n] : undefined,
      changes: list.length > 0 ? list : undefined,
    }),
  );
}
