// What is an outcome called where two are set side by side? TKv2; TKv1 på andra försöket; bruten
import type { Outcome } from '../engine/Comparison.ts';
import type { Teller } from './createTeller.ts';

export function describeOutcome({ words, names }: Teller, { status, version }: Outcome): string {
  return words.t(`comparison.outcome.${status}`, { version: version === null ? '' : names.version(version) });
}
