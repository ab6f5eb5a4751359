// How is a finding told? What it is, what to do and in which phases; it leads to its place, and is marked as known.
import { useMemo } from 'react';
import type { Finding } from '../../../engine/findings/Finding.ts';
import type { Teller } from '../../../i18n/createTeller.ts';
import { describeFinding } from '../../../i18n/describeFinding.ts';
import { SeveritySign } from '../../../ui/SeveritySign.tsx';
import { findFindingPlace } from './findPlace.ts';
import { KnownMark } from './KnownMark.tsx';
import styles from './ReviewRow.module.css';
import { ReviewRow } from './ReviewRow.tsx';
import { keyOfFinding, type ReviewFilter } from './toReview.ts';
import type { Show } from './useShow.ts';

interface Props {
  readonly teller: Teller;
  readonly finding: Finding;
  readonly filter: ReviewFilter;
  readonly show: Show;
}

export function FindingRow({ teller, finding, filter, show }: Props) {
  const { title, sentence, todo } = useMemo(() => describeFinding(teller, finding), [teller, finding]);
  const key = keyOfFinding(finding);
  return (
    <ReviewRow
      rowKey={key}
      title={title}
      sign={<SeveritySign kind={finding.severity} />}
      isQuiet={finding.known !== null}
      span={toSpan(teller, finding)}
      onShow={() => show(key, findFindingPlace(teller, finding, filter.phase), title)}
      actions={<KnownMark finding={finding} title={title} />}
    >
      <p>{sentence}</p>
      {todo && <p className={styles['todo']}>{todo}</p>}
    </ReviewRow>
  );
}

/** The titles of the first and the last phase in which it holds. */
function toSpan({ analysis: { scenario }, words }: Teller, { phase, until }: Finding): string {
  const [from = '', to = ''] = [phase, until].map((n) => scenario.phases[n]?.title ?? '');
  return phase === until ? from : words.t('review.span', { from, to });
}
