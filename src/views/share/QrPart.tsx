// How does a room of people get the link? Off the wall, with their telephones, if it is short enough.
import { useEffect, useId, useRef, useState } from 'react';
import { QR_CHARACTERS } from '../../browser/share/shareAddresses.ts';
import { Button } from '../../ui/Button.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './ShareDialog.module.css';

export function QrPart({ address, fits }: { readonly address: string; readonly fits: boolean }) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (isShown) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  if (!fits) return <p className={styles['quiet']}>{t('share.dialog.noQr', { limit: QR_CHARACTERS })}</p>;
  return (
    <>
      <Button look="outlined" aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'share.dialog.hideQr' : 'share.dialog.showQr')}
      </Button>
      <div ref={box} id={id} className={styles['wide']} hidden={!isShown}>
        {isShown && <QrCode className={styles['code']} text={address} label={t('share.dialog.qr')} />}
      </div>
    </>
  );
}
