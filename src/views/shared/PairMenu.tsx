// What can be done with what is between a consumer and a producer? Mend it, accept it, or say that it is not needed.
import { useMemo } from 'react';
import type { LinkFact } from '../../engine/Analysis.ts';
import { describeMend } from '../../i18n/describeMend.ts';
import type { ActorId, Application } from '../../model/Scenario.ts';
import { AcceptQuestion } from './AcceptQuestion.tsx';
import { useDesk } from './Desk.ts';
import { EditButton } from './EditButton.tsx';
import { isNeeded } from './isNeeded.ts';
import styles from './MenuParts.module.css';
import { MenuFold, MenuHeading, MenuLine, MenuSection } from './MenuParts.tsx';
import { takesPart } from './takesPart.ts';
import { useApp, useAppStore } from './useApp.ts';
import { useTeller } from './useTeller.ts';

interface Props {
  readonly consumer: ActorId;
  readonly producer: ActorId;
  readonly phase: number;
}

/** More ways to mend than these are in the panel. */
const MOST_MENDS = 4;

export function PairMenu({ consumer, producer, phase }: Props) {
  const { analysis, names, words, phaseName } = useTeller();
  const store = useAppStore();
  const desk = useDesk();
  const application = useApp(({ viewpoint }) => viewpoint.application);
  const links = useMemo(
    () => analysis.links(phase, { application, consumers: [consumer], producers: [producer] }),
    [analysis, phase, application, consumer, producer],
  );
  const { scenario } = analysis;
  const broken = links.filter(({ status }) => status === 'broken');
  const applications = scenario.applications.filter(
    (each) =>
      (application === null || each.id === application) &&
      takesPart(each, { id: consumer, kind: 'consumer' }) &&
      takesPart(each, { id: producer, kind: 'producer' }),
  );
  const show = () => {
    desk.getState().close();
    store.getState().select({ kind: 'pair', consumer, producer });
    store.getState().set({ panelOpen: true, panelTab: 'why' });
  };
  return (
    <>
      <MenuHeading
        title={words.t('actorMenu.pair.title', { consumer: names.actor(consumer), producer: names.actor(producer) })}
        under={words.t('actorMenu.phase', { phase: phaseName(phase) })}
      />
      {broken.length > 0 && <Mends phase={phase} broken={broken} />}
      <MenuSection>
        {links.length > 0 && <MenuLine onPress={show}>{words.t('actorMenu.pair.why')}</MenuLine>}
        {applications.map((each) => (
          <InApplication
            key={each.id}
            application={each}
            isAlone={scenario.applications.length === 1}
            consumer={consumer}
            producer={producer}
            broken={broken.filter((link) => link.application === each.id)}
          />
        ))}
        {applications.length === 0 && <Apart consumer={consumer} producer={producer} application={application} />}
      </MenuSection>
    </>
  );
}

interface ApartProps extends Omit<Props, 'phase'> {
  /** Narrowed to; null: all. */
  readonly application: string | null;
}

/** One of them takes part where the other does not. */
function Apart({ consumer, producer, application }: ApartProps) {
  const { analysis, words } = useTeller();
  const desk = useDesk();
  const { scenario } = analysis;
  const joins = scenario.applications
    .filter(({ id }) => application === null || id === application)
    .flatMap((each) => {
      const both = [
        { id: consumer, kind: 'consumer' },
        { id: producer, kind: 'producer' },
      ] as const;
      const missing = both.filter((actor) => !takesPart(each, actor));
      return missing.length === 1 ? missing.map(({ id }) => ({ application: each.id, actor: id })) : [];
    });
  return (
    <>
      <p className={styles['note']}>{words.t('actorMenu.pair.apart')}</p>
      {joins.map((join) => (
        <EditButton
          key={join.application}
          edit={{ kind: 'setParticipation', ...join, takesPart: true }}
          onDone={() => desk.getState().close()}
        />
      ))}
    </>
  );
}

/** The ways to mend the first link of each application that is broken; alike ones once. */
function Mends({ phase, broken }: { readonly phase: number; readonly broken: readonly LinkFact[] }) {
  const teller = useTeller();
  const desk = useDesk();
  const at = teller.analysis.scenario.phases[phase]?.id ?? '';
  const mends = useMemo(() => {
    const firsts = new Map(broken.toReversed().map((link) => [link.application, link]));
    const all = [...firsts.values()].flatMap((link) => teller.analysis.mends(phase, link));
    return new Map(all.map((mend) => [describeMend(teller, phase, mend).action, mend]));
  }, [teller, phase, broken]);
  if (mends.size === 0) return null;
  return (
    <MenuSection>
      {[...mends].slice(0, MOST_MENDS).map(([action, { changes }]) => (
        <EditButton
          key={action}
          edit={{ kind: 'applyMend', phase: at, changes }}
          onDone={() => desk.getState().close()}
        >
          {action}
        </EditButton>
      ))}
    </MenuSection>
  );
}

interface InApplicationProps {
  readonly application: Application;
  /** There is no other, so that it need not be named. */
  readonly isAlone: boolean;
  readonly consumer: ActorId;
  readonly producer: ActorId;
  readonly broken: readonly LinkFact[];
}

function InApplication({ application, isAlone, consumer, producer, broken }: InApplicationProps) {
  const { analysis, words } = useTeller();
  const desk = useDesk();
  const close = () => desk.getState().close();
  const cells = { application: application.id, consumers: [consumer], producers: [producer] };
  const needed = isNeeded(analysis.scenario, application, consumer, producer);
  const name = isAlone ? null : application.name;
  const say = (what: 'accept' | 'unaccept' | 'needed' | 'notNeeded') =>
    name === null
      ? words.t(`actorMenu.pair.${what}`)
      : words.t('actorMenu.pair.inApplication', { what: words.t(`actorMenu.pair.${what}`), application: name });
  return (
    <>
      {broken.some(({ accepted }) => !accepted) && (
        <MenuFold label={say('accept')}>
          <AcceptQuestion cells={cells} onDone={close} />
        </MenuFold>
      )}
      {broken.some(({ accepted }) => accepted) && (
        <EditButton edit={{ kind: 'unacceptGap', ...cells }} onDone={close}>
          {say('unaccept')}
        </EditButton>
      )}
      <EditButton edit={{ kind: 'setNeed', ...cells, needed: !needed }} onDone={close}>
        {say(needed ? 'notNeeded' : 'needed')}
      </EditButton>
    </>
  );
}
