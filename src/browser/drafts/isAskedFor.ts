// Does the page's address ask for what a draft is of? A reload does; another address asks for something else.
import { writeScenario } from '../../format/writeScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { Asked } from '../openAsked.ts';
import { FIRST_SCENARIO } from '../shippedScenarios.ts';
import type { DraftHead } from './Draft.ts';
import { toFingerprint } from './toFingerprint.ts';

/** `original`: what the address brings; null: nothing. */
export function isAskedFor(
  { source, baseline }: Pick<DraftHead, 'source' | 'baseline'>,
  asked: Asked,
  original: Scenario | null,
): boolean {
  const isSame = () => original !== null && baseline === toFingerprint(writeScenario(original));
  switch (asked.kind) {
    case 'link':
      return source.kind === 'link' && isSame();
    case 'address':
      return source.kind === 'address' && source.path === asked.path;
    case 'first':
      return source.kind === 'address' ? source.path === FIRST_SCENARIO : source.kind !== 'carried';
    case 'carried':
      return source.kind === 'carried' ? isSame() : source.kind !== 'address';
    default:
      return false;
  }
}
