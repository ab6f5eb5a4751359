// May the value of an `x-` key be kept as it is? Anything but null, keys named `__proto__`, and depth without end.
import type { ProblemLog } from './createProblemLog.ts';
import { DEPTH_LIMIT } from './readJson.ts';
import type { Path } from './toPathText.ts';

export function checkExtension(value: unknown, log: ProblemLog, path: Path): void {
  if (value === null) log.report(path, 'null-value', {}, 'null');
  if (typeof value !== 'object' || value === null) return;
  if (path.length > DEPTH_LIMIT) {
    log.report(path, 'too-deep', { limit: DEPTH_LIMIT }, '');
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkExtension(item, log, [...path, index]);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') log.report([...path, key], 'reserved-key', {}, '');
    else checkExtension(item, log, [...path, key]);
  }
}
