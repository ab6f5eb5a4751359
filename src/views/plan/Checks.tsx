// Which of several? Native boxes to tick, after one for all, also those to come.
import styles from './PlanDialog.module.css';

interface Props {
  readonly legend: string;
  readonly all: { readonly label: string; readonly isChecked: boolean; readonly onAll: () => void };
  readonly options: readonly { readonly id: string; readonly label: string; readonly isChecked: boolean }[];
  /** In a row, under a column's heading that says the legend. */
  readonly isInRow?: boolean;
  readonly onChange: (id: string, isChecked: boolean) => void;
}

/** "All" is left by unticking one. */
export function Checks({ legend, all, options, isInRow, onChange }: Props) {
  return (
    <fieldset className={`${styles['checks']} ${isInRow ? styles['inRow'] : ''}`}>
      <legend>{legend}</legend>
      <label className={styles['check']}>
        <input type="checkbox" checked={all.isChecked} disabled={all.isChecked} onChange={all.onAll} />
        {all.label}
      </label>
      {options.map(({ id, label, isChecked }) => (
        <label key={id} className={styles['check']}>
          <input type="checkbox" checked={isChecked} onChange={(event) => onChange(id, event.target.checked)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
