// How is the plan sent where links get cut, and shown always as it is by then? As a file on the website, by its address.
import { copyText } from '../../browser/share/copyText.ts';
import { saveBeside } from '../../browser/share/saveBeside.ts';
import { toFileAddress } from '../../browser/share/shareAddresses.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { QrPart } from './QrPart.tsx';
import styles from './ShareDialog.module.css';

export function FileBeside({ isHere }: { readonly isHere: boolean }) {
  const { t } = useWords();
  const store = useAppStore();
  const file = toFileAddress(store.getState(), isHere);
  if (file.kind === 'nowhere') return <p className={styles['quiet']}>{t('share.dialog.besideNowhere')}</p>;
  const { address, name, fitsQr } = file;
  return (
    <>
      <p className={styles['quiet']}>
        {t(file.kind === 'there' ? 'share.dialog.besideThere' : 'share.dialog.besideWhat', { name })}
      </p>
      {file.kind === 'to-be' && (
        <Button look="outlined" onClick={() => saveBeside(store.getState())}>
          {t('share.dialog.saveFile', { name })}
        </Button>
      )}
      <div className={styles['wide']}>
        <CopyField
          label={t('share.dialog.address')}
          text={address}
          copy={t('share.dialog.copy')}
          copied={t('share.dialog.copied')}
          notCopied={t('share.dialog.notCopied')}
          onCopy={(field) => copyText(address, field)}
        />
      </div>
      <QrPart address={address} fits={fitsQr} />
    </>
  );
}
