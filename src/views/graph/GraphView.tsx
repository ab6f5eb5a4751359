// Who reaches whom through the platform in this phase? The picture, drawn from the store.
import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { DeskHost } from '../shared/DeskHost.tsx';
import { GraphCanvas } from './GraphCanvas.tsx';

/** `isSmall`: one of several pictures, for reading: without legend, and without the buttons above the columns. */
export function GraphView({ isSmall = false }: { readonly isSmall?: boolean }) {
  return (
    <ReactFlowProvider>
      <DeskHost>
        <GraphCanvas isSmall={isSmall} />
      </DeskHost>
    </ReactFlowProvider>
  );
}
