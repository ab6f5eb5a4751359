// How do the links between a row and a column fare? By colour, sign and word; it leads to the reason.
import type { Teller } from '../../i18n/createTeller.ts';
import type { Selection } from '../../store/AppState.ts';
import { Said } from '../../ui/Said.tsx';
import { StatusSign } from '../../ui/StatusSign.tsx';
import { describeGroup } from '../shared/describeGroup.ts';
import type { GatheredItem } from '../shared/gatherActors.ts';
import { MenuHandle } from '../shared/MenuHandle.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useMenuGesture } from '../shared/useMenuGesture.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './MatrixCell.module.css';
import type { MatrixCell as Cell, CellPart } from './toMatrix.ts';

interface Props {
  readonly row: GatheredItem;
  readonly column: GatheredItem;
  readonly cell: Cell | undefined;
}

/** Nobody needs it; it can be said that somebody does. */
const NO_LINK: Cell = { parts: [], incomplete: 0 };

export function MatrixCell({ row, column, cell }: Props) {
  const teller = useTeller();
  const store = useAppStore();
  const selection = toSelection(row, column);
  const isSelected = useApp(({ viewpoint }) => isSame(viewpoint.selection, selection));
  const isHeading = [row, column].some((item) => item.kind === 'group' && item.isOpen);
  const gesture = useMenuGesture(() => (selection.kind === 'link' ? null : selection));
  if (!cell && (isHeading || selection.kind !== 'pair')) {
    return <td className={styles['none']}>{!isHeading && <Said>{teller.words.t('matrix.none')}</Said>}</td>;
  }
  const text = describeCell(teller, row, column, cell ?? NO_LINK);
  return (
    <td className={styles[cell ? (cell.parts[0]?.status ?? 'absent') : 'none']}>
      <button
        type="button"
        className={styles['cell']}
        aria-pressed={isSelected}
        aria-label={text}
        title={text}
        onClick={() => store.getState().select(isSelected ? null : selection)}
        {...gesture}
      >
        {cell && <Parts cell={cell} />}
      </button>
      {selection.kind !== 'link' && (
        <MenuHandle
          target={selection}
          name={namePair(teller, row, column)}
          className={styles['handle']}
          tabIndex={-1}
        />
      )}
    </td>
  );
}

function Parts({ cell: { parts, incomplete } }: { readonly cell: Cell }) {
  const teller = useTeller();
  const { words } = teller;
  const [only] = parts;
  if (only && parts.length === 1) {
    return (
      <>
        <span className={styles['part']}>
          <StatusSign kind={only.status} />
          {labelOf(teller, only)}
        </span>
        <span className={styles['under']}>
          {only.links > 1 && `× ${words.number(only.links)}`}
          {incomplete > 0 && <StatusSign kind="incomplete" />}
        </span>
      </>
    );
  }
  const [worst, ...others] = parts;
  const isTold = worst && worst.codes.length > 0;
  return (
    <span className={styles['parts']}>
      {isTold && (
        <span className={styles['part']} data-status={worst.status}>
          <StatusSign kind={worst.status} size={12} />
          {labelOf(teller, worst)} × {words.number(worst.links)}
        </span>
      )}
      {(isTold ? others : parts).map(({ status, links }) => (
        <span key={status} className={styles['part']} data-status={status}>
          <StatusSign kind={status} size={12} />
          {words.number(links)}
        </span>
      ))}
    </span>
  );
}

function labelOf({ names, words }: Teller, { status, versions, codes }: CellPart): string {
  if (status === 'absent') return words.t('matrix.absent');
  return [
    ...codes.map((code) => (code === 'NO_VERSION' ? words.t('matrix.noVersion') : code)),
    ...versions.map(names.version),
  ].join(' ');
}

function describeCell(teller: Teller, row: GatheredItem, column: GatheredItem, { parts, incomplete }: Cell): string {
  const { t } = teller.words;
  const all = parts.reduce((sum, { links }) => sum + links, 0);
  const told = parts.map((part) => {
    const status = t(`reasons.status.${part.status}`);
    const what = all > 1 ? t('matrix.count', { count: part.links, status }) : status;
    const label = part.status === 'absent' ? '' : labelOf(teller, part);
    return label ? `${what} (${label})` : what;
  });
  if (incomplete > 0) told.push(t('matrix.incomplete'));
  if (told.length === 0) told.push(t('matrix.none'));
  return t('matrix.cell', {
    consumer: nameOf(teller, row),
    producer: nameOf(teller, column),
    what: teller.words.list(told),
  });
}

const nameOf = ({ names, words }: Teller, item: GatheredItem): string =>
  item.kind === 'group' ? describeGroup(words, item.label) : names.actor(item.id);

const namePair = (teller: Teller, row: GatheredItem, column: GatheredItem): string =>
  teller.words.t('actorMenu.pair.title', { consumer: nameOf(teller, row), producer: nameOf(teller, column) });

/** Between two actors; else about a group. */
function toSelection(row: GatheredItem, column: GatheredItem): Selection {
  if (row.kind === 'group') return { kind: 'group', id: row.id };
  if (column.kind === 'group') return { kind: 'group', id: column.id };
  return { kind: 'pair', consumer: row.id, producer: column.id };
}

function isSame(a: Selection | null, b: Selection): boolean {
  return a?.kind === 'pair' && b.kind === 'pair' && a.consumer === b.consumer && a.producer === b.producer;
}
