// What is broken in the phase, and why? By cause; accepted gaps apart, and quieter.
import { useMemo } from 'react';
import type { LinkFact } from '../../engine/Analysis.ts';
import { tallyOf } from '../../i18n/tallyOf.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useTeller } from '../shared/useTeller.ts';
import { FailuresByConsumer } from './FailuresByConsumer.tsx';
import { findAcceptance } from './findAcceptance.ts';
import { MendList } from './MendList.tsx';
import { PairButton } from './PairButton.tsx';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';
import { type FailurePair, toFailureGroups } from './toFailureGroups.ts';

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
        {!isAccepted && <Mends phase={phase} pair={pairs[0]} isOneOfMany={pairs.length > 1} links={links} />}
      </div>
    );
  });
}

interface MendsProps {
  readonly phase: number;
  readonly pair: FailurePair | undefined;
  readonly isOneOfMany: boolean;
  readonly links: readonly LinkFact[];
}

/** What mends the first of those with the same cause often mends the others too, and says so. */
function Mends({ phase, pair, isOneOfMany, links }: MendsProps) {
  const { names, words } = useTeller();
  const alike = useMemo(
    () =>
      links.filter(
        ({ consumer, address }) => consumer === pair?.consumer && names.producersAt(address)[0] === pair.producer,
      ),
    [links, names, pair],
  );
  const [link] = alike;
  if (!pair || !link) return null;
  const shown = words.t('reasons.difference.pair', {
    consumer: names.actor(pair.consumer),
    producer: names.actor(pair.producer),
  });
  return (
    <Fold look="inner" title={words.t('editing.mend.how')}>
      {isOneOfMany && <p className={styles['small']}>{words.t('editing.mend.shownFor', { pair: shown })}</p>}
      <MendList phase={phase} link={link} alike={alike} />
    </Fold>
  );
}
