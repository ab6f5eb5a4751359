// How does a consumer call? Which version first, and after which codes it tries the next.
import type { Consumer, FallbackCode } from '../../model/Scenario.ts';
import { FALLBACK_CODES } from '../../model/scenarioSchema.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';

/** Those that a version's coming and going can lead to (R2). */
const OURS: readonly FallbackCode[] = ['VP004', 'VP006', 'VP007', 'VP009'];
const OTHERS = FALLBACK_CODES.filter((code) => !OURS.includes(code));

export function ConsumerTraits({ consumer }: { readonly consumer: Consumer }) {
  const { words } = useTeller();
  const { edit } = useEditing();
  const { t } = words;
  const { id, order = 'newest-first', fallbackOn = ['VP004'] } = consumer;
  const codes = (list: readonly FallbackCode[]) =>
    list.map((code) => (
      <Toggle
        key={code}
        label={t('editing.codeIs', { code, meaning: t(`editing.code.${code}`) })}
        value={fallbackOn.includes(code)}
        onChange={(falls) =>
          edit({
            kind: 'setFallbackOn',
            consumer: id,
            codes: FALLBACK_CODES.filter((one) => (one === code ? falls : fallbackOn.includes(one))),
          })
        }
      />
    ));
  return (
    <>
      <div className={styles['choice']}>
        <Choice
          legend={t('editing.traits.order')}
          options={[
            { value: 'newest-first', label: t('editing.traits.newestFirst') },
            { value: 'oldest-first', label: t('editing.traits.oldestFirst') },
          ]}
          value={order}
          onChange={(chosen) => edit({ kind: 'setOrder', consumer: id, order: chosen })}
        />
      </div>
      <fieldset className={styles['set']}>
        <legend className={styles['legend']}>{t('editing.traits.fallback')}</legend>
        {codes(OURS)}
        <Fold look="inner" title={t('editing.traits.moreCodes')}>
          {codes(OTHERS)}
        </Fold>
      </fieldset>
    </>
  );
}
