// What is there to say of the plan, in English? What happened to whom, then why, then what to do.
export const findings = {
  title: 'Findings',
  severity: {
    outage: 'Outages',
    incomplete: 'Incomplete answers',
    risk: 'Risks',
    cost: 'Costs',
    hygiene: 'To tidy up',
    note: 'Worth knowing',
  },
  code: {
    'link-broken': 'Broken link',
    'retired-too-early': 'Dropped too early',
    'version-ended': 'Past end of life',
    'answer-incomplete': 'Incomplete answer',
    'claim-failed': 'Claim that does not hold',
    'permission-missing': 'Permission missing',
    'route-without-offer': 'Route without producer',
    'route-overlap': 'Overlapping routes',
    'both-at-once': 'Two versions at once',
    'default-route': 'Default address',
    'close-to-end-of-life': 'Close to end of life',
    'kept-longer-than-needed': 'Kept without need',
    'fallback-calls': 'Extra calls',
    'newcomer-on-outgoing': 'Newcomer on an outgoing version',
    'permission-without-route': 'Permission without route',
    'route-without-permission': 'Route without permission',
    'idle-actor': 'Without a part',
    'needless-acceptance': 'Needless acceptance',
    'left-while-needed': 'Leaves though needed',
    'accepted-gap': 'Accepted gap',
    'can-retire': 'May go',
  },
  producerAddresses: '{producer} ({count, number} addresses)',
  addressCount: '{count, plural, one {# address} other {# addresses}}',
  broken: {
    title:
      '{count, plural, one {{consumers} does not reach} other {{consumers} do not reach}} {producers}{addresses, plural, =0 {} one { (# address)} other { (# addresses)}}',
    several: '{count, plural, one {# link is broken} other {# links are broken}}: {pairs}',
    alike: 'The same goes for {count, plural, one {# other link} other {# other links}}.',
    others: '{count, plural, one {# other link is broken} other {# other links are broken}}.',
    likewise: '{count, plural, one {# other link needs} other {# other links need}} the like.',
    noMend: 'No single change mends it.',
  },
  early: {
    title: '{count, plural, one {{actors} drops} other {{actors} drop}} {version} too early',
    sentence: '{count, plural, one {# link still needs} other {# links still need}} it: {pairs}. {reason}',
    keepUntil: 'Let {actors} keep {version} until {phase}.',
    keep: 'Let {actors} keep {version} to the end of the plan.',
  },
  ended: {
    sentence:
      '{version} is past its end of life, {date}, and no longer carried ({code}). Before that date {count, plural, one {the link} other {the links}} would have been answered.',
    todo: 'Let {actors} introduce {target} by {date}.',
  },
  incomplete: {
    title: '{producer} answers {consumers} without all sources',
    sentence:
      'The answer on {version} lacks {count, plural, one {# source} other {# sources}}: {names}. {producer} asks the sources on the same version, and those that do not answer are left out without an error code.',
    callerLacks: 'Let {caller} introduce {version}, so that the sources are asked.',
    sourcesLack:
      'See to it that {names} can answer {caller} on {version}: version, route and permission. Otherwise {consumers} must ask on more versions and put the answers together.',
  },
  claim: {
    title: 'Does not hold: {text}',
    sentence: '{check}. {reason}',
    todo: 'Change the plan, or the claim.',
  },
  permission: {
    title: '{caller} lacks permission for {version} at {producers}',
    sentence: 'The route for {version} is open, but {caller} lacks permission (VP007 at {platforms}). {effect}',
    allBroken: '{count, plural, one {The link gets} other {# links get}} no answer.',
    someBroken: '{broken, number} of {count, number} links get no answer; the others are answered on another version.',
    noneBroken:
      '{count, plural, one {The link is} other {# links are}} answered on another version all the same, as the consumer goes on after VP007.',
    todo: 'Order permission for {version} for {caller} at {producers} ({addresses}) in {phase} at the latest, before the route.',
  },
  deadRoute: {
    title: 'The route for {version} to {producers} is open to no avail',
    sentence:
      '{count, plural, one {{producers} does} other {{producers} do}} not offer {version} in {phase}, but the route is open at {platforms} ({addresses}). Whoever calls gets VP009 instead of VP004.',
    hit: '{count, plural, one {# link is hit} other {# links are hit}}.',
    todo: 'Close the route in {phase} at the latest, or let {producers} offer {version}.',
  },
  overlap: {
    title: 'The routes for {version} lead to several: {producers}',
    sentence:
      'More than one route for {version} is open for the same address at {platforms} ({addresses}). Calls are rejected (VP006).',
    hit: '{count, plural, one {# link is hit} other {# links are hit}}.',
    noHit: 'No link calls on {version} there yet.',
    todo: 'Let one route alone be open: close the old one in the phase in which the new one opens.',
  },
  bothAtOnce: {
    title: '{count, plural, one {{actors} has} other {{actors} have}} {versions} at once',
    sentence: '{count, plural, one {{actors} cannot} other {They cannot}} run two versions of {contract} side by side.',
    todo: 'Set a cut-over date: drop the older version in the phase in which the newer is introduced.',
  },
  defaultRoute: {
    title: '{count, plural, one {{producers} has} other {{producers} have}} routes at the default address {addresses}',
    sentence:
      'Routes at {addresses} also apply to addresses without a route of their own. When a new version of {contract} opens there, consumers do not get VP004 and so do not fall back.',
    todo: 'Put the routes at the single addresses before {contract} is moved to the next version.',
  },
  endOfLife: {
    title: '{count, plural, one {# link is} other {# links are}} still on {version} before its end of life',
    sentence:
      '{version} is carried through {date}, {days, plural, =0 {the same day as} one {# day after} other {# days after}} {phase}, and no later phase lies before that. Left are {pairs}.',
    todo: '{count, plural, one {Move the link} other {Move the links}} to {target} before the end of life.',
    todoTarget: 'Plan for a successor, or ask for a later end of life.',
  },
  kept: {
    title: '{count, plural, one {{actors} keeps} other {{actors} keep}} {version} longer than needed',
    sentence:
      '{count, plural, one {No link needs {version} at {actors}} other {No link needs their {version}}} from {earliest} on, but the plan drops it only in {planned}, {phases, plural, one {# phase} other {# phases}} later{days, plural, =-1 {} one { (# day)} other { (# days)}}.',
    todo: 'Drop {version} already in {earliest}.',
  },
  fallback: {
    title: '{count, plural, one {# link is} other {# links are}} answered only after failed attempts',
    sentence:
      '{count, plural, one {{consumers} first calls} other {{consumers} first call}} on a version that does not get through to {producers}. That costs {calls, plural, one {# extra call each time} other {# extra calls each time all the addresses are asked}}.',
  },
  newcomer: {
    title: '{count, plural, one {{actors} joins} other {{actors} join}} with {version} without need',
    sentence:
      '{count, plural, one {{actors} is new} other {They are new}} in {phase}, and everyone {count, plural, one {it exchanges} other {they exchange}} anything with can use {target}.',
    todo: 'Let {actors} join with {target} alone.',
  },
  idlePermission: {
    title: '{count, plural, one {{callers} has} other {{callers} have}} permission for {version} without a route',
    sentence:
      'The permission is for {addresses}: {producers}. No route for {version} is open there in {phase} or later.',
    todo: 'Take the permission away, or open the route.',
  },
  idleRoute: {
    title: 'Nobody may use the route for {version} to {producers}',
    sentence:
      'The route is open ({addresses}), but those who need {producers} and can use {version} lack permission: {consumers}.',
    todo: 'Order permission for {version} for {consumers}, or close the route.',
  },
  idle: {
    'never-present': {
      title: '{count, plural, one {{actors} is} other {{actors} are}} not there in any phase',
      sentence: '{count, plural, one {{actors} never gets} other {They never get}} a version.',
      todo: 'Let {actors} join in a phase, or take {count, plural, one {the actor} other {the actors}} out of the plan.',
    },
    'no-exchange': {
      title: '{count, plural, one {{actors} has} other {{actors} have}} nothing to exchange with anyone',
      sentence:
        'No application has a need {count, plural, one {in which {actors}} other {in which they}} and a counterpart are there at once.',
      todo: 'Add the need, or take {count, plural, one {the actor} other {the actors}} out of the plan.',
    },
    'no-path': {
      title: 'No calls pass {actors}',
      sentence: '{count, plural, one {{actors} lies} other {They lie}} on the path of no need.',
      todo: 'Check where the actors are connected, or take {count, plural, one {the platform} other {the platforms}} out of the plan.',
    },
  },
  needless: {
    title: 'An accepted gap in {application} is not needed',
    sentence: 'None of the links {between} is broken in any phase.',
    between: 'from {consumers} to {producers}',
    nothing: 'The entry names no link that the application needs.',
    why: 'Reason given: {why}',
    todo: 'Take it away, so that it hides no real outage.',
  },
  left: {
    title: '{actor} leaves, but still had exchange with {others}',
    sentence:
      '{count, plural, one {# link that was} other {# links that were}} answered in {before} are no longer there in {phase}: {pairs}.',
    todo: 'Check with {others} that the need is gone.',
  },
  gap: {
    title: 'Accepted gap: {pairs}',
    sentence: '{count, plural, one {# link gets} other {# links get}} no answer, and that is accepted. {reason}',
    why: 'Reason given: {why}',
    noWhy: 'No reason is given.',
    todoWhy: 'Write down why the gap is accepted.',
  },
  canRetire: {
    title: '{version} may go at {actors}',
    sentence:
      'No link needs {version} there from {phase} on, but the plan keeps it. {platforms, select, yes {It may then go at all platforms.} other {}}',
    todo: 'Plan that {version} goes, in {phase} at the earliest.',
  },
} as const;
