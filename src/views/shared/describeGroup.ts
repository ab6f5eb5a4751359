// What is a gathered group called?
import type { Words } from '../../i18n/createWords.ts';
import type { GroupLabel } from './gatherActors.ts';

export function describeGroup({ t }: Words, label: GroupLabel): string {
  if (label.by === 'range') return t('panel.group.range', { from: label.from, to: label.to });
  if (label.by === 'platform') return label.name;
  return label.name ?? t(`panel.group.unnamed.${label.by}`);
}
