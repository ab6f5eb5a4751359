// What can be done with what one has pointed at? The menu of an actor, of a group, or of what is between two actors.
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import { ActorMenu } from './ActorMenu.tsx';
import { type OpenMenu, useDesk, useDeskState } from './Desk.ts';
import { GroupMenu } from './GroupMenu.tsx';
import { PairMenu } from './PairMenu.tsx';
import { useApp } from './useApp.ts';
import { useTeller } from './useTeller.ts';

export function ItemMenu() {
  const menu = useDeskState((desk) => desk.menu);
  return menu && <Shown key={JSON.stringify([menu.target, menu.at])} menu={menu} />;
}

function Shown({ menu: { target, at, step } }: { readonly menu: OpenMenu }) {
  const desk = useDesk();
  const { words } = useTeller();
  const phase = useApp(({ viewpoint }) => viewpoint.phase);
  const close = () => desk.getState().close();
  return (
    <FloatingMenu label={words.t('actorMenu.label')} at={at} onClose={close}>
      {target.kind === 'actor' && <ActorMenu actor={target.id} phase={phase} isRemoving={step === 'remove'} />}
      {target.kind === 'group' && <GroupMenu group={target.id} phase={phase} />}
      {target.kind === 'pair' && <PairMenu consumer={target.consumer} producer={target.producer} phase={phase} />}
    </FloatingMenu>
  );
}
