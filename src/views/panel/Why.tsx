// Why is a link as it is, and what can be done? Title, reason, trace, mends.
import { useMemo } from 'react';
import type { LinkFact } from '../../engine/Analysis.ts';
import { describeLink } from '../../i18n/describeLink.ts';
import { describeMend } from '../../i18n/describeMend.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useTeller } from '../shared/useTeller.ts';
import { findAcceptance } from './findAcceptance.ts';
import styles from './Section.module.css';
import { signOf } from './signOf.ts';
import { Trace } from './Trace.tsx';
import why from './Why.module.css';

interface Props {
  readonly phase: number;
  readonly link: LinkFact;
  /** Said under the title: how many links are the same. */
  readonly caption?: string | undefined;
}

export function Why({ phase, link, caption }: Props) {
  const teller = useTeller();
  const { analysis, names, words } = teller;
  const { title, reason } = describeLink(teller, phase, link, caption === undefined ? 'link' : 'pair');
  const isOfMany = analysis.scenario.applications.length > 1;
  const under =
    caption ??
    (isOfMany ? words.t('panel.why.application', { application: names.application(link.application) }) : null);
  return (
    <article className={why['link']}>
      <h2 className={styles['title']}>
        <StatusSign kind={signOf(link)} size={16} />
        <span>{title}</span>
      </h2>
      {under && <p className={styles['under']}>{under}</p>}
      <p className={styles['reason']}>{reason}</p>
      <Acceptance link={link} />
      {link.attempts.length > 0 && (
        <section className={styles['section']}>
          <h3>{words.t('panel.why.trace')}</h3>
          <Trace phase={phase} link={link} />
        </section>
      )}
      {link.status === 'broken' && <Mends phase={phase} link={link} isOneOfMany={caption !== undefined} />}
    </article>
  );
}

function Acceptance({ link }: { readonly link: LinkFact }) {
  const { analysis, words } = useTeller();
  if (!link.accepted || link.status !== 'broken') return null;
  const reason = findAcceptance(analysis.scenario, link);
  return (
    <p className={styles['reason']}>
      {reason === null ? words.t('reasons.link.accepted') : words.t('reasons.link.acceptedWhy', { why: reason })}
    </p>
  );
}

interface MendsProps {
  readonly phase: number;
  readonly link: LinkFact;
  readonly isOneOfMany: boolean;
}

function Mends({ phase, link, isOneOfMany }: MendsProps) {
  const teller = useTeller();
  const { t } = teller.words;
  const mends = useMemo(() => teller.analysis.mends(phase, link), [teller, phase, link]);
  const isPerAddress = mends.some(({ steps }) => steps.some((step) => 'address' in step));
  return (
    <section className={styles['section']}>
      <h3>{t('panel.why.mends')}</h3>
      {mends.length === 0 && <p>{t('panel.why.noMends')}</p>}
      <ol className={why['mends']}>
        {mends.map((mend) => {
          const { action, effect } = describeMend(teller, phase, mend);
          return (
            <li key={action}>
              {action} <span className={styles['quiet']}>{effect}</span>
            </li>
          );
        })}
      </ol>
      {isOneOfMany && isPerAddress && (
        <p className={`${styles['reason']} ${styles['quiet']}`}>
          {t('panel.why.alikeMends', { address: link.address })}
        </p>
      )}
    </section>
  );
}
