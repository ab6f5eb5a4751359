import { describe, expect, it } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import type { Change, Consumer, Platform, Producer, Scenario } from '../model/Scenario.ts';
import { createTeller } from './createTeller.ts';
import { createWords, type Locale } from './createWords.ts';
import { describeLink } from './describeLink.ts';
import { describeMend } from './describeMend.ts';

interface Story {
  readonly platforms?: readonly Platform[];
  readonly consumers?: readonly Partial<Consumer>[];
  readonly producers?: readonly Partial<Producer>[];
  readonly endOfLife?: string;
  readonly phases: readonly (readonly Change[])[];
  readonly dates?: readonly string[];
}

const V1 = ['TKv1'];
const V2 = ['TKv2'];
const BOTH = ['TKv1', 'TKv2'];

/** K1, K2 … and P1, P2 … on NTJP; phases called Fas 0, Fas 1 …. */
function world({ platforms, consumers, producers, endOfLife, phases, dates = [] }: Story): Scenario {
  return {
    format: 1,
    title: 'Berättelse',
    contracts: [{ id: 'tk', name: 'TK', versions: [{ id: 'TKv1', ...(endOfLife && { endOfLife }) }, { id: 'TKv2' }] }],
    platforms: platforms ?? [{ id: 'ntjp', name: 'NTJP' }],
    consumers: (consumers ?? [{}]).map((each, i) => ({ id: `k${i + 1}`, name: `K${i + 1}`, ...each })),
    producers: (producers ?? [{}]).map((each, i) => ({ id: `p${i + 1}`, name: `P${i + 1}`, ...each })),
    applications: [{ id: 'app', name: 'App', contract: 'tk' }],
    phases: phases.map((changes, i) => ({
      id: `f${i}`,
      title: `Fas ${i}`,
      changes,
      ...(dates[i] && { date: dates[i] }),
    })),
  };
}

function tell(story: Story, phase: number, locale: Locale = 'sv', consumer = 'k1', address = 'p1'): string {
  const analysis = analyse(world(story));
  const teller = createTeller(createWords(locale), analysis);
  const link = analysis.link(phase, { application: 'app', consumer, address });
  if (!link) throw new Error('no such link');
  const { title, reason } = describeLink(teller, phase, link);
  return `${title}. ${reason}`;
}

function mends(story: Story, phase: number, locale: Locale = 'sv'): string {
  const analysis = analyse(world(story));
  const teller = createTeller(createWords(locale), analysis);
  return analysis
    .mends(phase, { application: 'app', consumer: 'k1', address: 'p1' })
    .map((mend) => describeMend(teller, phase, mend))
    .map(({ action, effect }) => `${action} ${effect}`)
    .join('\n');
}

describe('R2 VP004', () => {
  const apart: Story = {
    consumers: [{ supports: V1 }],
    producers: [{ supports: V2 }],
    phases: [[], [{ actors: ['k1'], adds: V2 }]],
  };

  it('the producer has only what the consumer cannot use', () => {
    expect(tell(apart, 0)).toBe('K1 når inte P1. P1 har bara TKv2, och K1 kan bara TKv1 (VP004 i NTJP).');
    expect(tell(apart, 0, 'en')).toBe(
      'K1 does not reach P1. P1 has only TKv2, and K1 can only use TKv1 (VP004 at NTJP).',
    );
  });

  it('what to do comes with when: what the plan does later is brought forward', () => {
    expect(mends(apart, 0)).toBe(
      'Låt K1 införa TKv2 redan i fas 0, inte först i fas 1. Länken besvaras då på TKv2.\n' +
        'Låt P1 erbjuda TKv1. Länken besvaras då på TKv1.',
    );
    expect(mends({ ...apart, phases: [[]] }, 0, 'en')).toBe(
      'Let K1 introduce TKv2 in Fas 0 at the latest. The link is then answered on TKv2.\n' +
        'Let P1 offer TKv1. The link is then answered on TKv1.',
    );
  });

  it('the producer dropped the version', () => {
    const dropped: Story = {
      consumers: [{ supports: V1 }],
      producers: [{ supports: BOTH }],
      phases: [[], [{ actors: ['p1'], removes: V1 }]],
    };
    expect(tell(dropped, 1)).toBe('K1 når inte P1. P1 släckte TKv1 i fas 1 (VP004 i NTJP).');
    expect(mends(dropped, 1)).toContain('Låt P1 behålla TKv1.');
  });

  it('the route is closed', () => {
    const closed: Story = {
      consumers: [{ supports: V1 }],
      producers: [{ supports: V1 }],
      phases: [[{ actors: ['p1'], routes: [{ version: 'TKv1', state: 'closed' }] }]],
    };
    expect(tell(closed, 0)).toBe('K1 når inte P1. Vägvalet för TKv1 till P1 är stängt i NTJP (VP004 i NTJP).');
    expect(mends(closed, 0)).toContain('Öppna vägvalet för TKv1 till P1 i NTJP.');
  });

  it('the platform does not carry the version: never, not yet, no more', () => {
    const carried = (supports: readonly string[], ...phases: Change[][]): Story => ({
      platforms: [{ id: 'ntjp', name: 'NTJP', supports }],
      consumers: [{ supports: V1 }],
      producers: [{ supports: V1 }],
      phases,
    });
    expect(tell(carried(V2, []), 0)).toBe('K1 når inte P1. NTJP bär inte TKv1 (VP004 i NTJP).');
    expect(tell(carried(V2, [], [{ actors: ['ntjp'], adds: V1 }]), 0)).toBe(
      'K1 når inte P1. NTJP bär inte TKv1 förrän i fas 1 (VP004 i NTJP).',
    );
    expect(tell(carried(V1, [], [{ actors: ['ntjp'], removes: V1 }]), 1)).toBe(
      'K1 når inte P1. NTJP släckte TKv1 i fas 1 (VP004 i NTJP).',
    );
  });

  it('S6 the version is past its end of life', () => {
    const ended: Story = {
      consumers: [{ supports: V1 }],
      producers: [{ supports: V1 }],
      endOfLife: '2027-06-30',
      phases: [[], []],
      dates: ['2027-06-30', '2027-07-01'],
    };
    expect(tell(ended, 0)).toBe('K1 når P1 på TKv1. K1 kan bara TKv1.');
    expect(tell(ended, 1)).toBe('K1 når inte P1. TKv1 har passerat sitt slutdatum, 30 juni 2027 (VP004 i NTJP).');
    expect(tell(ended, 1, 'en')).toBe(
      'K1 does not reach P1. TKv1 is past its end of life, 30 June 2027 (VP004 at NTJP).',
    );
  });

  it('there is no path between the platforms', () => {
    const apartTrees: Story = {
      platforms: [
        { id: 'ntjp', name: 'NTJP' },
        { id: 'other', name: 'Andra plattformen' },
      ],
      consumers: [{ supports: V1 }],
      producers: [{ supports: V1, platform: 'other' }],
      phases: [[]],
    };
    expect(tell(apartTrees, 0)).toBe(
      'K1 når inte P1. Det finns ingen väg mellan NTJP och Andra plattformen (VP004 i NTJP).',
    );
  });

  it('R4 both versions fail, each for its own reason', () => {
    const both: Story = {
      consumers: [{ supports: BOTH }],
      producers: [{ supports: V1 }],
      phases: [[{ actors: ['p1'], routes: [{ version: 'TKv1', state: 'closed' }] }], [{ actors: ['p1'], adds: V2 }]],
    };
    expect(tell(both, 0)).toBe(
      'K1 når inte P1. P1 får TKv2 först i fas 1 (VP004 i NTJP). Vägvalet för TKv1 till P1 är stängt i NTJP (VP004 i NTJP).',
    );
  });
});

describe('R5 VP007', () => {
  const closed: Change = { actors: ['k1'], permissions: [{ version: 'TKv2', state: 'closed' }] };

  it('is a trap where the older version would have answered', () => {
    const trap: Story = { consumers: [{ supports: BOTH }], producers: [{ supports: BOTH }], phases: [[closed]] };
    expect(tell(trap, 0)).toBe(
      'K1 når inte P1. Vägvalet för TKv2 är öppet, men K1 saknar behörighet för TKv2 hos P1 (VP007 i NTJP). ' +
        'TKv1 hade fungerat, men VP007 leder inte till återfall.',
    );
    expect(mends(trap, 0)).toBe(
      'Ge K1 behörighet för TKv2 hos P1. Länken besvaras då på TKv2.\n' +
        'Stäng vägvalet för TKv2 till P1 i NTJP. Länken besvaras då på TKv1.',
    );
  });

  it('is none where nothing else would have', () => {
    const plain: Story = { consumers: [{ supports: BOTH }], producers: [{ supports: V2 }], phases: [[closed]] };
    expect(tell(plain, 0)).toBe(
      'K1 når inte P1. Vägvalet för TKv2 är öppet, men K1 saknar behörighet för TKv2 hos P1 (VP007 i NTJP).',
    );
  });

  it('behind a second platform it is the first platform that lacks permission', () => {
    const chain: Story = {
      platforms: [
        { id: 'ntjp', name: 'NTJP' },
        { id: 'rtp', name: 'RTP', parent: 'ntjp' },
      ],
      consumers: [{ supports: V2 }],
      producers: [{ supports: V2, platform: 'rtp' }],
      phases: [[{ actors: ['ntjp'], permissions: [{ version: 'TKv2', state: 'closed' }] }]],
    };
    expect(tell(chain, 0)).toBe(
      'K1 når inte P1. Vägvalet för TKv2 är öppet, men NTJP saknar behörighet för TKv2 hos P1 (VP007 i RTP).',
    );
  });
});

describe('R2 VP009, VP006, NO_VERSION', () => {
  it('the route is open, but the producer has dropped the version', () => {
    const open: Story = {
      consumers: [{ supports: V1 }],
      producers: [{ supports: BOTH }],
      phases: [[], [{ actors: ['p1'], removes: V1, routes: [{ version: 'TKv1', state: 'open' }] }]],
    };
    expect(tell(open, 1)).toBe(
      'K1 når inte P1. Vägvalet för TKv1 till P1 är öppet, men P1 släckte TKv1 i fas 1 (VP009 i NTJP).',
    );
  });

  it('two producers have the route', () => {
    const shared: Story = {
      consumers: [{ supports: V1 }],
      producers: [
        { supports: V1, addresses: ['SE1'] },
        { supports: V1, addresses: ['SE1'] },
      ],
      phases: [[]],
    };
    expect(tell(shared, 0, 'sv', 'k1', 'SE1')).toBe(
      'K1 når inte P1. Vägvalen för TKv1 leder till flera: P1 och P2 (VP006 i NTJP).',
    );
  });

  it('the consumer has no version left', () => {
    const bare: Story = {
      consumers: [{ supports: V1 }],
      producers: [{ supports: V1 }],
      phases: [[], [{ actors: ['k1'], removes: V1 }]],
    };
    expect(tell(bare, 1)).toBe('K1 når inte P1. K1 har ingen version kvar; den sista släcktes i fas 1.');
    expect(tell(bare, 1, 'en')).toBe('K1 does not reach P1. K1 has no version left; the last was dropped in Fas 1.');
  });
});

describe('R7 answered and absent', () => {
  const start: Story = {
    consumers: [{ supports: BOTH }, { supports: V1 }, { supports: BOTH, order: 'oldest-first' }],
    producers: [{ supports: V1 }, {}],
    phases: [[], [{ actors: ['p1', 'p2'], adds: V2 }]],
  };

  it('a fallback says why the first attempt failed', () => {
    expect(tell(start, 0)).toBe(
      'K1 når P1 på TKv1, på andra försöket. P1 får TKv2 först i fas 1 (VP004 i NTJP), så K1 faller tillbaka till TKv1.',
    );
  });

  it('target, outgoing and absent each in its way', () => {
    expect(tell(start, 1)).toBe('K1 når P1 på TKv2. Besvaras på första försöket.');
    expect(tell(start, 0, 'sv', 'k2')).toBe('K2 når P1 på TKv1. K2 kan bara TKv1.');
    expect(tell(start, 1, 'sv', 'k3')).toBe('K3 når P1 på TKv1. K3 provar den äldsta versionen först.');
    expect(tell(start, 0, 'sv', 'k1', 'p2')).toBe('K1 och P2 har inget utbyte här. P2 är inte med i den här fasen.');
  });

  it('the address is told where the producer has several', () => {
    const several: Story = {
      consumers: [{ supports: V1 }],
      producers: [{ supports: V1, addresses: ['SE1', 'SE2'] }],
      phases: [[], [{ actors: ['p1'], removes: V1, addresses: ['SE2'] }]],
    };
    expect(tell(several, 1, 'sv', 'k1', 'SE1')).toBe('K1 når P1 (SE1) på TKv1. K1 kan bara TKv1.');
    expect(tell(several, 1, 'sv', 'k1', 'SE2')).toBe('K1 når inte P1 (SE2). P1 släckte TKv1 i fas 1 (VP004 i NTJP).');
  });
});
