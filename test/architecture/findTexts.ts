// What does a file say to a person? Text in JSX, in attributes that are read, and strings that look like prose.
import { nodesAround, nodesAt, type Place, type Spot, type SyntaxNode, textAt } from './parseSource.ts';

const SPOKEN_ATTRIBUTES =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;
const LETTER = /\p{L}/u;
const SWEDISH = /[åäöÅÄÖ]/;
const THREE_WORDS = /\p{L}{2,} \p{L}+ \p{L}{2,}/u;

/** A heuristic without false alarms: class names, messages of thrown errors and module names are not prose. */
export function findTexts(places: readonly Place[]): readonly Spot[] {
  return places.flatMap((place) => {
    const { node } = place;
    const text = spokenText(node);
    if (text === null) return [];
    const ancestors = [...nodesAround(place)];
    if (ancestors.some(isForMachines)) return [];
    const isSpoken = node.type === 'JSXText' || isSpokenAttribute(ancestors.find((each) => !isWrapping(each)));
    const isProse = SWEDISH.test(text) || THREE_WORDS.test(text);
    return isProse || (isSpoken && LETTER.test(text)) ? [{ text: text.trim(), offset: node.start }] : [];
  });
}

function spokenText(node: SyntaxNode): string | null {
  if (node.type === 'Literal' || node.type === 'JSXText') return textAt(node, 'value');
  const value = node['value'];
  return node.type === 'TemplateElement' && typeof value === 'object' && value !== null && 'cooked' in value
    ? String(value.cooked)
    : null;
}

const attributeName = (node: SyntaxNode | undefined): string =>
  node?.type === 'JSXAttribute' ? (textAt(nodesAt(node, 'name')[0], 'name') ?? '') : '';

const isWrapping = (node: SyntaxNode): boolean => /^(JSXExpressionContainer|TemplateLiteral)$/.test(node.type);

const isSpokenAttribute = (node: SyntaxNode | undefined): boolean => SPOKEN_ATTRIBUTES.test(attributeName(node));

/** Errors that say that we are wrong are for us; so are class names, paths of curves and module names. */
function isForMachines(node: SyntaxNode): boolean {
  if (/^(ThrowStatement|ImportDeclaration|TSLiteralType)$/.test(node.type)) return true;
  if (node.type === 'NewExpression') return /Error$/.test(textAt(nodesAt(node, 'callee')[0], 'name') ?? '');
  if (node.type === 'CallExpression') return textAt(nodesAt(node, 'callee')[0], 'name') === 'invariant';
  return /^(className|style|d|id|type|role)$/.test(attributeName(node));
}
