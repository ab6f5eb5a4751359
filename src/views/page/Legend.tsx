// What do signs and lines mean? Each with its words.
import { SEVERITIES } from '../../model/findingCodes.ts';
import { Popover } from '../../ui/Popover.tsx';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './Legend.module.css';

const SIGNS = ['target', 'outgoing', 'fallback', 'broken', 'accepted', 'incomplete', 'absent'] as const;

export function Legend() {
  const { t } = useWords();
  return (
    <Popover label={t('page.toolbar.legend')}>
      {() => (
        <>
          <h2 className={styles['title']}>{t('page.legend.title')}</h2>
          <ul className={styles['signs']}>
            {SIGNS.map((kind) => (
              <li key={kind}>
                <span className={`${styles['line']} ${styles[kind]}`} />
                <StatusSign kind={kind} />
                <span>{t(`page.legend.${kind}`)}</span>
              </li>
            ))}
          </ul>
          <h2 className={styles['title']}>{t('review.legend')}</h2>
          <ul className={styles['signs']}>
            {SEVERITIES.map((severity) => (
              <li key={severity}>
                <span className={`${styles['line']} ${styles['absent']}`} />
                <SeveritySign kind={severity} size={14} />
                <span>{t(`findings.severity.${severity}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
