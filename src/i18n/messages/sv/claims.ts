// Håller det som planen säger?
export const claims = {
  title: 'Planens påståenden',
  holds: 'håller',
  fails: 'håller inte',
  check: {
    links: '{consumers} → {producers}: {statuses}',
    allConsumers: 'alla konsumenter',
    allProducers: 'alla producenter',
    mayGo: '{actors} får släcka {versions}',
    mayNotGo: '{actors} får inte släcka {versions} än',
    within: '{application}: {check}',
  },
  noLink: 'Påståendet nämner ingen länk som finns, och säger därför ingenting.',
  allLinks: '{count, plural, one {Det stämmer för den enda länken} other {Det stämmer för alla # länkar}}.',
  otherwise: '{failing, number} av {links, plural, one {# länk} other {# länkar}} går på annat sätt, till exempel:',
  link: '{title}. {reason}',
  going: {
    target: '{version} är målversionen, och den släcks inte.',
    neverHad: '{actor} har aldrig {version} här, så det finns inget att släcka.',
    free: '{actor} kan släcka {version} från och med {earliest}.',
    from: '{actor} kan släcka {version} tidigast i {earliest}: den behövs av {holders} till och med {last}.',
    fromToward: '{actor} kan släcka {version} tidigast i {earliest}: den behövs mot {holders} till och med {last}.',
    never: '{actor} kan inte släcka {version}: den behövs av {holders} ännu i planens sista fas.',
    neverToward: '{actor} kan inte släcka {version}: den behövs mot {holders} ännu i planens sista fas.',
  },
} as const;
