// What is broken in the phase, and why? By cause; accepted gaps apart, and quieter.
import { useMemo } from 'react';
import type { LinkFact } from '../../engine/Analysis.ts';
import { tallyOf } from '../../i18n/tallyOf.ts';
import { useTeller } from '../shared/useTeller.ts';
import { FailuresByConsumer } from './FailuresByConsumer.tsx';
import { findAcceptance } from './findAcceptance.ts';
import { PairButton } from './PairButton.tsx';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';
import { toFailureGroups } from './toFailureGroups.ts';

/** Above this many, links are not looked at one by one. */
const MANY = 1000;

interface Props {
  readonly phase: number;
  readonly application: string | null;
}

export function Failures({ phase, application }: Props) {
  const teller = useTeller();
  const counts = tallyOf(teller, phase, application)?.counts;
  const isMany = (counts?.broken ?? 0) + (counts?.accepted ?? 0) > MANY;
  const links = useMemo(
    () => (isMany ? [] : teller.analysis.links(phase, { application, statuses: ['broken'] })),
    [teller, phase, application, isMany],
  );
  if (isMany) return <FailuresByConsumer phase={phase} application={application} />;
  const broken = links.filter(({ accepted }) => !accepted);
  const accepted = links.filter((link) => link.accepted);
  return (
    <>
      {broken.length > 0 && (
        <section className={styles['section']}>
          <h3>{teller.words.t('panel.overview.broken')}</h3>
          <Groups phase={phase} links={broken} />
        </section>
      )}
      {accepted.length > 0 && (
        <section className={styles['section']}>
          <h3>{teller.words.t('panel.overview.accepted')}</h3>
          <Groups phase={phase} links={accepted} isAccepted />
        </section>
      )}
    </>
  );
}

interface GroupsProps {
  readonly phase: number;
  readonly links: readonly LinkFact[];
  readonly isAccepted?: boolean;
}

function Groups({ phase, links, isAccepted = false }: GroupsProps) {
  const teller = useTeller();
  const { t } = teller.words;
  return toFailureGroups(teller, phase, links).map(({ cause, code, pairs }) => {
    const first = isAccepted ? links.find(({ consumer }) => consumer === pairs[0]?.consumer) : undefined;
    const why = first ? findAcceptance(teller.analysis.scenario, first) : null;
    return (
      <div key={`${cause} ${code}`} className={styles['group']}>
        <p>{code === null ? t('reasons.plain', { text: cause }) : t('reasons.withCode', { text: cause, code })}</p>
        {why && <p className={styles['quiet']}>{why}</p>}
        <ShowMore
          items={pairs}
          render={(pair) => (
            <PairButton key={`${pair.consumer} ${pair.producer}`} {...pair} sign={isAccepted ? 'accepted' : 'broken'} />
          )}
        />
      </div>
    );
  });
}
