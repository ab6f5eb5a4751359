// Who reaches whom? A table of consumers and producers, whose cells say what the map's lines say.
import { useMemo } from 'react';
import { AddButton } from '../shared/AddButton.tsx';
import { DeskHost } from '../shared/DeskHost.tsx';
import { gatherActors } from '../shared/gatherActors.ts';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixHeading } from './MatrixHeading.tsx';
import styles from './MatrixView.module.css';
import { toMatrix } from './toMatrix.ts';

/** More columns than this get narrow, with upright headings. */
const MANY_COLUMNS = 10;

export function MatrixView() {
  const { analysis, words } = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const application = useApp((state) => state.viewpoint.application);
  const openGroups = useApp((state) => state.viewpoint.openGroups);
  const gathering = useMemo(() => gatherActors(analysis.scenario, openGroups), [analysis, openGroups]);
  const { rows, columns, cells } = useMemo(
    () => toMatrix(analysis, phase, application, gathering),
    [analysis, phase, application, gathering],
  );
  const title = analysis.scenario.phases[phase]?.title ?? '';
  return (
    <DeskHost>
      <section className={styles['scroll']} aria-label={words.t('matrix.label', { phase: title })}>
        <table className={styles['matrix']} data-narrow={columns.length > MANY_COLUMNS}>
          <thead>
            <tr>
              <td className={styles['corner']}>
                {words.t('matrix.corner')}
                <div className={styles['add']}>
                  <AddButton kind="consumer" />
                  <AddButton kind="producer" />
                </div>
              </td>
              {columns.map((item) => (
                <MatrixHeading key={item.id} item={item} phase={phase} scope="col" />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.id}>
                <MatrixHeading item={row} phase={phase} scope="row" />
                {columns.map((column, c) => (
                  <MatrixCell key={column.id} row={row} column={column} cell={cells[r]?.[c]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </DeskHost>
  );
}
