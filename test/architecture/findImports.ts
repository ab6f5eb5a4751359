// What does a file import, and how? Static, type-only, re-exports, dynamic ones, globs and workers.
import { nodesAt, type Place, type SyntaxNode, textAt } from './parseSource.ts';

export interface SourceImport {
  /** As written, without a query; null when it is computed. */
  readonly target: string | null;
  readonly kind: 'static' | 'type' | 're-export' | 'dynamic';
  /** It is gone when the types are. */
  readonly isTypeOnly: boolean;
  readonly offset: number;
}

export function findImports(places: readonly Place[]): readonly SourceImport[] {
  return places.flatMap(({ node }) =>
    /Import|^Export|^(Call|New)Expr|^TSExternal/.test(node.type) ? importsOf(node) : [],
  );
}

function importsOf(node: SyntaxNode): readonly SourceImport[] {
  const source = nodesAt(node, 'source')[0];
  const found = (kind: SourceImport['kind'], isTypeOnly = false, from = source): readonly SourceImport[] => [
    { target: textAt(from, 'value')?.replace(/\?.*$/, '') ?? null, kind, isTypeOnly, offset: node.start },
  ];
  switch (node.type) {
    case 'ImportDeclaration':
      return node['importKind'] === 'type' ? found('type', true) : found('static');
    case 'TSImportType':
      return found('type', true);
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return source ? found('re-export', node['exportKind'] === 'type') : [];
    case 'ImportExpression':
      return found('dynamic');
    case 'TSExternalModuleReference':
      return found('static', false, nodesAt(node, 'expression')[0]);
    default:
      return addressesOf(node).flatMap((address) => found('dynamic', false, address));
  }
}

/** `import.meta.glob('…')` and `new URL('…', import.meta.url)` are imports too. */
function addressesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const [callee] = nodesAt(node, 'callee');
  const [first, second] = nodesAt(node, 'arguments');
  if (!callee || !first) return [];
  const isGlob = node.type === 'CallExpression' && isOfImportMeta(callee);
  const isUrl = node.type === 'NewExpression' && callee['name'] === 'URL' && isOfImportMeta(second);
  if (!isGlob && !isUrl) return [];
  return first.type === 'ArrayExpression' ? nodesAt(first, 'elements') : [first];
}

const isOfImportMeta = (node: SyntaxNode | undefined): boolean =>
  node?.type === 'MemberExpression' && nodesAt(node, 'object')[0]?.type === 'MetaProperty';
