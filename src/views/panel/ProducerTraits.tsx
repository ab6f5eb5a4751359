// How does a producer answer? At which addresses, and by itself or by calling others.
import { X } from 'lucide-react';
import { useState } from 'react';
import { addressesOf } from '../../model/edits/findActor.ts';
import type { ActorId, Address, Producer } from '../../model/Scenario.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CommitField } from '../../ui/CommitField.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { PickList } from './PickList.tsx';

export function ProducerTraits({ producer }: { readonly producer: Producer }) {
  const { words, names } = useTeller();
  const { scenario, edit, obstacleTo } = useEditing();
  const { t } = words;
  const addresses = addressesOf(scenario, producer.id);
  const add = (address: string) => ({ kind: 'addAddress', producer: producer.id, address: address.trim() }) as const;
  return (
    <>
      <Fold look="inner" title={t('editing.traits.addresses')} hint={words.number(addresses.length)}>
        <PickList
          label={t('editing.traits.addresses')}
          items={addresses}
          textOf={(address) => address}
          render={(address) => <OneAddress key={address} producer={producer.id} address={address} />}
        />
        <CommitField
          label={t('editing.traits.addAddress')}
          value=""
          problemOf={(text) => obstacleTo(add(text))}
          onCommit={(text) => edit(add(text))}
        />
      </Fold>
      <Fold
        look="inner"
        title={t('editing.traits.aggregates')}
        hint={producer.aggregates === undefined ? t('editing.traits.noParent') : names.actor(producer.aggregates)}
      >
        <Aggregates producer={producer} />
      </Fold>
    </>
  );
}

function OneAddress({ producer, address }: { readonly producer: ActorId; readonly address: Address }) {
  const { words } = useTeller();
  const { edit, obstacleTo } = useEditing();
  const { problem, attempt } = useAttempt();
  const { t } = words;
  const rename = (to: string) => ({ kind: 'renameAddress', address, to: to.trim() }) as const;
  const remove = { kind: 'removeAddress', producer, address } as const;
  const obstacle = obstacleTo(remove);
  return (
    <>
      <div className={styles['row']}>
        <span className={styles['grow']}>
          <EditableText
            label={t('editing.traits.address', { address })}
            isHeading
            value={address}
            problemOf={(text) => obstacleTo(rename(text))}
            onCommit={(text) => edit(rename(text))}
          />
        </span>
        <IconButton
          className={styles['icon'] ?? ''}
          label={t('editing.traits.removeAddress', { address })}
          title={obstacle ?? t('editing.traits.removeAddress', { address })}
          icon={<X size={14} aria-hidden="true" />}
          aria-disabled={obstacle !== null || undefined}
          onClick={() => attempt(remove)}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={styles['small']}>
          {problem}
        </p>
      )}
    </>
  );
}

function Aggregates({ producer }: { readonly producer: Producer }) {
  const { words } = useTeller();
  const { scenario, edit } = useEditing();
  const [name] = useState(() => `aggregates-${producer.id}`);
  const options = [{ id: null, name: words.t('editing.traits.aggregatesNone') }, ...scenario.consumers];
  return (
    <PickList
      label={words.t('editing.traits.aggregates')}
      items={options}
      textOf={(option) => option.name}
      render={(option) => (
        <label key={option.id ?? ''} className={styles['radio']}>
          <input
            type="radio"
            name={name}
            checked={(producer.aggregates ?? null) === option.id}
            onChange={() => edit({ kind: 'setAggregates', producer: producer.id, consumer: option.id })}
          />
          {option.name}
        </label>
      )}
    />
  );
}
