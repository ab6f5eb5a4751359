// Which links have an attempt of a version that fails in a given way, at some addresses?
import type { FailureCode } from '../Analysis.ts';
import type { Bits } from '../bits.ts';
import { LinkRows } from './linkRows.ts';
import { commonBits, type RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

/** Answered later or not. */
export function findFailing(scene: Scene, version: number, code: FailureCode, addresses: Bits): RowSet {
  const links = new LinkRows(scene.index);
  for (const group of scene.groups) {
    for (const attempt of scene.traceOf(group).tries) {
      for (const part of attempt.version === version ? attempt.failed : []) {
        const here = part.code === code ? commonBits(part.bits, addresses) : null;
        links.add('', group.application, group.consumers, here && commonBits(here, group.row.needed));
      }
    }
  }
  return links.byCause.get('') ?? new Map();
}
