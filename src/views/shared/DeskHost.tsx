// Where do the menus of a view come from? One desk a view, with the menu that is open on it.
import { type ReactNode, useRef, useState } from 'react';
import { createDesk, DeskContext } from './Desk.ts';
import styles from './DeskHost.module.css';
import { ItemMenu } from './ItemMenu.tsx';

export function DeskHost({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [desk] = useState(() => createDesk(frame));
  // Who is wanted may never be drawn, as in a group that is closed.
  const forget = () => desk.getState().want(null);
  return (
    <DeskContext value={desk}>
      <div ref={frame} className={styles['host']} onKeyDownCapture={forget} onPointerDownCapture={forget}>
        {children}
        <ItemMenu />
      </div>
    </DeskContext>
  );
}
