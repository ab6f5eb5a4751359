// Why is a link as it is, and what can be done? Title, reason, trace, mends.
import { useMemo } from 'react';
import type { LinkFact } from '../../engine/Analysis.ts';
import { describeLink } from '../../i18n/describeLink.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useTeller } from '../shared/useTeller.ts';
import { GapAcceptance } from './GapAcceptance.tsx';
import { MendList } from './MendList.tsx';
import styles from './Section.module.css';
import { signOf } from './signOf.ts';
import { Trace } from './Trace.tsx';
import why from './Why.module.css';

interface Props {
  readonly phase: number;
  readonly link: LinkFact;
  /** Those that fare as it does, itself included. */
  readonly alike?: readonly LinkFact[];
  /** Said under the title: how many links are the same. */
  readonly caption?: string | undefined;
}

export function Why({ phase, link, alike, caption }: Props) {
  const teller = useTeller();
  const { analysis, names, words } = teller;
  const { title, reason } = describeLink(teller, phase, link, caption === undefined ? 'link' : 'pair');
  const all = useMemo(() => alike ?? [link], [alike, link]);
  const isOfMany = analysis.scenario.applications.length > 1;
  const under =
    caption ??
    (isOfMany ? words.t('panel.why.application', { application: names.application(link.application) }) : null);
  return (
    <article className={why['link']}>
      <h2 className={styles['title']} tabIndex={-1} data-lands-here="">
        <StatusSign kind={signOf(link)} size={16} />
        <span>{title}</span>
      </h2>
      {under && <p className={styles['under']}>{under}</p>}
      <p className={styles['reason']}>{reason}</p>
      <GapAcceptance links={all} />
      {link.attempts.length > 0 && (
        <section className={styles['section']}>
          <h3>{words.t('panel.why.trace')}</h3>
          <Trace phase={phase} link={link} />
        </section>
      )}
      {link.status === 'broken' && (
        <section className={styles['section']}>
          <h3>{words.t('panel.why.mends')}</h3>
          <MendList phase={phase} link={link} alike={all} />
        </section>
      )}
    </article>
  );
}
