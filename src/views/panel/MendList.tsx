// What would mend a broken link? Each change, what comes of it, and a button that makes it.
import { useMemo } from 'react';
import type { LinkRef, Mend } from '../../engine/Analysis.ts';
import { describeMend } from '../../i18n/describeMend.ts';
import { EditButton } from '../shared/EditButton.tsx';
import { useTeller } from '../shared/useTeller.ts';
import editing from './Editing.module.css';
import styles from './Section.module.css';
import { toMendOfAlike } from './toMendOfAlike.ts';
import why from './Why.module.css';

interface Props {
  readonly phase: number;
  readonly link: LinkRef;
  /** Those that fare as it does, itself included. */
  readonly alike: readonly LinkRef[];
}

export function MendList({ phase, link, alike }: Props) {
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
                <MendAll phase={phase} alike={alike} mend={mend} action={action} />
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
      {alike.length > 1 && isPerAddress && (
        <p className={`${styles['reason']} ${styles['quiet']}`}>
          {t('panel.why.alikeMends', { address: link.address })}
        </p>
      )}
    </>
  );
}

interface AllProps {
  readonly phase: number;
  readonly alike: readonly LinkRef[];
  readonly mend: Mend;
  readonly action: string;
}

/** One press for all addresses, where the same is to be done at each. */
function MendAll({ phase, alike, mend, action }: AllProps) {
  const { analysis, words } = useTeller();
  const all = useMemo(() => toMendOfAlike(analysis, phase, alike, mend), [analysis, phase, alike, mend]);
  if (!all) return null;
  const label = words.t('editing.mend.applyAll', { count: all.links });
  return (
    <EditButton
      look="outlined"
      edit={{ kind: 'applyMend', phase: analysis.scenario.phases[phase]?.id ?? '', changes: all.changes }}
      aria-label={words.t('editing.retirement.of', { action: label, actor: action })}
    >
      {label}
    </EditButton>
  );
}
