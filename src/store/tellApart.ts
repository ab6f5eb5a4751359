// Can the phases of a proposal be told apart? One of its own may be called as one that it has of the written plan.
import type { Phase, Scenario } from '../model/Scenario.ts';

/** The same scenario where no two are called the same. `toNewTitle`: what one of its own is called then. */
export function tellApart(proposed: Scenario, written: Scenario, toNewTitle: (title: string) => string): Scenario {
  const known = new Set(written.phases.map(({ id }) => id));
  const kept = new Set(proposed.phases.flatMap(({ id, title }) => (known.has(id) ? title : [])));
  const isMistaken = ({ id, title }: Phase) => !known.has(id) && kept.has(title);
  if (!proposed.phases.some(isMistaken)) return proposed;
  const phases = proposed.phases.map((phase) =>
    isMistaken(phase) ? { ...phase, title: toNewTitle(phase.title) } : phase,
  );
  return { ...proposed, phases };
}
