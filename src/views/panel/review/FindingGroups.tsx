// What is worth saying of the plan, by what it leads to? Each severity under its heading; the least are folded where there is much.
import { memo, useMemo } from 'react';
import type { Teller } from '../../../i18n/createTeller.ts';
import type { Severity } from '../../../model/findingCodes.ts';
import { Fold } from '../../../ui/Fold.tsx';
import section from '../Section.module.css';
import styles from './FindingGroups.module.css';
import { FindingRow } from './FindingRow.tsx';
import { LongList } from './LongList.tsx';
import { type FindingGroup, keyOfFinding, type ReviewFilter, toFindingGroups } from './toReview.ts';
import type { Reviewed } from './useFindings.ts';
import type { Show } from './useShow.ts';

interface Props {
  /** Of the facts that the findings stand on. */
  readonly teller: Teller;
  readonly filter: ReviewFilter;
  readonly show: Show;
}

/** With more findings than this, what can wait is folded. */
const MUCH = 8;
/** So many of a severity are shown at first; where there are more, fewer, so that the next heading is near. */
const MANY = 20;
const FEW = 8;
const CAN_WAIT: readonly Severity[] = ['hygiene', 'note'];

/** Not drawn again at every step through the phases: of a large plan, its sentences take a while. */
export const FindingGroups = memo(function Groups({ reviewed, ...props }: Props & { readonly reviewed: Reviewed }) {
  const { teller, filter } = props;
  const groups = useMemo(() => toFindingGroups(reviewed.findings, filter), [reviewed, filter]);
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count === 0) return <Nothing teller={teller} filter={filter} />;
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <Group
          key={group.severity}
          group={group}
          startsOpen={count <= MUCH || groups.length === 1 || !CAN_WAIT.includes(group.severity)}
          {...props}
        />
      ))}
    </div>
  );
});

function Nothing({ teller: { words, names }, filter: { phase, actor } }: Pick<Props, 'teller' | 'filter'>) {
  const which = actor === null ? (phase === null ? 'plan' : 'phase') : phase === null ? 'actor' : 'both';
  return (
    <p className={`${section['section']} ${section['quiet']}`}>
      {words.t(`review.empty.${which}`, { name: actor === null ? '' : names.actor(actor) })}
    </p>
  );
}

interface GroupProps extends Props {
  readonly group: FindingGroup;
  readonly startsOpen: boolean;
}

function Group({ group: { severity, findings, knownCount }, startsOpen, ...props }: GroupProps) {
  const { t } = props.teller.words;
  const count = findings.length;
  return (
    <Fold
      startsOpen={startsOpen}
      title={<h3 className={styles['title']}>{t(`findings.severity.${severity}`)}</h3>}
      hint={knownCount === 0 ? t('review.count', { count }) : t('review.countKnown', { count, known: knownCount })}
    >
      <LongList
        className={styles['rows']}
        items={findings}
        first={count > MANY ? FEW : MANY}
        render={(finding) => <FindingRow key={keyOfFinding(finding)} finding={finding} {...props} />}
      />
    </Fold>
  );
}
