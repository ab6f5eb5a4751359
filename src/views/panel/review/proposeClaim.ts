// What would somebody claim who looks at this? How the selected links fare now, and the sentence that says it.
import type { LinkFact } from '../../../engine/Analysis.ts';
import type { Teller } from '../../../i18n/createTeller.ts';
import { findActor } from '../../../model/edits/findActor.ts';
import type { ActorId } from '../../../model/Scenario.ts';
import type { Selection } from '../../../store/AppState.ts';
import { type ClaimDraft, type ClaimedStatus, emptyDraft, type May } from './ClaimDraft.ts';

/** Of a plan of a country's size, how the first so many fare is enough for a proposal. */
const MOST_LINKS = 2_000;

/** A pair with its outcome, an actor with its side and its outcomes; else all that reach all on the target. */
export function proposeDraft(
  teller: Teller,
  phase: number,
  selection: Selection | null,
  application: string | null,
): ClaimDraft {
  const { analysis } = teller;
  const actors = selection?.kind === 'actor' ? [selection.id] : [];
  const draft = { ...emptyDraft(analysis.scenario.phases[phase]?.id ?? ''), application, actors };
  const sides = sidesOf(teller, selection);
  if (!sides) return draft;
  const { consumers, producers } = sides;
  const links = analysis.links(phase, {
    application,
    ...(consumers.length > 0 && { consumers }),
    ...(producers.length > 0 && { producers }),
    limit: MOST_LINKS,
  });
  const statuses = [...new Set(links.map(statusOf))];
  return { ...draft, ...sides, ...(statuses.length > 0 && { statuses }) };
}

const statusOf = ({ status, accepted }: LinkFact): ClaimedStatus =>
  status === 'broken' && accepted ? 'accepted' : status;

interface Sides {
  readonly consumers: readonly ActorId[];
  readonly producers: readonly ActorId[];
}

/** Null where nothing of the kind is selected. */
function sidesOf({ analysis, names }: Teller, selection: Selection | null): Sides | null {
  if (selection?.kind === 'pair') return { consumers: [selection.consumer], producers: [selection.producer] };
  if (selection?.kind === 'link') {
    const [producer] = names.producersAt(selection.link.address);
    return { consumers: [selection.link.consumer], producers: producer === undefined ? [] : [producer] };
  }
  if (selection?.kind !== 'actor') return null;
  const { id } = selection;
  const kind = findActor(analysis.scenario, id)?.kind;
  if (kind === 'consumer') return { consumers: [id], producers: [] };
  return kind === 'producer' ? { consumers: [], producers: [id] } : null;
}

/** As a person would write it; empty where there is nothing to say yet. */
export function proposeSentence(teller: Teller, draft: ClaimDraft): string {
  const sentences = draft.kind === 'links' ? [tellLinks(teller, draft)] : tellGoing(teller, draft);
  const { t } = teller.words;
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const { application } = draft;
      const isNamed = application !== null && teller.analysis.scenario.applications.length > 1;
      const whole = isNamed
        ? t('review.propose.inApplication', { sentence, application: teller.names.application(application) })
        : sentence;
      return t('review.propose.end', { sentence: whole });
    })
    .join(' ');
}

const ANSWERED: readonly ClaimedStatus[] = ['target', 'fallback', 'outgoing'];
const UNANSWERED: readonly ClaimedStatus[] = ['broken', 'accepted'];

function tellLinks(teller: Teller, { consumers, producers, statuses }: ClaimDraft): string {
  const { t, anyOf } = { t: teller.words.t, anyOf: teller.words.anyOf };
  const [only] = statuses;
  if (only === undefined) return '';
  const some = (ids: readonly ActorId[]) => teller.words.list(teller.some(ids.map(teller.names.actor)));
  const said = {
    who: consumers.length === 0 ? t('review.propose.consumers') : some(consumers),
    whom: producers.length === 0 ? t('review.propose.producers') : some(producers),
  };
  if (statuses.every((one) => UNANSWERED.includes(one))) return t('review.propose.broken', said);
  if (statuses.length === 1) return t(`review.propose.${only as 'target' | 'fallback' | 'outgoing' | 'absent'}`, said);
  if (statuses.every((one) => ANSWERED.includes(one))) return t('review.propose.answered', said);
  return t('review.propose.other', { ...said, statuses: anyOf(statuses.map((one) => t(`review.form.status.${one}`))) });
}

function tellGoing({ words, names, some }: Teller, { actors, may }: ClaimDraft): string[] {
  if (actors.length === 0) return [];
  const who = words.list(some(actors.map(names.actor)));
  return (['mayGo', 'mayNotGo'] as const satisfies readonly May[]).flatMap((which) => {
    const versions = [...may].filter(([, one]) => one === which).map(([version]) => names.version(version));
    return versions.length === 0 ? [] : [words.t(`review.propose.${which}`, { who, versions: words.list(versions) })];
  });
}
