// What would mend a broken link? Each change, what comes of it, and a button that makes it.
import { useMemo } from 'react';
import type { LinkRef } from '../../engine/Analysis.ts';
import { describeMend } from '../../i18n/describeMend.ts';
import { EditButton } from '../shared/EditButton.tsx';
import { useTeller } from '../shared/useTeller.ts';
import editing from './Editing.module.css';
import styles from './Section.module.css';
import why from './Why.module.css';

interface Props {
  readonly phase: number;
  readonly link: LinkRef;
  readonly isOneOfMany: boolean;
}

export function MendList({ phase, link, isOneOfMany }: Props) {
  const teller = useTeller();
  const { t } = teller.words;
  const { analysis } = teller;
  const mends = useMemo(() => analysis.mends(phase, link), [analysis, phase, link]);
  const isPerAddress = mends.some(({ steps }) => steps.some((step) => 'address' in step));
  const id = analysis.scenario.phases[phase]?.id ?? '';
  return (
    <>
      {mends.length === 0 && <p>{t('panel.why.noMends')}</p>}
      <ol className={why['mends']}>
        {mends.map((mend) => {
          const { action, effect } = describeMend(teller, phase, mend);
          const label = t('editing.mend.apply');
          return (
            <li key={action}>
              <p>
                {action} <span className={styles['quiet']}>{effect}</span>
              </p>
              <div className={editing['act']}>
                <EditButton
                  look="outlined"
                  edit={{ kind: 'applyMend', phase: id, changes: mend.changes }}
                  aria-label={t('editing.retirement.of', { action: label, actor: action })}
                >
                  {label}
                </EditButton>
              </div>
            </li>
          );
        })}
      </ol>
      {isOneOfMany && isPerAddress && (
        <p className={`${styles['reason']} ${styles['quiet']}`}>
          {t('panel.why.alikeMends', { address: link.address })}
        </p>
      )}
    </>
  );
}
