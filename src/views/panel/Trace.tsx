// How is a call drawn? One line for each attempt: its version, whom it passed, where it stopped and with which code.
import type { LinkFact } from '../../engine/Analysis.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Trace.module.css';
import { toTrace } from './toTrace.ts';
import { VersionBadge } from './VersionBadge.tsx';

export function Trace({ phase, link }: { readonly phase: number; readonly link: LinkFact }) {
  const teller = useTeller();
  const { names, words } = teller;
  const attempts = toTrace(teller, phase, link);
  if (attempts.length === 0) return null;
  return (
    <ol className={styles['trace']}>
      {attempts.map(({ version, hops, code }) => (
        <li key={version} className={styles['attempt']}>
          <VersionBadge version={version} />
          <ol className={styles['hops']}>
            {hops
              .filter(({ state }) => state !== 'unreached')
              .map(({ actor, state }) => (
                <li key={actor} className={styles[state]}>
                  {names.actor(actor)}
                </li>
              ))}
            <li className={code === 'OK' ? styles['answered'] : styles['failed']}>
              {code === 'OK' ? (
                words.t('panel.why.answered')
              ) : (
                <>
                  <StatusSign kind={link.status === 'broken' ? 'broken' : 'accepted'} size={12} />
                  {code}
                </>
              )}
            </li>
          </ol>
        </li>
      ))}
    </ol>
  );
}
