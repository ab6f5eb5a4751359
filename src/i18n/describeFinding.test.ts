import { describe, expect, it } from 'vitest';
import { named, tellBoth } from '../../test/tellFindings.ts';

const shut = { version: 'v2', state: 'closed' } as const;

describe('costs', () => {
  it('kept without need, by one and by several, dated or not', () => {
    expect(
      tellBoth(
        'kept-longer-than-needed',
        named({
          consumers: ['k1 v1 v2', 'k2 v1 v2'],
          producers: ['p1 v1 v2'],
          phases: [
            { date: '2026-01-01', changes: [{ actors: ['p1'], removes: ['v1'] }] },
            { date: '2026-03-01', changes: [{ actors: ['k1', 'k2'], removes: ['v1'] }] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "P1 har kvar TKv1 längre än nödvändigt | Ingen länk behöver TKv1 hos P1 från och med fas 0, men planen släcker den först i fas 1, 1 fas senare. | Släck TKv1 redan i fas 0.
      K1 och K2 har kvar TKv1 längre än nödvändigt | Ingen länk behöver TKv1 hos dem från och med fas 0, men planen släcker den först i fas 2, 2 faser senare. | Släck TKv1 redan i fas 0.
      P1 keeps TKv1 longer than needed | No link needs TKv1 at P1 from Fas 0 on, but the plan drops it only in Fas 1, 1 phase later. | Drop TKv1 already in Fas 0.
      K1 and K2 keep TKv1 longer than needed | No link needs their TKv1 from Fas 0 on, but the plan drops it only in Fas 2, 2 phases later. | Drop TKv1 already in Fas 0."
    `);
  });
  it('calls in vain', () => {
    expect(
      tellBoth(
        'fallback-calls',
        named({
          consumers: ['k1 v1 v2', 'k2 v1'],
          producers: ['p1 v1', 'p2 v1'],
          phases: [[{ actors: ['k2'], adds: ['v2'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "2 länkar besvaras först efter misslyckade försök | K1 anropar först en version som inte går fram till P1 och P2. Det kostar 2 extra anrop varje gång alla adresserna frågas. | 
      2 länkar besvaras först efter misslyckade försök | K2 anropar först en version som inte går fram till P1 och P2. Det kostar 2 extra anrop varje gång alla adresserna frågas. | 
      2 links are answered only after failed attempts | K1 first calls on a version that does not get through to P1 and P2. That costs 2 extra calls each time all the addresses are asked. | 
      2 links are answered only after failed attempts | K2 first calls on a version that does not get through to P1 and P2. That costs 2 extra calls each time all the addresses are asked. | "
    `);
  });
  it('a newcomer on an older version', () => {
    expect(
      tellBoth(
        'newcomer-on-outgoing',
        named({
          consumers: ['k1 v2', 'k2'],
          producers: ['p1 v1 v2', 'p2', 'p3'],
          phases: [[{ actors: ['p2', 'p3'], adds: ['v1', 'v2'] }], [{ actors: ['k2'], adds: ['v1'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "P2 och P3 ansluter med TKv1 i onödan | De är nya i fas 1, och alla som de har utbyte med klarar TKv2. | Låt P2 och P3 ansluta med bara TKv2.
      K2 ansluter med TKv1 i onödan | K2 är ny i fas 2, och alla som den har utbyte med klarar TKv2. | Låt K2 ansluta med bara TKv2.
      P2 and P3 join with TKv1 without need | They are new in Fas 1, and everyone they exchange anything with can use TKv2. | Let P2 and P3 join with TKv2 alone.
      K2 joins with TKv1 without need | K2 is new in Fas 2, and everyone it exchanges anything with can use TKv2. | Let K2 join with TKv2 alone."
    `);
  });
});

describe('what could be tidied up', () => {
  it('a permission that leads nowhere', () => {
    expect(
      tellBoth(
        'permission-without-route',
        named({
          consumers: ['k1 v2', 'k2 v2'],
          producers: ['p1 v1', { id: 'p2', supports: ['v1'], addresses: ['A', 'B'] }],
          phases: [
            [{ actors: ['k1'], permissions: [{ version: 'v2', state: 'open' }] }],
            [{ actors: ['k1', 'k2'], permissions: [{ version: 'v2', addresses: ['A'], state: 'open' }] }],
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 har behörighet för TKv2 utan vägval | Behörigheten gäller 3 adresser: P1 och P2 (2 adresser). Inget vägval för TKv2 är öppet dit i fas 1 eller senare. | Ta bort behörigheten, eller öppna vägvalet.
      K2 har behörighet för TKv2 utan vägval | Behörigheten gäller 1 adress: P2 (A). Inget vägval för TKv2 är öppet dit i fas 2 eller senare. | Ta bort behörigheten, eller öppna vägvalet.
      K1 has permission for TKv2 without a route | The permission is for 3 addresses: P1 and P2 (2 addresses). No route for TKv2 is open there in Fas 1 or later. | Take the permission away, or open the route.
      K2 has permission for TKv2 without a route | The permission is for 1 address: P2 (A). No route for TKv2 is open there in Fas 2 or later. | Take the permission away, or open the route."
    `);
  });
  it('a route that nobody may use', () => {
    expect(
      tellBoth(
        'route-without-permission',
        named({
          consumers: ['k1 v1 v2', 'k2 v1 v2'],
          producers: ['p1 v1 v2'],
          phases: [[{ actors: ['k1', 'k2'], permissions: [shut] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Ingen får använda vägvalet för TKv2 till P1 | Vägvalet är öppet (1 adress), men de som behöver P1 och kan TKv2 saknar behörighet: K1 och K2. | Beställ behörighet för TKv2 till K1 och K2, eller stäng vägvalet.
      Nobody may use the route for TKv2 to P1 | The route is open (1 address), but those who need P1 and can use TKv2 lack permission: K1 and K2. | Order permission for TKv2 for K1 and K2, or close the route."
    `);
  });
  it('actors without a part', () => {
    expect(
      tellBoth(
        'idle-actor',
        named({
          platforms: ['ntjp', 'rtp'],
          consumers: ['k1 v1', 'k2', 'k3'],
          producers: ['p1 v1', 'p2 v1'],
          applications: [{ id: 'app', producers: ['p1'] }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K2 och K3 är inte med i någon fas | De får aldrig någon version. | Låt K2 och K3 ansluta i en fas, eller ta bort aktörerna ur planen.
      P2 har inget utbyte med någon | Ingen tillämpning har ett behov där P2 och en motpart är med samtidigt. | Lägg till behovet, eller ta bort aktören ur planen.
      Inga anrop går över RTP | RTP ligger inte på vägen för något behov. | Kontrollera var aktörerna är anslutna, eller ta bort plattformen.
      K2 and K3 are not there in any phase | They never get a version. | Let K2 and K3 join in a phase, or take the actors out of the plan.
      P2 has nothing to exchange with anyone | No application has a need in which P2 and a counterpart are there at once. | Add the need, or take the actor out of the plan.
      No calls pass RTP | RTP lies on the path of no need. | Check where the actors are connected, or take the platform out of the plan."
    `);
  });
  it('a needless acceptance, with a reason or without, of links or of none', () => {
    expect(
      tellBoth(
        'needless-acceptance',
        named({
          consumers: ['k1 v1'],
          producers: ['p1 v1'],
          applications: [
            { id: 'app', accepted: [{ consumers: ['k1'], why: 'Ingen patient där.' }, { consumers: ['k1'] }] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "En accepterad lucka i Journalen behövs inte | Ingen av länkarna från K1 till P1 är bruten i någon fas. Angivet skäl: Ingen patient där. | Ta bort den, så att ett verkligt avbrott inte döljs.
      En accepterad lucka i Journalen behövs inte | Ingen av länkarna från K1 till P1 är bruten i någon fas. | Ta bort den, så att ett verkligt avbrott inte döljs.
      An accepted gap in Journalen is not needed | None of the links from K1 to P1 is broken in any phase. Reason given: Ingen patient där. | Take it away, so that it hides no real outage.
      An accepted gap in Journalen is not needed | None of the links from K1 to P1 is broken in any phase. | Take it away, so that it hides no real outage."
    `);
  });
  it('a needless acceptance of no link', () => {
    expect(
      tellBoth(
        'needless-acceptance',
        named({
          consumers: ['k1 v1', 'k2 v1'],
          producers: ['p1 v1'],
          applications: [{ id: 'app', consumers: ['k1'], accepted: [{ consumers: ['k2'] }] }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "En accepterad lucka i Journalen behövs inte | Posten nämner ingen länk som tillämpningen behöver. | Ta bort den, så att ett verkligt avbrott inte döljs.
      An accepted gap in Journalen is not needed | The entry names no link that the application needs. | Take it away, so that it hides no real outage."
    `);
  });
});

describe('notes', () => {
  it('who leaves', () => {
    expect(
      tellBoth(
        'left-while-needed',
        named({ consumers: ['k1 v1', 'k2 v1'], producers: ['p1 v1'], phases: [[{ actors: ['p1'], leaves: true }]] }),
      ),
    ).toMatchInlineSnapshot(`
      "P1 lämnar, men hade ännu utbyte med K1 och K2 | 2 länkar som fick svar i fas 0 finns inte kvar i fas 1: K1 – P1 och K2 – P1. | Stäm av med K1 och K2 att behovet har upphört.
      P1 leaves, but still had exchange with K1 and K2 | 2 links that were answered in Fas 0 are no longer there in Fas 1: K1 – P1 and K2 – P1. | Check with K1 and K2 that the need is gone."
    `);
  });
  it('an accepted gap, with a reason or without', () => {
    expect(
      tellBoth(
        'accepted-gap',
        named({
          consumers: ['k1 v1', 'k2 v1'],
          producers: ['p1 v2'],
          applications: [
            { id: 'app', accepted: [{ consumers: ['k1'], why: 'Ingen patient där.' }, { consumers: ['k2'] }] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Accepterad lucka: K1 – P1 | 1 länk får inget svar, och det är accepterat. Angivet skäl: Ingen patient där. | 
      Accepterad lucka: K2 – P1 | 1 länk får inget svar, och det är accepterat. Inget skäl är angivet. | Skriv in varför luckan är accepterad.
      Accepted gap: K1 – P1 | 1 link gets no answer, and that is accepted. Reason given: Ingen patient där. | 
      Accepted gap: K2 – P1 | 1 link gets no answer, and that is accepted. No reason is given. | Write down why the gap is accepted."
    `);
  });
  it('what may go', () => {
    expect(
      tellBoth(
        'can-retire',
        named({
          consumers: ['k1 v1 v2'],
          producers: ['p1 v1 v2', 'p2 v1'],
          phases: [[{ actors: ['p2'], adds: ['v2'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "TKv1 kan släckas hos P1 | Ingen länk behöver TKv1 där från och med fas 0, men planen behåller den. | Planera in att TKv1 släcks, tidigast i fas 0.
      TKv1 kan släckas hos K1, P2 och NTJP | Ingen länk behöver TKv1 där från och med fas 1, men planen behåller den. Den kan då släckas på alla plattformar. | Planera in att TKv1 släcks, tidigast i fas 1.
      TKv1 may go at P1 | No link needs TKv1 there from Fas 0 on, but the plan keeps it. | Plan that TKv1 goes, in Fas 0 at the earliest.
      TKv1 may go at K1, P2 and NTJP | No link needs TKv1 there from Fas 1 on, but the plan keeps it. It may then go at all platforms. | Plan that TKv1 goes, in Fas 1 at the earliest."
    `);
  });
});
