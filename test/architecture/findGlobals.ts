// Which globals does a file touch? References to names that no scope around them declares.
import { nodesAround, nodesAt, type Place, type Spot, type SyntaxNode, textAt } from './parseSource.ts';

/** `window`, `Math.random` (a member stands with its object), `new Date()` and `Date()` (without arguments). */
export function findGlobals(places: readonly Place[]): readonly Spot[] {
  const declared = new Map<SyntaxNode, ReadonlySet<string>>();
  const namesIn = (scope: SyntaxNode): ReadonlySet<string> => {
    const known = declared.get(scope) ?? new Set(declarationsIn(scope));
    declared.set(scope, known);
    return known;
  };
  return places.flatMap((place) => {
    const { node } = place;
    const name = node.type === 'Identifier' ? textAt(node, 'name') : null;
    const parent = place.parent?.node;
    if (name === null || !parent || isLabel(node, parent)) return [];
    for (const scope of nodesAround(place)) if (namesIn(scope).has(name)) return [];
    return [{ text: name, offset: node.start }, ...formsOf(name, parent, node)];
  });
}

/** The longer forms of a reference: a member of it, or a call of it without arguments. */
function formsOf(name: string, parent: SyntaxNode, node: SyntaxNode): readonly Spot[] {
  const spot = (text: string): readonly Spot[] => [{ text, offset: node.start }];
  if (parent.type === 'MemberExpression') {
    const [property] = nodesAt(parent, 'property');
    return spot(`${name}.${textAt(property, 'name') ?? textAt(property, 'value') ?? '?'}`);
  }
  if (nodesAt(parent, 'callee')[0] !== node || nodesAt(parent, 'arguments').length > 0) return [];
  return spot(parent.type === 'NewExpression' ? `new ${name}()` : `${name}()`);
}

const NAMED_PLACES: readonly (readonly [RegExp, string])[] = [
  [/^MemberExpression$/, 'property'],
  [/^(Property|PropertyDefinition|MethodDefinition|AccessorProperty|TSPropertySignature|TSMethodSignature)$/, 'key'],
  [/^TSQualifiedName$/, 'right'],
  [/^(ImportSpecifier|ImportAttribute)$/, 'imported'],
  [/^ExportSpecifier$/, 'exported'],
  [/^ExportAllDeclaration$/, 'exported'],
  [/^(LabeledStatement|BreakStatement|ContinueStatement|TSNamedTupleMember)$/, 'label'],
  [/^(TSTypeReference)$/, 'typeName'],
  [/^TSTypeParameter$/, 'name'],
  [/^TSInterfaceHeritage$/, 'expression'],
  [/^TSEnumMember$/, 'id'],
  [/^(TSTypePredicate)$/, 'parameterName'],
  [/^TSImportType$/, 'qualifier'],
  [/^MetaProperty$/, 'meta'],
  [/^MetaProperty$/, 'property'],
];

/** A name that refers to nothing by itself: a property's, a label's, a type's. */
function isLabel(node: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent['computed'] === true) return false;
  if (parent.type === 'ExportSpecifier' && nodesAt(parent, 'local')[0] === node) return false;
  return NAMED_PLACES.some(([type, key]) => type.test(parent.type) && parent[key] === node);
}

/** The names that a scope declares for what stands in it. */
function declarationsIn(scope: SyntaxNode): readonly string[] {
  if (/Function|^TS(Method|Call|Construct)|^TSConstructor/.test(scope.type)) {
    return [...nodesAt(scope, 'params'), ...nodesAt(scope, 'id')].flatMap(namesBoundBy);
  }
  if (scope.type === 'CatchClause') return nodesAt(scope, 'param').flatMap(namesBoundBy);
  if (/^For/.test(scope.type)) return [...nodesAt(scope, 'init'), ...nodesAt(scope, 'left')].flatMap(namesDeclaredBy);
  if (scope.type === 'ClassExpression') return nodesAt(scope, 'id').flatMap(namesBoundBy);
  if (scope.type === 'SwitchStatement') {
    return nodesAt(scope, 'cases').flatMap((each) => nodesAt(each, 'consequent').flatMap(namesDeclaredBy));
  }
  return /^(Program|BlockStatement|StaticBlock|TSModuleBlock)$/.test(scope.type)
    ? nodesAt(scope, 'body').flatMap(namesDeclaredBy)
    : [];
}

function namesDeclaredBy(statement: SyntaxNode): readonly string[] {
  switch (statement.type) {
    case 'VariableDeclaration':
      return nodesAt(statement, 'declarations').flatMap((each) => nodesAt(each, 'id').flatMap(namesBoundBy));
    case 'ImportDeclaration':
      return nodesAt(statement, 'specifiers').flatMap((each) => nodesAt(each, 'local').flatMap(namesBoundBy));
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return nodesAt(statement, 'declaration').flatMap(namesDeclaredBy);
    default:
      return /Declaration$|^TSDeclareFunction$/.test(statement.type)
        ? nodesAt(statement, 'id').flatMap(namesBoundBy)
        : [];
  }
}

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function namesBoundBy(pattern: SyntaxNode): readonly string[] {
  const under = (key: string): readonly string[] => nodesAt(pattern, key).flatMap(namesBoundBy);
  switch (pattern.type) {
    case 'Identifier':
      return [textAt(pattern, 'name') ?? ''];
    case 'ObjectPattern':
      return under('properties');
    case 'Property':
      return under('value');
    case 'ArrayPattern':
      return under('elements');
    case 'AssignmentPattern':
      return under('left');
    case 'RestElement':
      return under('argument');
    case 'TSParameterProperty':
      return under('parameter');
    default:
      return [];
  }
}
