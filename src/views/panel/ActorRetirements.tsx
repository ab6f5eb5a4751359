// When may an actor's outgoing versions go? For all applications, then for each alone, with what holds them.
import type { Retirement } from '../../engine/Analysis.ts';
import { describeRetirement } from '../../i18n/describeRetirement.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { useTeller } from '../shared/useTeller.ts';
import { Holders } from './Holders.tsx';
import styles from './Retirement.module.css';
import { RetirementAction } from './RetirementAction.tsx';
import section from './Section.module.css';
import { VerdictSign } from './VerdictSign.tsx';

export function ActorRetirements({
  actor,
  application,
}: {
  readonly actor: ActorId;
  readonly application: string | null;
}) {
  const { analysis, words } = useTeller();
  const own = analysis.retirements.filter((each) => each.actor === actor);
  if (own.length === 0) return null;
  const isOfOne = new Set(own.map((each) => each.application)).size <= 2;
  return (
    <section className={section['section']}>
      <h3>{words.t('panel.actor.retirements')}</h3>
      {own
        .filter((each) => each.application === null)
        .map((whole) => (
          <div key={whole.version} className={styles['box']}>
            <Told retirement={whole} />
            {own
              .filter((each) => each.version === whole.version && each.application !== null)
              .filter((each) => (application === null ? !isOfOne : each.application === application))
              .map((each) => (
                <div key={each.application} className={styles['scoped']}>
                  <Told retirement={each} />
                </div>
              ))}
          </div>
        ))}
    </section>
  );
}

function Told({ retirement }: { readonly retirement: Retirement }) {
  const teller = useTeller();
  const { version, verdict, sentence } = describeRetirement(teller, retirement);
  const { application } = retirement;
  return (
    <>
      <p className={styles['verdict']}>
        <VerdictSign verdict={retirement.verdict} />
        {application === null ? version : teller.names.application(application)}: {verdict}
      </p>
      <p>{sentence}</p>
      <RetirementAction retirement={retirement} />
      <Holders retirement={retirement} />
    </>
  );
}
