// Where may a file be dropped? Anywhere on the page, which says so while one hovers over it.
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { openFile } from '../../browser/openScenario.ts';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './DropZone.module.css';

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

export function DropZone({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const { t } = useWords();
  const store = useAppStore();
  const [isOver, setOver] = useState(false);
  // One enters a child before one leaves its parent: over means entered more often than left.
  const depth = useRef(0);
  const move = (event: DragEvent, change: 1 | -1) => {
    if (!holdsFile(event)) return;
    depth.current = Math.max(0, depth.current + change);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: as below.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file button is the first.
    <div
      className={className}
      onDragEnter={(event) => move(event, 1)}
      onDragLeave={(event) => move(event, -1)}
      onDragOver={(event) => {
        if (holdsFile(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void openFile(store, file);
      }}
    >
      {children}
      {isOver && <div className={styles['target']}>{t('page.drop')}</div>}
    </div>
  );
}
