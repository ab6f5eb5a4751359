// Which routes to a producer, or permissions of a caller, are governed apart from its versions? From the phase shown.
import type { ActorFacts } from '../../engine/Analysis.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import type { ActorId, Address, OverrideState } from '../../model/Scenario.ts';
import { Fold } from '../../ui/Fold.tsx';
import { QuietSelect } from '../../ui/QuietSelect.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Editing.module.css';
import { PickList } from './PickList.tsx';
import { type OverrideRow, type StateExtent, toPermissionRows, toRouteRows } from './toOverrideRows.ts';
import { toVersionGroups } from './toVersionGroups.ts';

interface Props {
  readonly phase: number;
  readonly actor: ActorFacts;
}

interface Place {
  readonly platform?: ActorId;
  readonly addresses?: readonly Address[];
}

export function ActorOverrides({ phase, actor }: Props) {
  const { words } = useTeller();
  return (
    <Fold title={words.t(actor.kind === 'producer' ? 'editing.overrides.routes' : 'editing.overrides.permissions')}>
      <Rows phase={phase} actor={actor} />
    </Fold>
  );
}

/** Looked up only where someone looks: a caller has a permission at every address. */
function Rows({ phase, actor }: Props) {
  const teller = useTeller();
  const { words } = teller;
  const versions = toVersionGroups(teller.analysis.scenario, actor).flatMap((group) =>
    group.versions.map(({ version }) => version),
  );
  const toRows = actor.kind === 'producer' ? toRouteRows : toPermissionRows;
  return (
    <>
      <p className={styles['small']}>
        {phase === 0 ? words.t('editing.fromStart') : words.t('editing.fromPhase', { phase: teller.phaseName(phase) })}
      </p>
      {toRows(teller, phase, actor.id, versions).map((row) => (
        <div key={row.version} className={styles['inline']}>
          <StateSelect phase={phase} actor={actor} row={row} state={row.state} at={{}} />
          {row.platforms.length > 0 && (
            <Fold look="inner" title={words.t('editing.overrides.platforms')}>
              {row.platforms.map(({ id, state }) => (
                <StateSelect key={id} phase={phase} actor={actor} row={row} state={state} at={{ platform: id }} />
              ))}
            </Fold>
          )}
          {row.addresses.length > 0 && (
            <Fold look="inner" title={words.t('editing.overrides.addresses')}>
              <PickList
                label={words.t('editing.overrides.addresses')}
                items={row.addresses}
                textOf={({ id }) => `${teller.names.address(id)} ${id}`}
                render={({ id, state }) => (
                  <StateSelect key={id} phase={phase} actor={actor} row={row} state={state} at={{ addresses: [id] }} />
                )}
              />
            </Fold>
          )}
        </div>
      ))}
    </>
  );
}

const STATES: readonly OverrideState[] = ['auto', 'open', 'closed'];

interface SelectProps extends Props {
  readonly row: OverrideRow;
  readonly state: StateExtent;
  readonly at: Place;
}

function StateSelect({ phase, actor, row, state, at }: SelectProps) {
  const { analysis, names, words } = useTeller();
  const { t } = words;
  const { problem, attempt } = useAttempt();
  const isRoute = actor.kind === 'producer';
  const key = isRoute ? 'state' : 'permissionState';
  const version = names.version(row.version);
  const [address] = at.addresses ?? [];
  const place = at.platform !== undefined ? names.actor(at.platform) : address;
  const isWhole = place === undefined;
  const label =
    place === undefined
      ? t(isRoute ? 'editing.overrides.route' : 'editing.overrides.permission', { version })
      : isRoute || address === undefined
        ? place
        : names.address(address);
  const options = STATES.map((one) => ({
    value: one,
    label:
      one === 'auto' && state === 'auto' && isWhole
        ? t(`editing.overrides.autoNow.${isRoute ? 'routes' : 'permissions'}.${row.open}`)
        : t(`editing.overrides.${key}.${one}`),
  }));
  const mixed = { value: 'mixed', label: t(`editing.overrides.${key}.mixed`), isDisabled: true };
  return (
    <QuietSelect
      look={isWhole ? 'field' : 'row'}
      label={label}
      value={state}
      options={state === 'mixed' ? [mixed, ...options] : options}
      problem={problem}
      onChange={(value) => {
        const common = {
          version: row.version,
          phase: analysis.scenario.phases[phase]?.id ?? '',
          state: value as OverrideState,
        };
        const edit: Edit = isRoute
          ? { kind: 'setRoute', producer: actor.id, ...common, ...at }
          : {
              kind: 'setPermission',
              caller: actor.id,
              ...common,
              ...(at.addresses ? { addresses: at.addresses } : {}),
            };
        attempt(edit);
      }}
    />
  );
}
