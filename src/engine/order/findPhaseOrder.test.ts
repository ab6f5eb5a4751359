// Is the order of a phase's changes the right one? Stories with an answer reckoned by hand.
import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { analyse } from '../analyse.ts';
import type { ChangePart } from './PhaseOrder.ts';

/** Steps in order, those of one stage side by side; then the needs, and what is free. */
function tell(plan: Scenario, phase = 1): readonly string[] {
  const order = analyse(plan).order(phase);
  if (order.kind !== 'needed') return [order.kind];
  const name = (part: number) => nameOf(order.parts[part] as ChangePart);
  const together = (step: number) => (order.steps[step] ?? []).map(name).join(' & ');
  const why = order.needs.map(({ first, then, link, failure, links }) => {
    return `${name(then)} after ${name(first)}: ${link.consumer}>${link.address} ${failure}, ${links}`;
  });
  const days = order.cutOvers.map(({ parts, link, failure }) => {
    return `at once ${parts.map(name).join(' & ')}: ${link.consumer}>${link.address} ${failure}`;
  });
  return [
    order.stages.map((stage) => stage.map(together).join(' | ')).join(' → '),
    ...why,
    ...days,
    ...order.tangles.map(({ parts, link }) => `tangle ${parts.map(name).join(', ')}: ${link.consumer}>${link.address}`),
    ...(order.free.length > 0 ? [`free ${order.free.map(name).join(', ')}`] : []),
  ];
}

function nameOf(part: ChangePart): string {
  const what = { adds: '+', removes: '-', leaves: 'leaves', moves: 'moves', route: 'route ', permission: 'may ' };
  const version = 'version' in part ? part.version : '';
  return `${part.actor}${part.kind === 'leaves' ? ' ' : ''}${what[part.kind]}${version}${'state' in part ? ` ${part.state}` : ''}`;
}

test('one who gets both versions before the others drop theirs', () => {
  const plan = aPlan('c1: v1\np1: v1\nf1: c1 +v2 -v1 | p1 +v2 -v1');
  expect(tell(plan)).toEqual([
    'c1+v2 | p1+v2 → c1-v1 | p1-v1',
    'c1-v1 after c1+v2: c1>p1 NO_VERSION, 1',
    'c1-v1 after p1+v2: c1>p1 VP004, 1',
    'p1-v1 after c1+v2: c1>p1 VP004, 1',
    'p1-v1 after p1+v2: c1>p1 VP004, 1',
  ]);
});

test('only new versions: no order matters, and in the first phase nothing has one', () => {
  const plan = aPlan('c1: v1\np1: v1\nf1: c1 +v2 | p1 +v2\nf2: c1 -v1');
  expect(tell(plan)).toEqual(['any']);
  expect(tell(plan, 0)).toEqual(['any']);
});

test('a permission before the route that leads to it; a part that no link hangs on is free', () => {
  const start = aPlan('c1: v1 v2\np1: v1\np2: v1\nf1: p2 +v2');
  const shut = { version: 'v2', addresses: ['p1'], state: 'closed' } as const;
  const [f0, f1] = start.phases;
  const plan: Scenario = {
    ...start,
    phases: [
      { ...(f0 as Scenario['phases'][number]), changes: [{ actors: ['c1'], permissions: [shut] }] },
      {
        ...(f1 as Scenario['phases'][number]),
        changes: [
          { actors: ['p1'], adds: ['v2'] },
          { actors: ['c1'], permissions: [{ ...shut, state: 'auto' }] },
          { actors: ['p2'], adds: ['v2'] },
        ],
      },
    ],
  };
  expect(tell(plan)).toEqual(['c1may v2 auto → p1+v2', 'p1+v2 after c1may v2 auto: c1>p1 VP007, 1', 'free p2+v2']);
});

test('a route closed before its version goes, for one who falls back only when there is no route', () => {
  const start = aPlan('c1: v1 v2\np1: v1 v2\nf1');
  const first = start.phases[0] as Scenario['phases'][number];
  const second = start.phases[1] as Scenario['phases'][number];
  const plan: Scenario = {
    ...start,
    phases: [
      { ...first, changes: [{ actors: ['p1'], routes: [{ version: 'v2', state: 'open' }] }] },
      {
        ...second,
        changes: [{ actors: ['p1'], removes: ['v2'], routes: [{ version: 'v2', state: 'closed' }] }],
      },
    ],
  };
  expect(tell(plan)).toEqual(['p1route v2 closed → p1-v2', 'p1-v2 after p1route v2 closed: c1>p1 VP009, 1']);
});

test('one address from one producer to another: both at once', () => {
  const plan = aPlan('c1: v1\np1 (A): v1\np2 (A):\nc2: v1\nf1: p2 +v1 | p1 -v1 | c2 +v2');
  expect(tell(plan)).toEqual(['p2+v1 & p1-v1', 'at once p2+v1 & p1-v1: c1>A VP006', 'free c2+v2']);
});

test('what one of two must come before is told apart from pairs', () => {
  const plan = aPlan('c1: v1 v2 v3\np1: v1\nf1: p1 -v1 | p1 +v2 | p1 +v3');
  const three = {
    ...plan,
    contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }, { id: 'v2' }, { id: 'v3' }] }],
  };
  const [steps, ...why] = tell(three);
  expect(steps).toBe('p1+v2 → p1+v3 → p1-v1');
  expect(why).toEqual(['tangle p1-v1, p1+v2, p1+v3: c1>p1']);
});

test('a link that the phase breaks for good, or that an entry accepts, asks for no order', () => {
  const broken = aPlan('c1: v1\np1: v1\nf1: p1 -v1 | c1 +v2');
  expect(tell(broken)).toEqual(['any']);
  const accepted = aPlan('c1: v1\np1: v1\nf1: c1 +v2 -v1 | p1 +v2 -v1', [
    { id: 'app', name: 'app', contract: 'tk', accepted: [{}] },
  ]);
  expect(tell(accepted)).toEqual(['any']);
});

test('who leaves first takes the link along: nothing is out when its partner goes', () => {
  const plan = aPlan('c1: v1\np1: v1\nf1: c1 leaves | p1 -v1');
  expect(tell(plan)).toEqual(['c1 leaves → p1-v1', 'p1-v1 after c1 leaves: c1>p1 VP004, 1']);
});

test('past the end of life the order is still that of the day before', () => {
  const plan = aPlan('c1: v1\np1: v1 v2\nf1: c1 +v2 -v1');
  const dated: Scenario = {
    ...plan,
    contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1', endOfLife: '2026-06-30' }, { id: 'v2' }] }],
    phases: plan.phases.map((phase, n) => ({ ...phase, date: n === 0 ? '2026-01-01' : '2026-07-01' })),
  };
  expect(tell(dated)).toEqual(['c1+v2 → c1-v1', 'c1-v1 after c1+v2: c1>p1 NO_VERSION, 1']);
});

test('who cannot have two versions at once switches in one moment; two of them need a common day', () => {
  const plan = aPlan('c1: v1\np1: v1\nf1: c1 +v2 -v1 | p1 +v2 -v1');
  const stiff = <Actor extends object>(one: Actor) => ({ ...one, parallel: false });
  const one: Scenario = { ...plan, consumers: plan.consumers.map(stiff) };
  expect(tell(one)).toEqual([
    'p1+v2 → c1-v1 & c1+v2 → p1-v1',
    'c1+v2 after p1+v2: c1>p1 VP004, 1',
    'p1-v1 after c1+v2: c1>p1 VP004, 1',
  ]);
  const both: Scenario = { ...one, producers: plan.producers.map(stiff) };
  expect(tell(both)).toEqual(['c1-v1 & c1+v2 & p1-v1 & p1+v2', 'at once c1-v1 & c1+v2 & p1-v1 & p1+v2: c1>p1 VP004']);
});

test('a link that more than ten parts touch is not judged, and nothing is guessed', () => {
  const plan = aPlan('c1: v1\np1: v1\nf1: c1 +v2 | p1 +v2');
  const phases = plan.phases.map((phase, n) => {
    const flips = Array.from({ length: 10 }, (_, i) => {
      return { actors: ['c1'], permissions: [{ version: 'v2', state: i % 2 === 0 ? 'closed' : 'open' } as const] };
    });
    return n === 0 ? phase : { ...phase, changes: [...(phase.changes ?? []), ...flips] };
  });
  expect(tell({ ...plan, phases })).toEqual(['unknown']);
});
