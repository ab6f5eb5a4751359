// Which place does the text after # name? What cannot be read is left out; nothing here fails.
import type { Selection } from '../store/AppState.ts';
import type { Place } from './Place.ts';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const split = (text: string): string[] => text.split('~').map(decode);

function parseSelection(text: string): Selection | undefined {
  const colon = text.indexOf(':');
  const [first = '', second, third] = split(text.slice(colon + 1));
  switch (text.slice(0, Math.max(0, colon))) {
    case 'actor':
      return { kind: 'actor', id: first };
    case 'group':
      return { kind: 'group', id: first };
    case 'pair':
      return second === undefined ? undefined : { kind: 'pair', consumer: first, producer: second };
    case 'link':
      return second === undefined || third === undefined
        ? undefined
        : { kind: 'link', link: { application: first, consumer: second, address: third } };
    default:
      return undefined;
  }
}

/** `hash` with or without its #. */
export function parsePlace(hash: string): Place {
  const fields = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const equals = part.indexOf('=');
    if (equals > 0) fields.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const [phase, view, app, sel, open] = ['phase', 'view', 'app', 'sel', 'open'].map((key) => fields.get(key));
  const selection = sel ? parseSelection(sel) : undefined;
  return {
    ...(phase && { phase: decode(phase) }),
    ...((view === 'matrix' || view === 'graph' || view === 'comparison') && { view }),
    ...(app && { application: decode(app) }),
    ...(selection && { selection }),
    ...(open && { openGroups: split(open) }),
  };
}
