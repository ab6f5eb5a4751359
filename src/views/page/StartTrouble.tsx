// What is shown when what was asked for cannot be opened? What is wrong with it, and the ways onward; nothing in its place.
import { useEffect, useState } from 'react';
import { showTitle } from '../../browser/connectTitle.ts';
import type { Asked } from '../../browser/openAsked.ts';
import { SHIPPED_SCENARIOS } from '../../browser/shippedScenarios.ts';
import type { Locale, Words } from '../../i18n/createWords.ts';
import type { Refusal } from '../../store/AppState.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { wordsOf } from '../shared/useWords.ts';
import { describeRefusal, problemsOf } from './describeRefusal.ts';
import { LinkForm } from './LinkForm.tsx';
import { OwnDrafts } from './OwnDrafts.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';
import styles from './StartTrouble.module.css';

/** What a person can choose: also the same again, or a draft. */
export type Wanted = Asked | 'again' | { readonly kind: 'draft'; readonly id: string };

interface Props {
  readonly refusal: Refusal;
  readonly locale: Locale;
  /** Done when it is opened, or refused in its turn. */
  readonly onChoose: (asked: Wanted) => Promise<void>;
}

export function StartTrouble({ refusal, locale, onChoose }: Props) {
  const words = wordsOf(locale);
  const problems = problemsOf(refusal);
  const told = describeRefusal(refusal, words);
  const title = told?.title ?? '';
  useEffect(() => showTitle(title), [title]);
  const [isBusy, setBusy] = useState(false);
  const choose = async (asked: Wanted) => {
    if (isBusy) return;
    setBusy(true);
    await onChoose(asked);
    setBusy(false);
  };
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>{words.t('page.name')}</header>
      <main className={styles['main']}>
        <div role="alert">
          <h1 className={styles['title']}>{title}</h1>
          <p className={styles['what']}>{told?.text}</p>
        </div>
        {problems && <ProblemsTable words={words} problems={problems} />}
        <p className={styles['quiet']}>{words.t('share.trouble.nothingElse')}</p>
        <Onward words={words} canRetry={refusal.kind === 'unreachable'} onChoose={choose} />
      </main>
    </div>
  );
}

interface OnwardProps {
  readonly words: Words;
  readonly canRetry: boolean;
  readonly onChoose: (asked: Wanted) => Promise<void>;
}

function Onward({ words: { t }, canRetry, onChoose }: OnwardProps) {
  return (
    <>
      <LinkForm
        label={t('share.trouble.again')}
        hint={t('share.trouble.hint')}
        submit={t('share.trouble.openLink')}
        onLink={(asked) => void onChoose(asked)}
      />
      <div className={styles['ways']}>
        {canRetry && (
          <Button look="outlined" onClick={() => void onChoose('again')}>
            {t('share.trouble.retry')}
          </Button>
        )}
        <FileButton
          look="outlined"
          accept=".json,application/json"
          onFile={(file) => void onChoose({ kind: 'file', file })}
        >
          {t('share.trouble.openFile')}
        </FileButton>
      </div>
      <OwnDrafts title={t('share.trouble.drafts')} onChoose={(id) => void onChoose({ kind: 'draft', id })} />
      <section className={styles['examples']}>
        <h2>{t('share.trouble.examples')}</h2>
        <ul>
          {SHIPPED_SCENARIOS.map(({ path, title }) => (
            <li key={path}>
              <Button look="item" onClick={() => void onChoose({ kind: 'address', path, hash: '' })}>
                {title}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
