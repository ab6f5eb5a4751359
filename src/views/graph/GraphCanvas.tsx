// How do the boxes, lines and controls come together?
import {
  type Edge,
  type NodeChange,
  type NodeMouseHandler,
  Panel,
  ReactFlow,
  type ReactFlowProps,
  ViewportPortal,
} from '@xyflow/react';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { ActorCard } from './ActorCard.tsx';
import { ColumnCaptions } from './ColumnCaptions.tsx';
import { GapLayer } from './GapLayer.tsx';
import styles from './GraphCanvas.module.css';
import { GraphControls } from './GraphControls.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import type { GraphNode } from './GraphNode.ts';
import { LineLayer, ThroughLayer } from './LineLayer.tsx';
import { PlatformSlab } from './PlatformSlab.tsx';
import { SlabWordsLayer } from './SlabWords.tsx';
import type { FocusTarget } from './toFocus.ts';
import { useFit } from './useFit.ts';
import { useScene } from './useScene.ts';
import { StageContext } from './useStage.ts';

const { canvas, legend, controls } = styles;
const NODE_TYPES = { card: ActorCard, slab: PlatformSlab };
/** Lines are drawn by our own layers, which know the lanes. */
const NO_EDGES: Edge[] = [];
/** Focus, selection and keys are ours; React Flow moves the camera and the boxes. */
const MANNERS = {
  minZoom: 0.2,
  maxZoom: 3,
  nodesConnectable: false,
  nodesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  zoomOnDoubleClick: false,
  nodeDragThreshold: 4,
} satisfies ReactFlowProps<GraphNode>;

const targetOf = ({ id, type }: GraphNode): FocusTarget => ({ kind: type === 'slab' ? 'platform' : 'card', id });

export function GraphCanvas({ isSmall }: { readonly isSmall: boolean }) {
  const { t } = useWords();
  const store = useAppStore();
  const { stage, plan, nodes, drag, drop } = useScene();
  const { showAll, hold, onMoveStart, bounds } = useFit(plan);
  const point: NodeMouseHandler<GraphNode> = (_, node) => stage.getState().point(targetOf(node));
  const choose: NodeMouseHandler<GraphNode> = (_, { id, data }) => {
    const item = 'item' in data.plan ? data.plan.item : null;
    if (item?.kind === 'group') {
      hold(id);
      toggleGroup(store, id, item.isOpen);
    } else store.getState().select({ kind: 'actor', id });
  };
  const change = (changes: NodeChange<GraphNode>[]) => {
    for (const one of changes) if (one.type === 'position' && one.position && one.dragging) drag(one.id, one.position);
  };
  return (
    <StageContext value={stage}>
      <div ref={bounds} className={canvas} data-graph="">
        <ReactFlow<GraphNode>
          nodes={nodes as GraphNode[]}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          onNodesChange={change}
          onNodeDragStop={drop}
          onNodeClick={choose}
          onNodeMouseEnter={point}
          onNodeMouseLeave={() => stage.getState().point(null)}
          onPaneClick={() => store.getState().select(null)}
          onMoveStart={onMoveStart}
          {...MANNERS}
          aria-label={t('graph.label')}
        >
          <Overlays onFit={showAll} isSmall={isSmall} />
        </ReactFlow>
      </div>
    </StageContext>
  );
}

function Overlays({ onFit, isSmall }: { readonly onFit: () => void; readonly isSmall: boolean }) {
  return (
    <>
      <ViewportPortal>
        <ColumnCaptions canAdd={!isSmall} />
        <LineLayer />
        <ThroughLayer />
        <SlabWordsLayer />
        <GapLayer />
      </ViewportPortal>
      {!isSmall && (
        <Panel position="bottom-left" className={legend}>
          <GraphLegend />
        </Panel>
      )}
      <Panel position="bottom-right" className={controls}>
        <GraphControls onFit={onFit} />
      </Panel>
    </>
  );
}

function toggleGroup(store: ReturnType<typeof useAppStore>, id: string, isOpen: boolean) {
  const { viewpoint, look, select } = store.getState();
  const { openGroups } = viewpoint;
  look({ openGroups: isOpen ? openGroups.filter((open) => open !== id) : [...openGroups, id] });
  select(isOpen ? null : { kind: 'group', id });
}
