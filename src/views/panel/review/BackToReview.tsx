// How does one get back to the row that led here?
import { ChevronLeft } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useApp, useAppStore } from '../../shared/useApp.ts';
import { useWords } from '../../shared/useWords.ts';
import section from '../Section.module.css';

export function BackToReview() {
  const { t } = useWords();
  const store = useAppStore();
  const isFromReview = useApp(({ session }) => session.review.at !== null);
  if (!isFromReview) return null;
  const goBack = () => {
    const { review } = store.getState().session;
    store.getState().set({ panelTab: 'review', review: { ...review, isAsked: true } });
  };
  return <Back label={t('review.back')} onPress={goBack} />;
}

/** Takes the focus from a button that is no longer seen. */
function Back({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const active = button.current?.ownerDocument.activeElement;
    if (active?.closest('[data-review]')) button.current?.focus();
  }, []);
  return (
    <Button ref={button} className={section['back'] ?? ''} onClick={onPress}>
      <ChevronLeft size={16} aria-hidden="true" />
      {label}
    </Button>
  );
}
