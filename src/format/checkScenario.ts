// Is a JSON value a scenario? Its format first, then every part for itself, then the parts against each other.
import type { Scenario } from '../model/Scenario.ts';
import { FORMAT, scenarioSchema } from '../model/scenarioSchema.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkChanges } from './checkChanges.ts';
import { checkClaims } from './checkClaims.ts';
import { checkDates } from './checkDates.ts';
import { checkPlatformTree } from './checkPlatformTree.ts';
import { checkLayout, checkReferences } from './checkReferences.ts';
import { checkShape } from './checkShape.ts';
import { collectIds } from './collectIds.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type JsonObject, UPGRADES, upgradeFile } from './upgrades.ts';

/** The value itself (or its upgrade) when nothing is wrong with it; else null, with all that is wrong in the log. */
export function checkScenario(value: unknown, log: ProblemLog, upgrades = UPGRADES): Scenario | null {
  const before = log.count();
  const current = toCurrentFormat(value, log, upgrades);
  if (log.count() > before) return null;
  const scenario = checkShape(scenarioSchema, current, log);
  if (scenario !== undefined) {
    const ids = collectIds(scenario, log);
    checkReferences(scenario, ids, log);
    checkLayout((current as JsonObject)['layout'], ids, log);
    checkPlatformTree(scenario, log);
    checkAddresses(scenario, log);
    checkChanges(scenario, ids, log);
    checkDates(scenario, log);
    checkClaims(scenario, ids, log);
  }
  // Nothing was wrong: the value is as the schema says.
  return log.count() === before ? (current as Scenario) : null;
}

/** In the current format; a file without a format, or with one that is no whole number, goes on to the schema. */
function toCurrentFormat(value: unknown, log: ProblemLog, upgrades: typeof UPGRADES): unknown {
  const format = isObject(value) ? value['format'] : undefined;
  if (!isObject(value) || !Number.isInteger(format) || format === FORMAT) return value;
  const upgraded = (format as number) < FORMAT ? upgradeFile(value, upgrades) : null;
  if (upgraded) return upgraded;
  const code = (format as number) > FORMAT ? 'newer-format' : 'older-format';
  log.report(['format'], code, { supported: FORMAT }, String(format));
  return value;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
