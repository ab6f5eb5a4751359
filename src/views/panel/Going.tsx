// What may go in the phase, and what went too early? Each leads to its actor.
import type { Retirement } from '../../engine/Analysis.ts';
import { useTeller } from '../shared/useTeller.ts';
import { RetirementRow } from './RetirementRow.tsx';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';

interface Props {
  readonly phase: number;
  readonly application: string | null;
}

export function Going({ phase, application }: Props) {
  const { analysis, words } = useTeller();
  const own = analysis.retirements.filter((each) => each.application === application && isTold(each));
  const early = own.filter(
    ({ verdict, planned, earliest }) =>
      verdict === 'too-early' && (planned ?? 0) <= phase && (earliest === null || earliest > phase),
  );
  const mayGo = own.filter(
    ({ earliest, planned }) => earliest !== null && earliest <= phase && (planned === null || planned > phase),
  );
  const isNothing = own.length > 0 && own.every(({ earliest }) => earliest === null || earliest > phase);
  /** One platform is all platforms. */
  function isTold({ kind }: Retirement): boolean {
    return kind !== 'platforms' || analysis.scenario.platforms.length > 1;
  }
  return (
    <>
      <Rows title={words.t('panel.overview.tooEarly')} retirements={early} />
      <Rows title={words.t('panel.overview.mayGo')} retirements={mayGo} />
      {isNothing && <p className={`${styles['section']} ${styles['quiet']}`}>{words.t('panel.overview.nothing')}</p>}
    </>
  );
}

function Rows({ title, retirements }: { readonly title: string; readonly retirements: readonly Retirement[] }) {
  if (retirements.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      <ShowMore
        items={retirements}
        render={(each) => (
          <RetirementRow key={`${each.kind} ${each.actor} ${each.version} ${each.application}`} retirement={each} />
        )}
      />
    </section>
  );
}
