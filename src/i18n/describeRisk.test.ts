import { describe, expect, it } from 'vitest';
import { named, tellBoth } from '../../test/tellFindings.ts';

const shut = { version: 'v2', state: 'closed' } as const;

describe('risks', () => {
  it('a permission that is missing, for all links of it or for some', () => {
    expect(
      tellBoth(
        'permission-missing',
        named({
          consumers: ['k1 v1 v2'],
          producers: [{ id: 'p1', supports: ['v1', 'v2'], addresses: ['A', 'B'] }],
          phases: [[{ actors: ['k1'], permissions: [shut] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 saknar behörighet för TKv2 hos P1 | Vägvalet för TKv2 är öppet, men K1 saknar behörighet (VP007 i NTJP). 2 länkar får inget svar. | Beställ behörighet för TKv2 till K1 hos P1 (2 adresser) senast i fas 1, före vägvalet.
      K1 lacks permission for TKv2 at P1 | The route for TKv2 is open, but K1 lacks permission (VP007 at NTJP). 2 links get no answer. | Order permission for TKv2 for K1 at P1 (2 addresses) in Fas 1 at the latest, before the route."
    `);
  });
  it('a permission that is missing, though the call is answered', () => {
    expect(
      tellBoth(
        'permission-missing',
        named({
          consumers: [{ id: 'k1', supports: ['v1', 'v2'], fallbackOn: ['VP007'] }],
          producers: ['p1 v1 v2'],
          phases: [[{ actors: ['k1'], permissions: [shut] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 saknar behörighet för TKv2 hos P1 | Vägvalet för TKv2 är öppet, men K1 saknar behörighet (VP007 i NTJP). Länken besvaras ändå på en annan version, eftersom konsumenten går vidare efter VP007. | Beställ behörighet för TKv2 till K1 hos P1 (1 adress) senast i fas 1, före vägvalet.
      K1 lacks permission for TKv2 at P1 | The route for TKv2 is open, but K1 lacks permission (VP007 at NTJP). The link is answered on another version all the same, as the consumer goes on after VP007. | Order permission for TKv2 for K1 at P1 (1 address) in Fas 1 at the latest, before the route."
    `);
  });
  it("a platform's permission", () => {
    expect(
      tellBoth(
        'permission-missing',
        named({
          platforms: ['ntjp', 'rtp<ntjp'],
          consumers: ['k1 v1 v2', { id: 'k2', supports: ['v1', 'v2'], fallbackOn: ['VP007'] }],
          producers: [{ id: 'p1', supports: ['v1', 'v2'], platform: 'rtp' }],
          phases: [[{ actors: ['ntjp'], permissions: [shut] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "NTJP saknar behörighet för TKv2 hos P1 | Vägvalet för TKv2 är öppet, men NTJP saknar behörighet (VP007 i RTP). 1 av 2 länkar får inget svar; övriga besvaras på en annan version. | Beställ behörighet för TKv2 till NTJP hos P1 (1 adress) senast i fas 1, före vägvalet.
      NTJP lacks permission for TKv2 at P1 | The route for TKv2 is open, but NTJP lacks permission (VP007 at RTP). 1 of 2 links get no answer; the others are answered on another version. | Order permission for TKv2 for NTJP at P1 (1 address) in Fas 1 at the latest, before the route."
    `);
  });
  it('a route left open', () => {
    expect(
      tellBoth(
        'route-without-offer',
        named({
          consumers: ['k1 v1'],
          producers: ['p1 v1 v2', 'p2 v1'],
          phases: [[{ actors: ['p1', 'p2'], removes: ['v1'], routes: [{ version: 'v1', state: 'open' }] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Vägvalet för TKv1 till P1 och P2 är öppet i onödan | P1 och P2 erbjuder inte TKv1 i fas 1, men vägvalet är öppet i NTJP (2 adresser). Den som anropar får VP009 i stället för VP004. 2 länkar träffas. | Stäng vägvalet senast i fas 1, eller låt P1 och P2 erbjuda TKv1.
      The route for TKv1 to P1 and P2 is open to no avail | P1 and P2 do not offer TKv1 in Fas 1, but the route is open at NTJP (2 addresses). Whoever calls gets VP009 instead of VP004. 2 links are hit. | Close the route in Fas 1 at the latest, or let P1 and P2 offer TKv1."
    `);
  });
  it('a route that nobody calls by', () => {
    expect(
      tellBoth(
        'route-without-offer',
        named({
          consumers: [],
          producers: ['p1 v1'],
          phases: [[{ actors: ['p1'], routes: [{ version: 'v2', state: 'open' }] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Vägvalet för TKv2 till P1 är öppet i onödan | P1 erbjuder inte TKv2 i fas 1, men vägvalet är öppet i NTJP (1 adress). Den som anropar får VP009 i stället för VP004. | Stäng vägvalet senast i fas 1, eller låt P1 erbjuda TKv2.
      The route for TKv2 to P1 is open to no avail | P1 does not offer TKv2 in Fas 1, but the route is open at NTJP (1 address). Whoever calls gets VP009 instead of VP004. | Close the route in Fas 1 at the latest, or let P1 offer TKv2."
    `);
  });
  it('overlapping routes', () => {
    expect(
      tellBoth(
        'route-overlap',
        named({
          consumers: ['k1 v1'],
          producers: [
            { id: 'p1', supports: ['v1'], addresses: ['A'] },
            { id: 'p2', addresses: ['A'] },
          ],
          phases: [[{ actors: ['p2'], adds: ['v1', 'v2'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Vägvalen för TKv1 leder till flera: P1 och P2 | Mer än ett vägval för TKv1 är öppet för samma adress i NTJP (1 adress). Anropen avvisas (VP006). 1 länk träffas. | Låt bara ett vägval vara öppet: stäng det gamla i samma fas som det nya öppnas.
      The routes for TKv1 lead to several: P1 and P2 | More than one route for TKv1 is open for the same address at NTJP (1 address). Calls are rejected (VP006). 1 link is hit. | Let one route alone be open: close the old one in the phase in which the new one opens."
    `);
  });
  it('overlapping routes that nobody calls by', () => {
    expect(
      tellBoth(
        'route-overlap',
        named({
          consumers: ['k1 v1'],
          producers: [
            { id: 'p1', supports: ['v2'], addresses: ['A'] },
            { id: 'p2', supports: ['v2'], addresses: ['A'] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Vägvalen för TKv2 leder till flera: P1 och P2 | Mer än ett vägval för TKv2 är öppet för samma adress i NTJP (1 adress). Anropen avvisas (VP006). Ingen länk anropar på TKv2 där ännu. | Låt bara ett vägval vara öppet: stäng det gamla i samma fas som det nya öppnas.
      The routes for TKv2 lead to several: P1 and P2 | More than one route for TKv2 is open for the same address at NTJP (1 address). Calls are rejected (VP006). No link calls on TKv2 there yet. | Let one route alone be open: close the old one in the phase in which the new one opens."
    `);
  });
  it('two versions at once', () => {
    expect(
      tellBoth(
        'both-at-once',
        named({
          consumers: [
            { id: 'k1', supports: ['v1', 'v2'], parallel: false },
            { id: 'k2', supports: ['v1'], parallel: false },
          ],
          producers: ['p1 v1'],
          phases: [[{ actors: ['k2'], adds: ['v2'] }]],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "K1 har TKv1 och TKv2 samtidigt | K1 klarar inte två versioner av GetX sida vid sida. | Sätt ett brytdatum: släck den äldre versionen i samma fas som den nyare införs.
      K2 har TKv1 och TKv2 samtidigt | K2 klarar inte två versioner av GetX sida vid sida. | Sätt ett brytdatum: släck den äldre versionen i samma fas som den nyare införs.
      K1 has TKv1 and TKv2 at once | K1 cannot run two versions of GetX side by side. | Set a cut-over date: drop the older version in the phase in which the newer is introduced.
      K2 has TKv1 and TKv2 at once | K2 cannot run two versions of GetX side by side. | Set a cut-over date: drop the older version in the phase in which the newer is introduced."
    `);
  });
  it('a default address', () => {
    expect(
      tellBoth(
        'default-route',
        named({ consumers: ['k1 v1 v2'], producers: [{ id: 'p1', supports: ['v1'], addresses: ['*'] }] }),
      ),
    ).toMatchInlineSnapshot(`
      "P1 har vägval på standardadressen * | Vägval på * gäller även adresser som saknar eget vägval. När en ny version av GetX öppnas där får konsumenterna inte VP004, och faller då inte tillbaka. | Lägg vägvalen på de enskilda adresserna innan GetX flyttas till nästa version.
      P1 has routes at the default address * | Routes at * also apply to addresses without a route of their own. When a new version of GetX opens there, consumers do not get VP004 and so do not fall back. | Put the routes at the single addresses before GetX is moved to the next version."
    `);
  });
  it('close to an end of life', () => {
    expect(
      tellBoth(
        'close-to-end-of-life',
        named({
          versions: ['v1 2026-12-31', 'v2 2027-12-31'],
          consumers: ['k1 v1', 'k2 v2'],
          producers: ['p1 v1 v2'],
          phases: [{ date: '2026-12-01' }, { date: '2027-12-31' }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "1 länk är kvar på TKv1 inför slutdatumet | TKv1 bärs till och med 31 december 2026, 30 dagar efter fas 1, och ingen senare fas ligger före slutdatumet. Kvar är K1 – P1. | Flytta länken till TKv2 före slutdatumet.
      1 länk är kvar på TKv2 inför slutdatumet | TKv2 bärs till och med 31 december 2027, samma dag som fas 2, och ingen senare fas ligger före slutdatumet. Kvar är K2 – P1. | Planera för en efterföljare, eller begär ett senare slutdatum.
      1 link is still on TKv1 before its end of life | TKv1 is carried through 31 December 2026, 30 days after Fas 1, and no later phase lies before that. Left are K1 – P1. | Move the link to TKv2 before the end of life.
      1 link is still on TKv2 before its end of life | TKv2 is carried through 31 December 2027, the same day as Fas 2, and no later phase lies before that. Left are K2 – P1. | Plan for a successor, or ask for a later end of life."
    `);
  });
});

describe('claims', () => {
  it('say which does not hold, what was checked, and why', () => {
    const scenario = named({ consumers: ['k1 v1'], producers: ['p1 v1'] });
    const claims = [{ phase: 'f0', text: 'Alla nås på TKv2.', expect: { status: ['target' as const] } }];
    expect(tellBoth('claim-failed', { ...scenario, claims })).toMatchInlineSnapshot(`
      "Håller inte: Alla nås på TKv2 | alla konsumenter → alla producenter: på målversionen. K1 når P1 på TKv1. K1 kan bara TKv1. | Ändra planen, eller påståendet.
      Does not hold: Alla nås på TKv2 | all consumers → all producers: on target. K1 reaches P1 on TKv1. K1 can only use TKv1. | Change the plan, or the claim."
    `);
  });
});
