// Does one consumer need one producer in an application? A tick, and one for each address where there are several.
import type { ActorId, Address, Application } from '../../model/Scenario.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useTeller } from '../shared/useTeller.ts';
import { PickList } from './PickList.tsx';
import { extentOf, type NeedRow } from './toNeedRows.ts';

interface Props {
  readonly application: Application;
  readonly consumer: ActorId;
  readonly producer: ActorId;
  readonly row: NeedRow;
  /** Instead of the partner's name. */
  readonly shown?: string;
}

export function NeedTick({ application, consumer, producer, row, shown }: Props) {
  const { names, words } = useTeller();
  const { t } = words;
  const { problem, attempt } = useAttempt();
  const extent = extentOf(row);
  const said = { consumer: names.actor(consumer), producer: names.actor(producer), application: application.name };
  const setNeed = (needed: boolean, addresses?: readonly Address[]) =>
    attempt({
      kind: 'setNeed',
      application: application.id,
      consumers: [consumer],
      producers: [producer],
      needed,
      ...(addresses ? { addresses } : {}),
    });
  return (
    <>
      <Toggle
        label={t('editing.needs.need', said)}
        value={extent === 'some' ? 'mixed' : extent === 'all'}
        problem={problem}
        onChange={(needed) => setNeed(needed)}
      >
        {shown ?? row.name}
      </Toggle>
      {row.addresses.length > 1 && (
        <Fold
          look="inner"
          title={t('editing.needs.addresses', { needed: row.needed.length, total: row.addresses.length })}
        >
          <PickList
            label={t('editing.traits.addresses')}
            items={row.addresses}
            textOf={(address) => address}
            render={(address) => (
              <Toggle
                key={address}
                label={t('editing.needs.needAt', { ...said, address })}
                value={row.needed.includes(address)}
                onChange={(needed) => setNeed(needed, [address])}
              >
                {address}
              </Toggle>
            )}
          />
        </Fold>
      )}
    </>
  );
}
