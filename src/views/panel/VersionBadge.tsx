// Which version? A small badge: the target in its colour, all others in that of what goes out.
import { useTeller } from '../shared/useTeller.ts';
import styles from './VersionBadge.module.css';

interface Props {
  readonly version: string;
  readonly look?: 'has' | 'lost' | 'never';
}

export function VersionBadge({ version, look = 'has' }: Props) {
  const { analysis, names } = useTeller();
  const isTarget = analysis.scenario.contracts.some(({ versions }) => versions.at(-1)?.id === version);
  return (
    <span className={`${styles['badge']} ${styles[isTarget ? 'target' : 'outgoing']} ${styles[look]}`}>
      {names.version(version)}
    </span>
  );
}
