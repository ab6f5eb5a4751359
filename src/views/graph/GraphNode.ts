// What does React Flow know of a box? Where it stands; all else is read from the stage.
import type { Node } from '@xyflow/react';
import type { CardPlan, GraphPlan, SlabPlan } from './GraphPlan.ts';
import type { Boxes } from './planPorts.ts';

export type CardNode = Node<{ readonly plan: CardPlan }, 'card'>;
export type SlabNode = Node<{ readonly plan: SlabPlan }, 'slab'>;
export type GraphNode = CardNode | SlabNode;

/** In reading order: consumers, platforms, producers. Old nodes are handed back where nothing moved. */
export function toNodes(plan: GraphPlan, boxes: Boxes, before: readonly GraphNode[]): readonly GraphNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const consumers = plan.cards.filter(({ side }) => side === 'consumer');
  const producers = plan.cards.filter(({ side }) => side === 'producer');
  const keep = (node: GraphNode): GraphNode => {
    const old = known.get(node.id);
    const isSame = old?.data.plan === node.data.plan && isAt(old, node);
    return isSame ? old : node;
  };
  return [
    ...consumers.map((card) => keep({ ...toNode(card, boxes), type: 'card', data: { plan: card } })),
    ...plan.slabs.map((slab) => keep({ ...toNode(slab, boxes), type: 'slab', data: { plan: slab } })),
    ...producers.map((card) => keep({ ...toNode(card, boxes), type: 'card', data: { plan: card } })),
  ];
}

const isAt = (a: GraphNode, b: GraphNode) => a.position.x === b.position.x && a.position.y === b.position.y;

function toNode({ id, box, ...plan }: CardPlan | SlabPlan, boxes: Boxes) {
  const { x, y } = boxes.get(id) ?? box;
  const isGroup = 'item' in plan && plan.item.kind === 'group';
  // A box has no role of its own: the button in it has.
  const domAttributes = { 'aria-roledescription': undefined };
  const { width, height } = box;
  return { id, position: { x, y }, width, height, measured: { width, height }, draggable: !isGroup, domAttributes };
}
