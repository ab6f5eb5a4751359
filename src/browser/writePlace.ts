// How is a place written after #? `phase=fas-2&view=matrix&app=x&sel=pair:c1~p3&open=g1~g2`; what is as usual is left out.
import type { Selection } from '../store/AppState.ts';
import type { Place } from './Place.ts';

const encode = (text: string): string => encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('%3A', ':');

const join = (parts: readonly string[]): string => parts.map(encode).join('~');

function writeSelection(selection: Selection): string {
  switch (selection.kind) {
    case 'actor':
    case 'group':
      return `${selection.kind}:${join([selection.id])}`;
    case 'pair':
      return `pair:${join([selection.consumer, selection.producer])}`;
    case 'link':
      return `link:${join([selection.link.application, selection.link.consumer, selection.link.address])}`;
  }
}

/** Without the #; empty when there is nothing to say. */
export function writePlace({ phase, view, application, selection, openGroups = [] }: Place): string {
  const parts: string[] = [];
  if (phase) parts.push(`phase=${encode(phase)}`);
  if (view && view !== 'graph') parts.push(`view=${view}`);
  if (application) parts.push(`app=${encode(application)}`);
  if (selection) parts.push(`sel=${writeSelection(selection)}`);
  if (openGroups.length > 0) parts.push(`open=${join(openGroups)}`);
  return parts.join('&');
}
