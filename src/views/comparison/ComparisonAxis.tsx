// Where on the shared axis do the plans part? A above B, and how many links fare otherwise.
import { type CSSProperties, useRef } from 'react';
import type { ComparedPhase } from '../../engine/Comparison.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ComparisonAxis.module.css';
import { TakeOverRow } from './TakeOverRow.tsx';
import { type Compared, titleOf } from './useComparison.ts';

interface Props {
  readonly compared: Compared;
}

export function ComparisonAxis({ compared }: Props) {
  const { t } = useWords();
  const { phases } = compared.comparison;
  const axis = useRef<HTMLElement>(null);
  const kept = useKeptFocus(axis);
  return (
    <section ref={axis} className={styles['axis']} {...kept}>
      <table style={{ '--phases': phases.length } as CSSProperties}>
        <caption>{t('comparison.axis.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('comparison.axis.title')}</th>
            {phases.map((phase, column) => (
              <PhaseHeading key={`${phase.a} ${phase.b}`} compared={compared} phase={phase} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          <BrokenRow compared={compared} side="a" />
          <BrokenRow compared={compared} side="b" />
          <tr>
            <th scope="row">{t('comparison.axis.differing')}</th>
            {phases.map((phase, column) => (
              <td key={`${phase.a} ${phase.b}`} data-current={column === compared.column || undefined}>
                {phase.a === null || phase.b === null ? '–' : t('comparison.axis.links', { count: phase.differing })}
              </td>
            ))}
          </tr>
          <TakeOverRow compared={compared} />
        </tbody>
      </table>
      {phases.every(({ differing, a, b }) => differing === 0 && a !== null && b !== null) && (
        <p>{t('comparison.axis.same')}</p>
      )}
    </section>
  );
}

function PhaseHeading({ compared, phase, column }: Props & { readonly phase: ComparedPhase; readonly column: number }) {
  const { t } = useWords();
  const store = useAppStore();
  const go = () => {
    const { goToPhase, set, session, viewpoint } = store.getState();
    const { comparison } = session;
    if (!comparison) return;
    const mine = phase[compared.open];
    const other = phase[compared.open === 'a' ? 'b' : 'a'];
    if (mine !== null) {
      set({ comparison: { ...comparison, aside: null } });
      goToPhase(mine);
    } else if (other !== null) set({ comparison: { ...comparison, aside: { from: viewpoint.phase, phase: other } } });
  };
  return (
    <th scope="col" data-current={column === compared.column || undefined}>
      <button type="button" aria-current={column === compared.column ? 'step' : undefined} onClick={go}>
        {titleOf(compared, phase)}
      </button>
      <Remark compared={compared} phase={phase} />
      {phase.isMoved && <small>{t('comparison.axis.moved')}</small>}
    </th>
  );
}

/** Who has it alone, or when, where the plans do not say the same. */
function Remark({ compared, phase: { a, b } }: Props & { readonly phase: ComparedPhase }) {
  const { t, month } = useWords();
  if (a === null || b === null) {
    return <small>{t('comparison.axis.alone', { side: t(`comparison.side.${a === null ? 'b' : 'a'}`) })}</small>;
  }
  const dateOf = (date: string | null | undefined) => (date ? month(date) : '–');
  const [x, y] = [compared.comparison.a.phases[a]?.date, compared.comparison.b.phases[b]?.date];
  if (x !== y) return <small>{t('comparison.axis.dates', { a: dateOf(x), b: dateOf(y) })}</small>;
  return x ? <small>{month(x)}</small> : null;
}

function BrokenRow({ compared, side }: Props & { readonly side: 'a' | 'b' }) {
  const { t, number } = useWords();
  const { phases, [side]: plan } = compared.comparison;
  return (
    <tr>
      <th scope="row">{t('comparison.axis.broken', { side: t(`comparison.side.${side}`) })}</th>
      {phases.map((phase, column) => {
        const index = phase[side];
        const broken = index === null ? null : (plan.phases[index]?.counts.broken ?? 0);
        return (
          <td
            key={`${phase.a} ${phase.b}`}
            data-current={column === compared.column || undefined}
            data-broken={(broken ?? 0) > 0 || undefined}
          >
            {broken === null && <span className={styles['none']}>{t('comparison.axis.none')}</span>}
            {broken !== null && broken > 0 && <StatusSign kind="broken" size={12} />}
            {broken !== null && number(broken)}
          </td>
        );
      })}
    </tr>
  );
}
