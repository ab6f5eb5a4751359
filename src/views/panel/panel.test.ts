import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analysis, LinkFact } from '../../engine/Analysis.ts';
import { analyse } from '../../engine/analyse.ts';
import { createTeller } from '../../i18n/createTeller.ts';
import { createWords } from '../../i18n/createWords.ts';
import { describeRetirement } from '../../i18n/describeRetirement.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { findAcceptance } from './findAcceptance.ts';
import { toAlikeLinks } from './toAlikeLinks.ts';
import { toFailureGroups } from './toFailureGroups.ts';
import { toTrace } from './toTrace.ts';

function open(name: string) {
  const analysis: Analysis = analyse(JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario);
  const at = (id: string) => analysis.phases.findIndex((phase) => phase.id === id);
  return { analysis, at, teller: createTeller(createWords('sv'), analysis) };
}

const MARKS = { passed: '', stopped: '!', unreached: '?' } as const;

function trace({ teller, analysis }: ReturnType<typeof open>, phase: number, link: LinkFact | undefined): string {
  if (!link) throw new Error('no such link');
  return toTrace(teller, phase, link)
    .map(({ version, hops, code }) => {
      const path = hops.map(({ actor, state }) => `${analysis.actor(phase, actor).id}${MARKS[state]}`);
      return `${version}: ${path.join(' → ')} ${code}`;
    })
    .join('\n');
}

describe('a call, step by step', () => {
  it('R2 stops where the route is missing, and goes on with the next version', () => {
    const example = open('exempel-1');
    const phase = example.at('fas-1');
    const [link] = example.analysis.links(phase, { consumers: ['c2'], producers: ['p1'] });
    expect(trace(example, phase, link)).toBe('TKv2: c2 → ntjp! → p1? VP004\nTKv1: c2 → ntjp → p1 OK');
  });

  it('R2 stops at the second platform of a chain', () => {
    const plan = open('sammanhallen-journal');
    const phase = plan.at('fas-5');
    const [link] = plan.analysis.links(phase, {
      consumers: ['norrsund-lasvy'],
      producers: ['soderhav'],
      statuses: ['broken'],
    });
    expect(trace(plan, phase, link)).toBe('TKv2: norrsund-lasvy → ntjp → rtp-soderhav! → soderhav? VP007');
  });

  it('R2 VP009 stops at the producer', () => {
    const trap = open('vp007-fallan');
    const phase = trap.at('andra-fallan');
    const [link] = trap.analysis.links(phase, { consumers: ['lakarportalen'], statuses: ['broken'] });
    expect(trace(trap, phase, link)).toBe('TKv1: lakarportalen → ntjp → journal-tallmo! VP009');
  });
});

describe('what is broken', () => {
  it('is grouped by cause', () => {
    const { analysis, at, teller } = open('sammanhallen-journal');
    const print = (id: string) =>
      toFailureGroups(teller, at(id), analysis.links(at(id), { statuses: ['broken'] })).map(
        ({ cause, code, pairs }) =>
          `${cause} (${code}): ${pairs.map(({ consumer, links }) => `${consumer} ${links}`).join(', ')}`,
      );
    expect(print('fas-2')).toEqual([
      'Vägvalet för TKv2 är öppet, men Läsvy Norrsund saknar behörighet för TKv2 hos Journal Granland (VP007 i NTJP): norrsund-lasvy 4',
    ]);
    expect(print('fas-5')).toHaveLength(2);
  });

  it('R8 an accepted gap says why', () => {
    const { analysis, at } = open('sammanhallen-journal');
    const gap = analysis.links(at('fas-4'), { statuses: ['broken'] }).find(({ accepted }) => accepted);
    expect(gap && findAcceptance(analysis.scenario, gap)).toContain('Kommunerna i Lövstrand');
  });

  it('links that fare alike for the same reason are told once, the worst first', () => {
    const { analysis, at, teller } = open('sammanhallen-journal');
    const phase = at('fas-5');
    const links = analysis.links(phase, { consumers: ['nationell-oversikt'], producers: ['soderhav'] });
    const told = toAlikeLinks(teller, phase, links).map(({ first, links: alike }) => `${first.status} ${alike.length}`);
    expect(told).toEqual(['broken 1', 'target 4']);
  });
});

describe('R12 when a version may go', () => {
  it('is told with its phases', () => {
    const { analysis, teller } = open('exempel-1');
    const told = (actor: string, application: string | null) => {
      const found = analysis.retirements.find((each) => each.actor === actor && each.application === application);
      if (!found) throw new Error('no such retirement');
      const { verdict, sentence } = describeRetirement(teller, found);
      return `${verdict}: ${sentence}`;
    };
    expect(told('p1', null)).toBe('spärrat: Kan inte släckas: TKv1 behövs ännu i planens sista fas.');
    expect(told('p1', 'app')).toBe('möjligt: Planen behåller TKv1, men den kan släckas från och med fas 3.');
    expect(told('p2', null)).toBe('tryggt: Planen släcker TKv1 i fas 3, och ingen länk behöver den då.');
    expect(told('c2', null)).toBe('tryggt: Planen släcker TKv1 i fas 3. Den kan släckas redan i fas 2.');
  });

  it('too early says until when it is needed', () => {
    const { analysis, teller } = open('sammanhallen-journal');
    const found = analysis.retirements.find(({ actor, application }) => actor === 'ostermark' && application === null);
    expect(found && describeRetirement(teller, found).sentence).toBe(
      'Planen släcker TKv1 i fasen ”Fyren, och de första släcker”, men den behövs ännu då. Tidigast fasen ”Slutdatum för TKv1”.',
    );
  });
});
