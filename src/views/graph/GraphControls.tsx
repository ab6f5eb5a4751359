// How do people move about in the picture without a wheel?
import { useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './GraphControls.module.css';

const { controls, button } = styles;

export function GraphControls({ onFit }: { readonly onFit: () => void }) {
  const { t } = useWords();
  const store = useAppStore();
  const { zoomIn, zoomOut } = useReactFlow();
  const isMoved = useApp(({ document }) => Object.keys(document.scenario.layout ?? {}).length > 0);
  const reset = () => store.getState().edit({ kind: 'resetLayout' });
  return (
    <fieldset className={controls} aria-label={t('graph.controls.label')}>
      {isMoved && (
        <Control name={t('graph.controls.reset')} onClick={reset}>
          <RotateCcw size={16} />
        </Control>
      )}
      <Control name={t('graph.controls.zoomOut')} onClick={() => zoomOut()}>
        <Minus size={16} />
      </Control>
      <Control name={t('graph.controls.zoomIn')} onClick={() => zoomIn()}>
        <Plus size={16} />
      </Control>
      <Control name={t('graph.controls.fit')} onClick={onFit}>
        <Maximize size={16} />
      </Control>
    </fieldset>
  );
}

interface ControlProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

const Control = ({ name, onClick, children }: ControlProps) => (
  <button type="button" className={button} aria-label={name} title={name} onClick={onClick}>
    {children}
  </button>
);
