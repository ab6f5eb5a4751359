// Which problems does a file have? Each with its place in it.
import type { Words } from '../../i18n/createWords.ts';
import { describeProblem } from '../../i18n/describeProblem.ts';
import type { Problem } from '../../model/Problem.ts';
import styles from './ProblemsTable.module.css';

export function ProblemsTable({ words, problems }: { readonly words: Words; readonly problems: readonly Problem[] }) {
  return (
    <table className={styles['problems']}>
      <thead>
        <tr>
          <th scope="col">{words.t('page.notice.where')}</th>
          <th scope="col">{words.t('page.notice.what')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one path may have several.
          <tr key={i}>
            <th scope="row">
              <code>{problem.path}</code>
            </th>
            <td>{describeProblem(problem, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
