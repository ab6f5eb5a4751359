// Does what the plan says hold?
export const claims = {
  title: 'What the plan claims',
  holds: 'holds',
  fails: 'does not hold',
  check: {
    links: '{consumers} → {producers}: {statuses}',
    allConsumers: 'all consumers',
    allProducers: 'all producers',
    mayGo: '{actors} may drop {versions}',
    mayNotGo: '{actors} may not drop {versions} yet',
    within: '{application}: {check}',
  },
  noLink: 'The claim names no link that exists, and so says nothing.',
  allLinks: '{count, plural, one {True of the only link} other {True of all # links}}.',
  otherwise: '{failing, number} of {links, plural, one {# link} other {# links}} fare otherwise, for example:',
  link: '{title}. {reason}',
  going: {
    target: '{version} is the target version, and is not dropped.',
    neverHad: '{actor} never has {version} here, so there is nothing to drop.',
    free: '{actor} may drop {version} from {earliest} on.',
    from: '{actor} may drop {version} in {earliest} at the earliest: it is needed by {holders} through {last}.',
    fromToward:
      '{actor} may drop {version} in {earliest} at the earliest: it is needed toward {holders} through {last}.',
    never: '{actor} may not drop {version}: it is still needed by {holders} in the last phase of the plan.',
    neverToward: '{actor} may not drop {version}: it is still needed toward {holders} in the last phase of the plan.',
  },
} as const;
