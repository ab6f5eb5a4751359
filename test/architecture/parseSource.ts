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
export const nodesAt = (node: SyntaxNode, key: string): readonly SyntaxNode[] =>
  [node[key]].flat().filter((value) => isNode(value));

/** The text under `key`, or null. */
export const textAt = (node: SyntaxNode | undefined, key: string): string | null =>
  typeof node?.[key] === 'string' ? node[key] : null;

/** Every node under a node, each with its ancestors, nearest first. */
export function* walk(
  node: SyntaxNode,
  ancestors: readonly SyntaxNode[] = [],
): Generator<readonly [SyntaxNode, readonly SyntaxNode[]]> {
  yield [node, ancestors];
  for (const key of Object.keys(node)) {
    for (const child of nodesAt(node, key)) yield* walk(child, [node, ...ancestors]);
  }
}

/** The syntax tree of a TypeScript file; throws when it does not parse. */
export function parseSource(path: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as SyntaxNode;
}
