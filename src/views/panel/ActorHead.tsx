// Who is the actor? Its name and what else is said of it, each changed where it stands.
import { useState } from 'react';
import type { ActorFacts } from '../../engine/Analysis.ts';
import { findActor } from '../../model/edits/findActor.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './ActorHead.module.css';
import section from './Section.module.css';

export function ActorHead({ actor }: { readonly actor: ActorFacts }) {
  const { names, words } = useTeller();
  const { edit, obstacleTo } = useEditing();
  const { t } = words;
  const { id } = actor;
  const name = names.actor(id);
  const rename = (text: string) => ({ kind: 'renameActor', actor: id, name: text.trim() }) as const;
  return (
    <>
      <h2 className={section['title']} tabIndex={-1} data-lands-here="">
        <EditableText
          label={t('editing.actor.rename', { name })}
          isHeading
          value={name}
          problemOf={(text) => obstacleTo(rename(text))}
          onCommit={(text) => edit(rename(text))}
        />
      </h2>
      <ul className={`${section['under']} ${styles['under']}`}>
        <li>{t(`panel.actor.kind.${actor.kind}`)}</li>
        <Trait actor={actor} trait="organisation" />
        <Trait actor={actor} trait="system" />
        {actor.platform !== null && (
          <li>
            {t(actor.kind === 'platform' ? 'panel.actor.behind' : 'panel.actor.on', {
              platform: names.actor(actor.platform),
            })}
          </li>
        )}
      </ul>
    </>
  );
}

/** Stays where it is when it is emptied, until someone else is looked at; elsewhere it is among the particulars. */
function Trait({ actor, trait }: { readonly actor: ActorFacts; readonly trait: 'organisation' | 'system' }) {
  const { words } = useTeller();
  const { scenario, edit } = useEditing();
  const found = findActor(scenario, actor.id);
  const value = (found && found.kind !== 'platform' ? found.actor[trait] : undefined) ?? '';
  const [wasThere, setWasThere] = useState(value !== '');
  if (!wasThere && value !== '') setWasThere(true);
  if (!wasThere) return null;
  return (
    <li>
      <EditableText
        label={words.t(`editing.actor.${trait}`, { [trait]: value } as { organisation: string; system: string })}
        isHeading={value !== ''}
        value={value}
        placeholder={words.t(`editing.traits.${trait}`)}
        onCommit={(text) =>
          edit(
            trait === 'organisation'
              ? { kind: 'setOrganisation', actor: actor.id, organisation: text.trim() }
              : { kind: 'setSystem', actor: actor.id, system: text.trim() },
          )
        }
      />
    </li>
  );
}
