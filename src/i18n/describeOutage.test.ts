import { describe, expect, it } from 'vitest';
import { named, tellBoth } from '../../test/tellFindings.ts';

describe('outages', () => {
  it('of one pair', () => {
    expect(tellBoth('link-broken', named({ consumers: ['k1 v1'], producers: ['p1 v2'] }))).toMatchInlineSnapshot(`
      "K1 når inte P1 | P1 har bara TKv2, och K1 kan bara TKv1 (VP004 i NTJP). | Låt K1 införa TKv2 senast i fas 0. Länken besvaras då på TKv2.
      K1 does not reach P1 | P1 has only TKv2, and K1 can only use TKv1 (VP004 at NTJP). | Let K1 introduce TKv2 in Fas 0 at the latest. The link is then answered on TKv2."
    `);
  });
  it('of several who miss the same', () => {
    expect(
      tellBoth(
        'link-broken',
        named({ consumers: ['k1 v1', 'k2 v1'], producers: [{ id: 'p1', supports: ['v2'], addresses: ['A', 'B'] }] }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 och K2 når inte P1 | P1 har bara TKv2, och K1 kan bara TKv1 (VP004 i NTJP). P1 har bara TKv2, och K2 kan bara TKv1 (VP004 i NTJP). | Låt K1 införa TKv2 senast i fas 0. Länken besvaras då på TKv2. Lagar också 1 länk till. 2 länkar till behöver motsvarande åtgärd.
      K1 and K2 do not reach P1 | P1 has only TKv2, and K1 can only use TKv1 (VP004 at NTJP). P1 has only TKv2, and K2 can only use TKv1 (VP004 at NTJP). | Let K1 introduce TKv2 in Fas 0 at the latest. The link is then answered on TKv2. Also mends 1 other link. 2 other links need the like."
    `);
  });
  it('of several who miss different ones, for different reasons', () => {
    expect(
      tellBoth(
        'link-broken',
        named({
          consumers: ['k1 v1', 'k2 v1 v2'],
          producers: ['p1 v2', { id: 'p2', supports: ['v1'], addresses: ['A', 'B'] }],
          phases: [
            [
              { actors: ['k1', 'k2'], removes: ['v1'] },
              { actors: ['k1'], adds: ['v2'] },
              { actors: ['p1', 'p2'], routes: [{ version: 'v1', state: 'closed' }] },
            ],
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 når inte P1 | P1 har bara TKv2, och K1 kan bara TKv1 (VP004 i NTJP). | Låt K1 införa TKv2 redan i fas 0, inte först i fas 1. Länken besvaras då på TKv2.
      K1 och K2 når inte P2 | P2 har bara TKv1, och K1 kan bara TKv2 (VP004 i NTJP). P2 har bara TKv1, och K2 kan bara TKv2 (VP004 i NTJP). | Låt P2 (A) erbjuda TKv2. Länken besvaras då på TKv2. Lagar också 1 länk till. 2 länkar till behöver motsvarande åtgärd.
      K1 does not reach P1 | P1 has only TKv2, and K1 can only use TKv1 (VP004 at NTJP). | Let K1 introduce TKv2 already in Fas 0, not as late as Fas 1. The link is then answered on TKv2.
      K1 and K2 do not reach P2 | P2 has only TKv1, and K1 can only use TKv2 (VP004 at NTJP). P2 has only TKv1, and K2 can only use TKv2 (VP004 at NTJP). | Let P2 (A) offer TKv2. The link is then answered on TKv2. Also mends 1 other link. 2 other links need the like."
    `);
  });
  it('dropped too early, until a later phase or the end', () => {
    expect(
      tellBoth(
        'retired-too-early',
        named({
          consumers: ['k1 v1', 'k2 v1 v2'],
          producers: ['p1 v1 v2'],
          phases: [[{ actors: ['p1'], removes: ['v1'] }], [{ actors: ['k1'], adds: ['v2'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "P1 släcker TKv1 för tidigt | 1 länk behöver den ännu: K1 – P1. P1 släckte TKv1 i fas 1 (VP004 i NTJP). | Låt P1 behålla TKv1 till fas 2.
      P1 drops TKv1 too early | 1 link still needs it: K1 – P1. P1 dropped TKv1 in Fas 1 (VP004 at NTJP). | Let P1 keep TKv1 until Fas 2."
    `);
  });
  it('dropped too early, until the end of the plan', () => {
    expect(
      tellBoth(
        'retired-too-early',
        named({
          consumers: ['k1 v1 v2'],
          producers: ['p1 v1', 'p2 v1'],
          phases: [[{ actors: ['k1'], removes: ['v1'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 släcker TKv1 för tidigt | 2 länkar behöver den ännu: K1 – P1 och K1 – P2. P1 har bara TKv1, och K1 kan bara TKv2 (VP004 i NTJP). P2 har bara TKv1, och K1 kan bara TKv2 (VP004 i NTJP). | Låt K1 behålla TKv1 planen ut.
      K1 drops TKv1 too early | 2 links still need it: K1 – P1 and K1 – P2. P1 has only TKv1, and K1 can only use TKv2 (VP004 at NTJP). P2 has only TKv1, and K1 can only use TKv2 (VP004 at NTJP). | Let K1 keep TKv1 to the end of the plan."
    `);
  });
  it('past an end of life', () => {
    expect(
      tellBoth(
        'version-ended',
        named({
          versions: ['v1 2026-12-31', 'v2'],
          consumers: ['k1 v1', 'k2 v1 v2'],
          producers: ['p1 v1'],
          phases: [{ date: '2027-01-15' }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 och K2 når inte P1 | TKv1 har passerat sitt slutdatum, 31 december 2026, och bärs inte längre (VP004 i NTJP). Före slutdatumet hade länkarna fått svar. | Låt K1 och P1 införa TKv2 senast 31 december 2026.
      K1 and K2 do not reach P1 | TKv1 is past its end of life, 31 December 2026, and no longer carried (VP004 at NTJP). Before that date the links would have been answered. | Let K1 and P1 introduce TKv2 by 31 December 2026."
    `);
  });
  it('an incomplete answer, of sources that lack the version', () => {
    expect(
      tellBoth(
        'answer-incomplete',
        named({
          consumers: ['k1 v1 v2', 'g v1 v2'],
          producers: [
            { id: 'agg', supports: ['v1', 'v2'], aggregates: 'g' },
            { id: 'p1', supports: ['v1'], addresses: ['A', 'B'] },
            'p2 v1',
          ],
          applications: [
            { id: 'app', consumers: ['k1'], producers: ['agg'] },
            { id: 's', consumers: ['g'], producers: ['p1', 'p2'] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "AGG svarar K1 utan alla källor | Svaret på TKv2 saknar 3 källor: P1 (2 adresser) och P2. AGG frågar källorna på samma version, och de som inte svarar utelämnas utan felkod. | Se till att P1 (2 adresser) och P2 kan svara G på TKv2: version, vägval och behörighet. Annars behöver K1 fråga på fler versioner och slå ihop svaren.
      AGG answers K1 without all sources | The answer on TKv2 lacks 3 sources: P1 (2 addresses) and P2. AGG asks the sources on the same version, and those that do not answer are left out without an error code. | See to it that P1 (2 addresses) and P2 can answer G on TKv2: version, route and permission. Otherwise K1 must ask on more versions and put the answers together."
    `);
  });
  it('an incomplete answer, as the service itself lacks the version', () => {
    expect(
      tellBoth(
        'answer-incomplete',
        named({
          consumers: ['k1 v1 v2', 'g v1'],
          producers: [{ id: 'agg', supports: ['v1', 'v2'], aggregates: 'g' }, 'p1 v1'],
          applications: [
            { id: 'app', consumers: ['k1'], producers: ['agg'] },
            { id: 's', consumers: ['g'], producers: ['p1'] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "AGG svarar K1 utan alla källor | Svaret på TKv2 saknar 1 källa: P1. AGG frågar källorna på samma version, och de som inte svarar utelämnas utan felkod. | Låt G införa TKv2, så att källorna blir frågade.
      AGG answers K1 without all sources | The answer on TKv2 lacks 1 source: P1. AGG asks the sources on the same version, and those that do not answer are left out without an error code. | Let G introduce TKv2, so that the sources are asked."
    `);
  });
});
