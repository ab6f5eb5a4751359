// Where does the reader stand, in a few words? The phase, the view and what is singled out.
import type { Teller } from '../../i18n/createTeller.ts';
import type { Selection, Viewpoint } from '../../store/AppState.ts';

/** Fas 2 · Matris · Konsument 1 → Producent 3 */
export function describePlace({ words, names, analysis }: Teller, viewpoint: Viewpoint): string {
  const { phase, view, application, selection } = viewpoint;
  return [
    analysis.scenario.phases[phase]?.title,
    words.t(`page.toolbar.${view}`),
    application && names.application(application),
    selection && nameOf(selection, names),
  ]
    .filter(Boolean)
    .join(' · ');
}

function nameOf(selection: Selection, names: Teller['names']): string | null {
  switch (selection.kind) {
    case 'actor':
      return names.actor(selection.id);
    case 'pair':
      return `${names.actor(selection.consumer)} → ${names.actor(selection.producer)}`;
    case 'link':
      return `${names.actor(selection.link.consumer)} → ${names.address(selection.link.address)}`;
    case 'group':
      return null;
  }
}
