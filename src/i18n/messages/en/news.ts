// What did the last change do, in English?
export const news = {
  label: 'The last change',
  done: 'Change: {edit}.',
  undone: 'Undone: {edit}.',
  redone: 'Redone: {edit}.',
  several: {
    done: '{count, plural, one {# change} other {# changes}}.',
    undone: '{count, plural, one {# change} other {# changes}} undone.',
    redone: '{count, plural, one {# change} other {# changes}} redone.',
  },
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  nothing: 'No outcome changes.',
  sentence: '{parts}.',
  more: '{parts}, and more in {count, plural, one {# other phase} other {# other phases}}.',
  phase: '“{title}”',
  rest: 'and {count, number} more',
  fewer: 'Show fewer',
  links: {
    broke: '{count, plural, one {+# broken link} other {+# broken links}} in {phases}',
    mended: '{count, plural, one {−# broken link} other {−# broken links}} in {phases}',
    accepted: '{count, plural, one {# more accepted gap} other {# more accepted gaps}} in {phases}',
    fromTarget: '{count, plural, one {# link goes} other {# links go}} back to an older version in {phases}',
    toTarget: '{count, plural, one {# more link} other {# more links}} on the target version in {phases}',
    fallback:
      '{count, plural, one {# more link is} other {# more links are}} answered only on the second try in {phases}',
    other: '{count, plural, one {# link has} other {# links have}} another outcome in {phases}',
  },
  retirement: {
    tooEarly: '{count, plural, one {{actors} drops} other {{actors} drop}} {version} too early, in {phase}',
    safe: '{count, plural, one {{actors} drops} other {{actors} drop}} {version} safely in {phase}',
    mayGo: '{actors} may now drop {version} in {phase}',
    later: '{actors} may not drop {version} until {phase}',
    never: '{actors} may no longer drop {version}',
  },
  delta: 'Since the last change: {change} broken',
} as const;
