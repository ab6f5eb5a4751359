// What does a card or a platform say to someone who does not see it?
import type { Counts } from '../../engine/Analysis.ts';
import type { Words } from '../../i18n/createWords.ts';
import type { Side } from '../shared/gatherActors.ts';
import type { BadgeFacts, CardFacts, Presence } from './PhaseGraph.ts';

const TOLD_COUNTS = ['target', 'fallback', 'outgoing', 'broken', 'accepted'] as const;

type Untold = Omit<CardFacts, 'sentence'>;

export function describeCard(words: Words, card: Untold, side: Side): string {
  const badges = card.badges.filter((badge) => badge !== null);
  const role =
    card.size === null ? words.t(`graph.role.${side}`) : words.t(`graph.group.role.${side}`, { count: card.size });
  return join([
    [card.name, role, card.detail ?? ''].filter(Boolean).join(', '),
    describePresence(words, card.presence),
    ...describeBadges(words, badges, card.size === null ? 'has' : 'members'),
    ...describeCounts(words, card.counts, side),
  ]);
}

export function describeSlab(words: Words, name: string, lanes: readonly BadgeFacts[]): string {
  return join([`${name}, ${words.t('graph.role.platform')}`, ...describeBadges(words, lanes, 'carries')]);
}

const join = (parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .map((part) => `${part.charAt(0).toLocaleUpperCase()}${part.slice(1)}.`)
    .join(' ');

function describePresence(words: Words, presence: Presence): string {
  return presence === 'present' ? '' : words.t(`graph.presence.${presence}`);
}

type Manner = 'has' | 'carries' | 'members';

function describeBadges(words: Words, badges: readonly BadgeFacts[], manner: Manner): readonly string[] {
  const had = badges.filter(({ extent }) => extent !== 'none').map((badge) => nameBadge(words, badge, manner));
  const verb = manner === 'carries' ? 'carries' : 'has';
  const all = had.length
    ? words.t(`graph.badge.${verb}`, { list: words.list(had) })
    : words.t(`graph.badge.${verb}None`);
  return [all, ...badges.flatMap((badge) => describeBadge(words, badge))];
}

function nameBadge(words: Words, { extent, label: version, count, of }: BadgeFacts, manner: Manner): string {
  if (manner === 'members') return words.t('graph.badge.someMembers', { version, count, of });
  return extent === 'some' ? words.t('graph.badge.some', { version, count, of }) : version;
}

/** What is special about a version now: also the words on hover. */
export function describeBadge(words: Words, { label: version, change, mark, hasEnded }: BadgeFacts): readonly string[] {
  return [
    change === 'gained' ? words.t('graph.badge.gained', { version }) : '',
    change === 'lost' ? words.t('graph.badge.lost', { version }) : '',
    mark === 'may-go' ? words.t('graph.badge.mayGo', { version }) : '',
    mark === 'too-early' ? words.t('graph.badge.tooEarly', { version }) : '',
    hasEnded ? words.t('graph.badge.ended', { version }) : '',
  ].filter(Boolean);
}

function describeCounts(words: Words, counts: Counts, side: Side): readonly string[] {
  const answered = counts.target + counts.fallback + counts.outgoing;
  const total = answered + counts.broken + counts.accepted;
  if (total === 0) return [];
  const key = side === 'consumer' ? 'reaches' : 'answers';
  const parts = TOLD_COUNTS.filter((status) => counts[status] > 0).map((status) =>
    words.t(`graph.counts.byStatus.${status}`, { count: counts[status] }),
  );
  return [words.t(`graph.counts.${key}`, { answered, total }), parts.join(', ')];
}
