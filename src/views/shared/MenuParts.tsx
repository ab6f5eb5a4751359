// What is a menu made of? A heading, lines with a rule between their groups, lists that fold out, small questions.
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './MenuParts.module.css';

interface HeadingProps {
  readonly title: string;
  readonly under: string;
}

export const MenuHeading = ({ title, under }: HeadingProps) => (
  <p className={styles['heading']}>
    <span className={styles['title']}>{title}</span>
    <span className={styles['quiet']}>{under}</span>
  </p>
);

/** Nothing where it holds nothing: give null rather than an empty list. */
export const MenuSection = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['section']}>{children}</div>
);

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A line that opens what belongs under it. */
export function MenuFold({ label, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Button look="item" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {label}
        <Chevron size={14} aria-hidden="true" className={styles['chevron']} />
      </Button>
      <div id={id} className={styles['fold']} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}

interface LineProps {
  readonly children: ReactNode;
  /** The key that does the same. */
  readonly keys?: string;
  readonly onPress: () => void;
}

export const MenuLine = ({ children, keys, onPress }: LineProps) => (
  <Button look="item" onClick={onPress}>
    <span>{children}</span>
    {keys && <kbd className={styles['keys']}>{keys}</kbd>}
  </Button>
);
