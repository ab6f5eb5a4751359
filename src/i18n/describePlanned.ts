// What does a phase do to these actors? As a thing that can be moved, removed or explained.
import type { Planned } from '../model/edits/Planned.ts';
import type { Words } from './createWords.ts';

/** Införandet av TKv2 hos K1, in the middle of a sentence. `actors`, `version`: as people say them. */
export const describePlanned = (
  t: Words['t'],
  planned: Planned,
  actors: string,
  nameVersion: (id: string) => string,
): string =>
  planned.does === 'moves' || planned.does === 'leaves'
    ? t(`edits.planned.${planned.does}`, { actors })
    : t(`edits.planned.${planned.does}`, { actors, version: nameVersion(planned.version) });
