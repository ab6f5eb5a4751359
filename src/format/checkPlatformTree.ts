// Do the platforms' parents form trees, or does one stand above itself?
import type { ProblemLog } from './createProblemLog.ts';
import { type LooseScenario, partsOf } from './Loose.ts';
import { toFound, toFoundText } from './toFound.ts';

interface Step {
  readonly index: number;
  readonly parent: string | undefined;
}

/** Each cycle once, at the first of its platforms in the file. */
export function checkPlatformTree(scenario: LooseScenario, log: ProblemLog): void {
  const steps = new Map<string, Step>();
  for (const [index, { id, parent }] of partsOf(scenario.platforms)) {
    if (id !== undefined && !steps.has(id)) steps.set(id, { index, parent });
  }
  const seen = new Set<string>();
  for (const start of steps.keys()) {
    const walked = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      walked.add(at);
      at = steps.get(at)?.parent;
    }
    if (at !== undefined && walked.has(at)) reportCycle(at, steps, log);
  }
}

function reportCycle(member: string, steps: ReadonlyMap<string, Step>, log: ProblemLog): void {
  const cycle = [member];
  for (let at = steps.get(member)?.parent; at !== undefined && at !== member; at = steps.get(at)?.parent)
    cycle.push(at);
  const indexOf = (id: string): number => steps.get(id)?.index ?? 0;
  const first = cycle.reduce((earliest, id) => (indexOf(id) < indexOf(earliest) ? id : earliest), member);
  const turn = cycle.indexOf(first);
  const ordered = [...cycle.slice(turn), ...cycle.slice(0, turn), first];
  const path = ['platforms', indexOf(first), 'parent'];
  log.report(path, 'parent-cycle', { cycle: showCycle(ordered) }, toFound(steps.get(first)?.parent));
}

const SHOWN = 8;

const showCycle = (ids: readonly string[]): string =>
  (ids.length > SHOWN ? [...ids.slice(0, SHOWN - 2), '…', ...ids.slice(-1)] : ids).map(toFoundText).join(' → ');
