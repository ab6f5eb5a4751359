// How is a retirement told in one line? Who, which version, and its verdict; it leads to the actor.
import type { Retirement } from '../../engine/Analysis.ts';
import { describeRetirement } from '../../i18n/describeRetirement.ts';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { RetirementAction } from './RetirementAction.tsx';
import styles from './RetirementRow.module.css';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly retirement: Retirement;
  /** Says the phases too, and the application where it is for one. */
  readonly isLong?: boolean;
}

export function RetirementRow({ retirement, isLong = false }: Props) {
  const teller = useTeller();
  const store = useAppStore();
  const { t } = teller.words;
  const { actor, version, verdict } = describeRetirement(teller, retirement);
  const { actor: id, application } = retirement;
  const who = application && isLong ? `${actor} · ${teller.names.application(application)}` : actor;
  const content = (
    <>
      <VerdictSign verdict={retirement.verdict} />
      <span className={styles['who']}>
        {who}
        {isLong &&
          describeWhen(teller, retirement).map((line) => (
            <span key={line} className={styles['when']}>
              {line}
            </span>
          ))}
      </span>
      <span className={styles['version']}>{version}</span>
      {!isLong && <span className={styles['verdict']}>{verdict}</span>}
    </>
  );
  const told =
    id === null ? (
      <div className={styles['row']}>{content}</div>
    ) : (
      <button
        type="button"
        className={styles['row']}
        aria-label={`${t('reasons.retirement.title', { actor: who, version })}: ${verdict}`}
        onClick={() => store.getState().select({ kind: 'actor', id })}
      >
        {content}
      </button>
    );
  return (
    <div>
      {told}
      <div className={styles['action']}>
        <RetirementAction retirement={retirement} />
      </div>
    </div>
  );
}

function describeWhen({ analysis, words: { t } }: ReturnType<typeof useTeller>, { planned, earliest }: Retirement) {
  const title = (phase: number) => analysis.scenario.phases[phase]?.title ?? '';
  const plan =
    planned === null ? t('panel.retirements.notPlanned') : t('panel.retirements.planned', { phase: title(planned) });
  const safe =
    earliest === null ? t('panel.retirements.never') : t('panel.retirements.earliest', { phase: title(earliest) });
  return [plan, safe];
}
