// Which scenario does a file hold, or what is wrong with it? All that is wrong, not just the first.
import type { Result } from '../model/Result.ts';
import type { Scenario } from '../model/Scenario.ts';
import { checkScenario } from './checkScenario.ts';
import { createProblemLog, type ProblemLog } from './createProblemLog.ts';
import { decodeText } from './decodeText.ts';
import { readJson } from './readJson.ts';
import { UPGRADES } from './upgrades.ts';

/** Text, or bytes in UTF-8. Never throws. An older format is upgraded first; paths are then those of the new one. */
export function parseScenario(source: string | Uint8Array, upgrades = UPGRADES): Result<Scenario> {
  const log = createProblemLog();
  const scenario = readScenario(source, log, upgrades);
  return scenario && log.count() === 0 ? { ok: true, value: scenario } : { ok: false, problems: log.toProblems() };
}

function readScenario(source: string | Uint8Array, log: ProblemLog, upgrades: typeof UPGRADES): Scenario | null {
  const text = decodeText(source, log);
  const read = text === null ? null : readJson(text, log);
  return read && checkScenario(read.value, log, upgrades);
}
