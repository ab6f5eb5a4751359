import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { gatherActors } from '../shared/gatherActors.ts';
import { toMatrix } from './toMatrix.ts';

/** A row a line: `consumer | status×links versions codes | …`; `·` where there is no link. */
function print(name: string, id: string, application: string | null = null): string {
  const analysis = analyse(JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario);
  const phase = analysis.phases.findIndex((each) => each.id === id);
  const { rows, cells } = toMatrix(analysis, phase, application, gatherActors(analysis.scenario));
  return rows
    .map((row, r) => {
      const told = (cells[r] ?? []).map(
        (cell) =>
          cell?.parts
            .map(({ status, links, versions, codes }) => [`${status}×${links}`, ...versions, ...codes].join(' '))
            .join(' + ') ?? '·',
      );
      return [row.id, ...told].join(' | ');
    })
    .join('\n');
}

it('R7 every pair that has a link has a cell that says how it fares', () => {
  expect(print('exempel-1', 'fas-1')).toBe(
    [
      'c1 | outgoing×1 TKv1 | outgoing×1 TKv1 | absent×1',
      'c2 | fallback×1 TKv1 | target×1 TKv2 | absent×1',
      'c3 | outgoing×1 TKv1 | · | ·',
    ].join('\n'),
  );
  expect(print('exempel-1', 'fas-2')).toContain('c1 | outgoing×1 TKv1 | outgoing×1 TKv1 | accepted×1 VP004');
});

it('a broken link comes first in its cell, with its code', () => {
  expect(print('sammanhallen-journal', 'fas-5')).toContain('broken×1 VP007 + target×4 TKv2');
});

it('an application narrows it', () => {
  expect(print('exempel-1', 'fas-1', 'annan')).toBe('c1 | · | · | ·\nc2 | · | · | ·\nc3 | outgoing×1 TKv1 | · | ·');
});
