import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import type { ClaimResult } from '../../../engine/ClaimResult.ts';
import type { Finding } from '../../../engine/findings/Finding.ts';
import { createTeller } from '../../../i18n/createTeller.ts';
import { createWords } from '../../../i18n/createWords.ts';
import { FINDING_CODES, SEVERITIES, SEVERITY_OF } from '../../../model/findingCodes.ts';
import type { Claim, Scenario } from '../../../model/Scenario.ts';
import { type ClaimDraft, emptyDraft, findLack, toClaim, toClaimDraft, versionsOf } from './ClaimDraft.ts';
import { findClaimPlace, findFindingPlace } from './findPlace.ts';
import { proposeDraft, proposeSentence } from './proposeClaim.ts';
import { findKnownIndex, toKnown } from './toKnown.ts';
import { countGrave, keyOfFinding, toClaims, toFindingGroups } from './toReview.ts';

const read = (name: string) => JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario;
const { claims: _, ...example } = read('exempel-1');
const tell = (scenario: Scenario) => createTeller(createWords('sv'), analyse(scenario));
const teller = tell(example);

const link = (consumer: string, address: string) => ({ application: 'app', consumer, address });

function finding(text: string, more: Partial<Finding> = {}): Finding {
  const [code = '', phase = '0', until = phase, actors = '', cause = ''] = text.split(' ');
  const severity = SEVERITY_OF[code as Finding['code']];
  const found = { severity, phase: Number(phase), until: Number(until), cause, links: [], linkCount: 0, known: null };
  return { code, args: {}, actors: actors.split(',').filter(Boolean), ...found, ...more } as unknown as Finding;
}

const print = (findings: readonly Finding[], phase: number | null, actor: string | null = null) =>
  toFindingGroups(findings, { phase, actor }).map(
    ({ severity, findings: listed, knownCount }) =>
      `${severity} (${knownCount}): ${listed.map(({ code }) => code).join(', ')}`,
  );

const FINDINGS = [
  finding('can-retire 2 2 p1'),
  finding('permission-missing 1 1 c2,p1'),
  finding('link-broken 2 3 c1,p3'),
  finding('default-route 0 3 p2', { known: 'beslutat' }),
  finding('claim-failed 2 2 c1'),
  finding('route-overlap 2 2 p1,p2'),
];

describe('what the review lists', () => {
  it('is told by severity, gravest first; a failed claim stands among the claims', () => {
    expect(print(FINDINGS, null)).toEqual([
      'outage (0): link-broken',
      'risk (1): permission-missing, default-route, route-overlap',
      'note (0): can-retire',
    ]);
  });

  it('of a phase is what holds in it, of an actor what is about it', () => {
    expect(print(FINDINGS, 3)).toEqual(['outage (0): link-broken', 'risk (1): default-route']);
    expect(print(FINDINGS, null, 'p1')).toEqual([
      'risk (0): permission-missing, route-overlap',
      'note (0): can-retire',
    ]);
    expect(print(FINDINGS, 0, 'p1')).toEqual([]);
  });

  it('loses and doubles nothing, whatever the filter', () => {
    const drawn = fc.array(
      fc
        .record({
          code: fc.constantFrom(...FINDING_CODES),
          phase: fc.nat(4),
          length: fc.nat(3),
          actor: fc.constantFrom('a', 'b'),
          known: fc.option(fc.constant('så är det')),
        })
        .map(({ code, phase, length, actor, known }) =>
          finding(`${code} ${phase} ${phase + length} ${actor}`, { known }),
        ),
    );
    fc.assert(
      fc.property(drawn, fc.option(fc.nat(6)), fc.option(fc.constantFrom('a', 'b')), (all, phase, actor) => {
        const listed = toFindingGroups(all, { phase, actor }).flatMap(({ findings }) => findings);
        const wanted = all.filter(
          (one) =>
            one.code !== 'claim-failed' &&
            (phase === null || (one.phase <= phase && phase <= one.until)) &&
            (actor === null || one.actors.includes(actor)),
        );
        expect(new Set(listed)).toEqual(new Set(wanted));
        expect(listed).toHaveLength(wanted.length);
        const ranks = listed.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });

  it('counts on its tab what is grave and not known', () => {
    expect(countGrave(FINDINGS)).toBe(4);
  });
});

function result(claim: Partial<Claim>, more: Partial<ClaimResult> = {}): ClaimResult {
  const whole: Claim = { phase: 'fas-1', text: 'x', expect: { status: ['target'] }, ...claim };
  const rest = { index: 0, phase: 1, holds: true, linkCount: 1, failing: [], failingCount: 0, failedGoing: [] };
  return { claim: whole, ...rest, ...more };
}

describe('claims', () => {
  const claims = [
    result({ text: 'alla' }),
    result({ text: 'K1', expect: { consumers: ['c1'], producers: ['p1'], status: ['target'] } }, { holds: false }),
    result({ text: 'P2', expect: { actors: ['p2'], mayGo: ['TKv1'] } }, { phase: 3 }),
  ];
  const texts = (phase: number | null, actor: string | null) =>
    toClaims(claims, { phase, actor }).map(({ claim }) => claim.text);

  it('are listed with those that fail first, and narrowed', () => {
    expect(texts(null, null)).toEqual(['K1', 'alla', 'P2']);
    expect(texts(3, null)).toEqual(['P2']);
    expect(texts(null, 'p2')).toEqual(['alla', 'P2']);
  });

  it('lead to the link that fails, or to whom they are about', () => {
    const fact = teller.analysis.links(1, { consumers: ['c1'], producers: ['p1'] });
    const failing = findClaimPlace(teller, result({}, { failing: fact, failingCount: 1 }));
    expect(failing).toEqual({
      phase: 1,
      selection: { kind: 'link', link: { application: fact[0]?.application, consumer: 'c1', address: 'p1' } },
      applications: [fact[0]?.application],
    });
    const [, pair, going] = claims.map((one) => findClaimPlace(teller, one).selection);
    expect(pair).toEqual({ kind: 'pair', consumer: 'c1', producer: 'p1' });
    expect(going).toEqual({ kind: 'actor', id: 'p2' });
    expect(findClaimPlace(teller, result({})).selection).toBeNull();
  });
});

describe('where a finding leads', () => {
  const place = (more: Partial<Finding>, here: number | null = null) =>
    findFindingPlace(teller, finding('link-broken 1 3 c1,p3', more), here);

  it('is its first phase; whoever looks at one in which it holds stays there', () => {
    expect(place({}).phase).toBe(1);
    expect(place({}, 2).phase).toBe(2);
    expect(place({}, 0).phase).toBe(1);
  });

  it('is its one link, else the pair, else who they have in common, else the first pair', () => {
    const [a, b, c] = [link('c1', 'p1'), link('c1', 'p3'), link('c2', 'p2')];
    const of = (...links: readonly (typeof a)[]) => place({ links, linkCount: links.length }).selection;
    expect(of(a)).toEqual({ kind: 'link', link: a });
    expect(of(a, { ...a, application: 'other' })).toEqual({ kind: 'pair', consumer: 'c1', producer: 'p1' });
    expect(of(a, b)).toEqual({ kind: 'actor', id: 'c1' });
    expect(of(a, c)).toEqual({ kind: 'pair', consumer: 'c1', producer: 'p1' });
    expect(place({ links: [a], linkCount: 1 }).applications).toEqual(['app']);
  });

  it('is, without links, the consumer and its producer, or the first actor that the plan has', () => {
    expect(place({}).selection).toEqual({ kind: 'pair', consumer: 'c1', producer: 'p3' });
    expect(place({ actors: ['p1', 'p2'] }).selection).toEqual({ kind: 'actor', id: 'p1' });
    expect(place({ actors: ['ntjp'] }).selection).toEqual({ kind: 'actor', id: 'ntjp' });
    expect(place({ actors: ['gone'] }).selection).toBeNull();
    expect(place({ actors: [] }).selection).toBeNull();
  });
});

describe('what is known', () => {
  const one = finding('link-broken 1 3 c1,p3 VP004');

  it('is marked with its code, phase, cause and whom it covers, and found by the mark', () => {
    const entry = toKnown(example, one, 'beslutat i mars');
    expect(entry).toEqual({
      code: 'link-broken',
      phase: 'fas-1',
      cause: 'VP004',
      actors: ['c1', 'p3'],
      why: 'beslutat i mars',
    });
    const marked = { ...example, known: [{ ...entry, phase: 'fas-2' }, entry] };
    expect(findKnownIndex(marked, one)).toBe(1);
    expect(findKnownIndex(marked, { ...one, actors: ['c1', 'c2', 'p3'] })).toBe(-1);
    expect(findKnownIndex(marked, { ...one, cause: 'VP007' })).toBe(-1);
    expect(findKnownIndex(example, one)).toBe(-1);
  });

  it('names nobody where it is about very many', () => {
    const actors = Array.from({ length: 41 }, (_each, i) => `a${i}`);
    expect(toKnown(example, { ...one, actors }, 'x').actors).toBeUndefined();
  });
});

describe('a claim that is written', () => {
  it('is the same after the form has opened and closed it', () => {
    const claims: readonly Claim[] = [
      { phase: 'fas-1', text: 'a', expect: { status: ['target', 'fallback'] } },
      {
        phase: 'fas-1',
        text: 'b',
        expect: { application: 'app', consumers: ['c1'], addresses: ['p1'], status: ['broken'] },
      },
      { phase: 'fas-1', text: 'c', expect: { actors: ['p1', 'p2'], mayGo: ['TKv1'] } },
      { phase: 'fas-1', text: 'd', expect: { actors: ['p1'], mayNotGo: ['TKv1'] } },
    ];
    for (const claim of claims) expect(toClaim(toClaimDraft(claim), claim.text)).toEqual(claim);
  });

  it('says what it still lacks', () => {
    const draft: ClaimDraft = { ...emptyDraft('fas-1') };
    expect(findLack({ ...draft, statuses: [] }, 'x')).toBe('status');
    expect(findLack({ ...draft, kind: 'going' }, 'x')).toBe('actors');
    expect(findLack({ ...draft, kind: 'going', actors: ['p1'] }, 'x')).toBe('versions');
    expect(findLack(draft, ' ')).toBe('text');
    expect(findLack(draft, 'x')).toBeNull();
  });

  it('is of versions that can be outgoing', () => {
    expect(versionsOf(example, emptyDraft('fas-1'))).toEqual(['TKv1']);
    expect(versionsOf(example, { may: new Map([['TKv2', 'mayGo']]) })).toEqual(['TKv1', 'TKv2']);
  });

  it('begins with what is selected, and how it fares', () => {
    const propose = (phase: number, selection: Parameters<typeof proposeDraft>[2]) => {
      const draft = proposeDraft(teller, phase, selection, null);
      return `${draft.phase} ${draft.statuses.join('|')}: ${proposeSentence(teller, draft)}`;
    };
    expect(propose(1, { kind: 'pair', consumer: 'c2', producer: 'p1' })).toBe(
      'fas-1 fallback: Tjänstekonsument 2 når Tjänsteproducent 1 efter återfall till en äldre version.',
    );
    expect(propose(2, { kind: 'pair', consumer: 'c1', producer: 'p3' })).toBe(
      'fas-2 accepted: Tjänstekonsument 1 når inte Tjänsteproducent 3.',
    );
    expect(propose(2, null)).toBe('fas-2 target: Alla konsumenter når alla producenter på målversionen.');
    expect(propose(0, { kind: 'actor', id: 'p1' })).toBe(
      'start outgoing: Alla konsumenter når Tjänsteproducent 1 på en äldre version.',
    );
  });

  it('of what may go begins with the actor that is selected', () => {
    expect(proposeDraft(teller, 1, { kind: 'actor', id: 'ntjp' }, null)).toMatchObject({
      actors: ['ntjp'],
      consumers: [],
    });
    expect(proposeDraft(teller, 1, { kind: 'pair', consumer: 'c1', producer: 'p1' }, null).actors).toEqual([]);
  });

  it('of what may go is a sentence for each answer', () => {
    const draft: ClaimDraft = { ...emptyDraft('fas-1'), kind: 'going', actors: ['p1', 'p2'] };
    const say = (...may: readonly (readonly [string, 'mayGo' | 'mayNotGo'])[]) =>
      proposeSentence(teller, { ...draft, may: new Map(may) });
    expect(say()).toBe('');
    expect(say(['TKv1', 'mayNotGo'])).toBe('Tjänsteproducent 1 och Tjänsteproducent 2 får inte släcka TKv1 än.');
    expect(say(['TKv1', 'mayGo'])).toBe('Tjänsteproducent 1 och Tjänsteproducent 2 får släcka TKv1.');
  });

  it('has keys by which a row is found again', () => {
    expect(keyOfFinding(finding('link-broken 1 3 c1 VP004'))).toBe('link-broken 1 VP004');
  });
});
