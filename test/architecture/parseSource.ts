// What is written in a source file? Its syntax tree, read with Vite's own parser.
import { parseSync } from 'vite';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Something found in a file. */
export interface Spot {
  readonly text: string;
  readonly offset: number;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes that stand under `key` of a node. */
export function nodesAt(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  const value = node[key];
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}

/** The text under `key`, or null. */
export const textAt = (node: SyntaxNode | undefined, key: string): string | null =>
  typeof node?.[key] === 'string' ? node[key] : null;

/** A node and where it stands. */
export interface Place {
  readonly node: SyntaxNode;
  readonly parent: Place | null;
}

/** Every node of a tree, each with its way up, in the order of the text. */
export function listPlaces(program: SyntaxNode): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: SyntaxNode, parent: Place | null): void => {
    const place = { node, parent };
    places.push(place);
    for (const key in node) {
      const value = node[key];
      if (Array.isArray(value)) for (const each of value) if (isNode(each)) visit(each, place);
      if (isNode(value)) visit(value, place);
    }
  };
  visit(program, null);
  return places;
}

/** The nodes around a place, nearest first. */
export function* nodesAround({ parent }: Place): Generator<SyntaxNode> {
  for (let place = parent; place; place = place.parent) yield place.node;
}

/** The syntax tree of a TypeScript file; throws when it does not parse. */
export function parseSource(path: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as SyntaxNode;
}
