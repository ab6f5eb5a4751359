// Which releases are there, when, of which kind, and which phases are in them?
import type { Edit } from '../../model/edits/Edit.ts';
import { newId, takenIds } from '../../model/edits/newId.ts';
import type { Release } from '../../model/Scenario.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { AddField } from './AddField.tsx';
import { EditField } from './EditField.tsx';
import { PlanPart } from './PlanPart.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RemoveButton } from './RemoveButton.tsx';

export function Releases() {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { releases = [] } = scenario;
  return (
    <PlanPart title={t('planDialog.releases')} sum={t('planDialog.sum.releases', { count: releases.length })}>
      {releases.length > 0 && (
        <PlanTable
          label={t('planDialog.releases')}
          columns={[t('planDialog.name'), t('planDialog.date'), t('planDialog.type'), t('planDialog.phases')]}
        >
          {releases.map((release) => (
            <ReleaseRow key={release.id} release={release} />
          ))}
        </PlanTable>
      )}
      <AddField
        label={t('planDialog.newRelease')}
        toEdit={(name) => ({
          kind: 'addRelease',
          release: { id: newId(name, takenIds(scenario, 'releases'), 'release'), name },
        })}
      />
    </PlanPart>
  );
}

const TYPES = ['external', 'internal'] as const;

function ReleaseRow({ release }: { readonly release: Release }) {
  const words = useWords();
  const { t } = words;
  const { scenario, edit } = useEditing();
  const { id, name, date = '', type } = release;
  const of = (column: string) => t('planDialog.cell', { column, name });
  const typed = (chosen: string): Edit => ({
    kind: 'setReleaseType',
    release: id,
    type: TYPES.find((one) => one === chosen) ?? null,
  });
  const phases = scenario.phases.filter((phase) => phase.release === id).map(({ title }) => title);
  return (
    <tr>
      <th scope="row">
        <EditField
          label={of(t('planDialog.name'))}
          value={name}
          toEdit={(text) => ({ kind: 'renameRelease', release: id, name: text })}
        />
      </th>
      <td>
        <EditField
          label={of(t('planDialog.date'))}
          type="date"
          value={date}
          toEdit={(text) => ({ kind: 'dateRelease', release: id, date: text || null })}
        />
      </td>
      <td>
        <SelectField
          isLabelHidden
          label={of(t('planDialog.type'))}
          value={type ?? ''}
          options={[
            { value: '', label: t('planDialog.types.none') },
            ...TYPES.map((value) => ({ value, label: t(`planDialog.types.${value}`) })),
          ]}
          onCommit={(chosen) => edit(typed(chosen))}
        />
      </td>
      <td>{phases.length > 0 ? words.list(phases) : t('planDialog.noPhases')}</td>
      <td>
        <RemoveButton edit={{ kind: 'removeRelease', release: id }} />
      </td>
    </tr>
  );
}
