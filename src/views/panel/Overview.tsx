// How does the whole phase stand? What is broken first, then gaps, incomplete answers, and what may go.
import { tallyOf } from '../../i18n/tallyOf.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { AddActor } from './AddActor.tsx';
import { Failures } from './Failures.tsx';
import { Going } from './Going.tsx';
import { Incomplete } from './Incomplete.tsx';
import styles from './Overview.module.css';
import { PhaseOrder } from './PhaseOrder.tsx';
import section from './Section.module.css';

function About() {
  const { analysis, words } = useTeller();
  const { description } = analysis.scenario;
  if (!description) return null;
  return (
    <details className={`${section['section']} ${styles['about']}`}>
      <summary>{words.t('panel.overview.about')}</summary>
      <p>{description}</p>
    </details>
  );
}

const ORDER = ['target', 'fallback', 'outgoing', 'broken', 'accepted'] as const;

export function Overview() {
  const { analysis, words } = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const description = analysis.scenario.phases[phase]?.description;
  const tally = tallyOf({ analysis }, phase, application);
  return (
    <>
      <h2 className={section['title']} tabIndex={-1} data-lands-here="">
        {words.t('panel.overview.title')}
      </h2>
      {description && <p className={section['reason']}>{description}</p>}
      {tally && (
        <dl className={styles['counts']}>
          {ORDER.filter((kind) => tally.counts[kind] > 0).map((kind) => (
            <div key={kind}>
              <dt>
                <StatusSign kind={kind} />
                {words.t(`panel.overview.counts.${kind}`)}
              </dt>
              <dd>{words.number(tally.counts[kind])}</dd>
            </div>
          ))}
          {tally.coverage !== null && (
            <div>
              <dt>{words.t('panel.overview.coverage')}</dt>
              <dd>{words.percent(tally.coverage)}</dd>
            </div>
          )}
        </dl>
      )}
      <Failures phase={phase} application={application} />
      <Incomplete phase={phase} application={application} />
      <PhaseOrder phase={phase} />
      <Going phase={phase} application={application} />
      <About />
      <AddActor />
    </>
  );
}
