// What is between a consumer and a producer? Its links, those that fare alike told once.
import { useMemo } from 'react';
import type { ActorId } from '../../model/Scenario.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { PairNeeds } from './PairNeeds.tsx';
import styles from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';
import { type AlikeLinks, toAlikeLinks } from './toAlikeLinks.ts';
import why from './Why.module.css';
import { Why } from './Why.tsx';

interface Props {
  readonly consumer: ActorId;
  readonly producer: ActorId;
}

export function PairSituation({ consumer, producer }: Props) {
  const teller = useTeller();
  const { analysis } = teller;
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const alike = useMemo(() => {
    const links = analysis.links(phase, { application, consumers: [consumer], producers: [producer] });
    return toAlikeLinks(teller, phase, links);
  }, [teller, analysis, phase, application, consumer, producer]);
  return (
    <>
      {alike.map((group) => (
        <div key={`${group.first.application} ${group.first.address}`} className={why['link']}>
          <Why phase={phase} link={group.first} alike={group.links} caption={describeHowMany(teller, group)} />
          {group.links.length > 1 && <Addresses links={group.links} />}
        </div>
      ))}
      {alike.length === 0 && <None consumer={consumer} producer={producer} application={application} />}
      <PairNeeds key="needs" consumer={consumer} producer={producer} />
    </>
  );
}

function None({ consumer, producer, application }: Props & { readonly application: string | null }) {
  const { names, words } = useTeller();
  return (
    <>
      <h2 className={styles['title']} tabIndex={-1} data-lands-here="">
        {words.t('panel.why.pair', { consumer: names.actor(consumer), producer: names.actor(producer) })}
      </h2>
      <p className={styles['reason']}>
        {application === null
          ? words.t('panel.why.none')
          : words.t('panel.why.notIn', { application: names.application(application) })}
      </p>
    </>
  );
}

/** Undefined where there is but one. */
function describeHowMany({ names, words }: ReturnType<typeof useTeller>, { links }: AlikeLinks): string | undefined {
  if (links.length === 1) return undefined;
  const addresses = new Set(links.map(({ address }) => address)).size;
  const applications = [...new Set(links.map(({ application }) => names.application(application)))];
  return words.t('panel.why.alikeApplications', { addresses, applications: words.list(applications) });
}

function Addresses({ links }: { readonly links: AlikeLinks['links'] }) {
  const { words } = useTeller();
  const store = useAppStore();
  return (
    <details className={why['addresses']}>
      <summary>{words.t('panel.why.addresses')}</summary>
      <ShowMore
        items={links}
        first={12}
        render={({ application, consumer, address }) => (
          <button
            key={`${application} ${address}`}
            type="button"
            className={styles['row']}
            onClick={() => store.getState().select({ kind: 'link', link: { application, consumer, address } })}
          >
            {address}
          </button>
        )}
      />
    </details>
  );
}
