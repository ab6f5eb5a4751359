// What may be said of a plan besides its verdicts? The codes of findings, and how grave each is by its consequence.

/** Gravest first. */
export const SEVERITIES = ['outage', 'incomplete', 'risk', 'cost', 'hygiene', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** In the order in which they are listed. What each means: docs/findings.md. */
export const FINDING_CODES = [
  'link-broken',
  'retired-too-early',
  'version-ended',
  'answer-incomplete',
  'claim-failed',
  'permission-missing',
  'route-without-offer',
  'route-overlap',
  'both-at-once',
  'default-route',
  'close-to-end-of-life',
  'kept-longer-than-needed',
  'fallback-calls',
  'newcomer-on-outgoing',
  'permission-without-route',
  'route-without-permission',
  'idle-actor',
  'needless-acceptance',
  'left-while-needed',
  'accepted-gap',
  'can-retire',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const SEVERITY_OF: Readonly<Record<FindingCode, Severity>> = {
  'link-broken': 'outage',
  'retired-too-early': 'outage',
  'version-ended': 'outage',
  'answer-incomplete': 'incomplete',
  'claim-failed': 'risk',
  'permission-missing': 'risk',
  'route-without-offer': 'risk',
  'route-overlap': 'risk',
  'both-at-once': 'risk',
  'default-route': 'risk',
  'close-to-end-of-life': 'risk',
  'kept-longer-than-needed': 'cost',
  'fallback-calls': 'cost',
  'newcomer-on-outgoing': 'cost',
  'permission-without-route': 'hygiene',
  'route-without-permission': 'hygiene',
  'idle-actor': 'hygiene',
  'needless-acceptance': 'hygiene',
  'left-while-needed': 'note',
  'accepted-gap': 'note',
  'can-retire': 'note',
};
