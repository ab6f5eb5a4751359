// Which link carries the plan, how long is it, and where will it be cut?
import { useEffect, useState } from 'react';
import { copyText } from '../../browser/share/copyText.ts';
import { canHandOver, handOver } from '../../browser/share/handOver.ts';
import { type Packed, packForLink } from '../../browser/share/packForLink.ts';
import { toCarryingAddress } from '../../browser/share/shareAddresses.ts';
import type { Words } from '../../i18n/createWords.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { QrPart } from './QrPart.tsx';
import styles from './ShareDialog.module.css';

interface Props {
  readonly isHere: boolean;
}

export function CarryingLink({ isHere }: Props) {
  const { t } = useWords();
  const packed = usePacked();
  return (
    <>
      <p className={styles['quiet']}>{t('share.dialog.linkWhat')}</p>
      {packed?.kind === 'packed' ? (
        <Link text={packed.text} isHere={isHere} />
      ) : (
        <p role="status">
          {packed === null && t('share.dialog.computing')}
          {packed?.kind === 'failed' && t('share.dialog.failed')}
          {packed?.kind === 'too-large' && t('share.dialog.tooLarge', { megabytes: packed.megabytes })}
        </p>
      )}
    </>
  );
}

/** Null while it is being packed. */
function usePacked(): Packed | null {
  const scenario = useApp((state) => state.document.scenario);
  const [packed, setPacked] = useState<Packed | null>(null);
  useEffect(() => {
    let isWanted = true;
    setPacked(null);
    void packForLink(scenario).then((result) => {
      if (isWanted) setPacked(result);
    });
    return () => {
      isWanted = false;
    };
  }, [scenario]);
  return packed;
}

type Measure = ReturnType<typeof toCarryingAddress>['measure'];

function Link({ text, isHere }: Props & { readonly text: string }) {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const [isRefused, setRefused] = useState(false);
  const { address, measure } = toCarryingAddress(store.getState(), text, isHere);
  const send = async () => setRefused(!(await handOver(store.getState().document.scenario.title, address)));
  return (
    <>
      <div className={styles['wide']}>
        <CopyField
          label={t('share.dialog.field')}
          text={address}
          copy={t('share.dialog.copy')}
          copied={t('share.dialog.copied')}
          notCopied={t('share.dialog.notCopied')}
          onCopy={(field) => copyText(address, field)}
        >
          {canHandOver() && (
            <Button look="outlined" onClick={() => void send()}>
              {t('share.dialog.handOver')}
            </Button>
          )}
        </CopyField>
      </div>
      {isRefused && <p role="status">{t('share.dialog.notHandedOver')}</p>}
      <p>{describeMeasure(measure, words)}</p>
      <QrPart address={address} fits={measure.fitsQr} />
    </>
  );
}

function describeMeasure({ length, holds, cuts }: Measure, { t, list }: Words): string {
  const told = t('share.length', { length });
  if (holds.length === 0) return `${told} ${t('share.holdsNowhere')}`;
  if (cuts.length === 0) return `${told} ${t('share.holdsEverywhere')}`;
  const places = list(cuts.map(({ place }) => t(`share.places.${place}`)));
  return `${told} ${t('share.cutsIn', { places })} ${t('share.dialog.preferFile')}`;
}
