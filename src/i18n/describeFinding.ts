// What is told of a finding? What, to whom; why; and what to do. One of the describers for each code.
import type { Finding } from '../engine/findings/Finding.ts';
import type { Teller } from './createTeller.ts';
import { describeFallback, describeKept, describeNewcomer } from './describeCost.ts';
import { describeIdle, describeIdlePermission, describeIdleRoute, describeNeedless } from './describeHygiene.ts';
import { describeCanRetire, describeGap, describeLeft } from './describeNote.ts';
import { describeBroken, describeEnded, describeIncomplete, describeTooEarly } from './describeOutage.ts';
import {
  describeBothAtOnce,
  describeDeadRoute,
  describeDefaultRoute,
  describeEndOfLife,
  describeFailedClaim,
  describeOverlap,
  describePermission,
} from './describeRisk.ts';
import type { FindingText } from './FindingText.ts';

/** Whole sentences but for the title. `todo` is empty where there is nothing to be done. */
export function describeFinding(teller: Teller, finding: Finding): FindingText {
  switch (finding.code) {
    case 'link-broken':
      return describeBroken(teller, finding);
    case 'retired-too-early':
      return describeTooEarly(teller, finding);
    case 'version-ended':
      return describeEnded(teller, finding);
    case 'answer-incomplete':
      return describeIncomplete(teller, finding);
    case 'claim-failed':
      return describeFailedClaim(teller, finding);
    case 'permission-missing':
      return describePermission(teller, finding);
    case 'route-without-offer':
      return describeDeadRoute(teller, finding);
    case 'route-overlap':
      return describeOverlap(teller, finding);
    case 'both-at-once':
      return describeBothAtOnce(teller, finding);
    case 'default-route':
      return describeDefaultRoute(teller, finding);
    case 'close-to-end-of-life':
      return describeEndOfLife(teller, finding);
    case 'kept-longer-than-needed':
      return describeKept(teller, finding);
    case 'fallback-calls':
      return describeFallback(teller, finding);
    case 'newcomer-on-outgoing':
      return describeNewcomer(teller, finding);
    case 'permission-without-route':
      return describeIdlePermission(teller, finding);
    case 'route-without-permission':
      return describeIdleRoute(teller, finding);
    case 'idle-actor':
      return describeIdle(teller, finding);
    case 'needless-acceptance':
      return describeNeedless(teller, finding);
    case 'left-while-needed':
      return describeLeft(teller, finding);
    case 'accepted-gap':
      return describeGap(teller, finding);
    case 'can-retire':
      return describeCanRetire(teller, finding);
  }
}
