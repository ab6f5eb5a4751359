// Who reaches whom through the platform in this phase? The picture, drawn from the store.
import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { DeskHost } from '../shared/DeskHost.tsx';
import { GraphCanvas } from './GraphCanvas.tsx';

export function GraphView() {
  return (
    <ReactFlowProvider>
      <DeskHost>
        <GraphCanvas />
      </DeskHost>
    </ReactFlowProvider>
  );
}
