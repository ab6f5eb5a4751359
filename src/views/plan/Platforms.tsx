// Which platforms are there, which stands behind which, and what does each carry from the start?

import { newId, takenIds } from '../../model/edits/newId.ts';
import { hasFromStart } from '../../model/edits/traceVersion.ts';
import type { Platform } from '../../model/Scenario.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { AddField } from './AddField.tsx';
import { Checks } from './Checks.tsx';
import { EditField } from './EditField.tsx';
import { PlanPart } from './PlanPart.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RemoveButton } from './RemoveButton.tsx';

export function Platforms() {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { platforms } = scenario;
  return (
    <PlanPart title={t('planDialog.platforms')} sum={t('planDialog.sum.platforms', { count: platforms.length })}>
      <PlanTable
        label={t('planDialog.platforms')}
        columns={[t('planDialog.name'), t('planDialog.parent'), t('planDialog.carries')]}
      >
        {platforms.map((platform) => (
          <PlatformRow key={platform.id} platform={platform} />
        ))}
      </PlanTable>
      <AddField
        label={t('planDialog.newPlatform')}
        toEdit={(name) => ({
          kind: 'addPlatform',
          platform: { id: newId(name, takenIds(scenario, 'actors'), 'plattform'), name },
        })}
      />
    </PlanPart>
  );
}

function PlatformRow({ platform }: { readonly platform: Platform }) {
  const { t } = useWords();
  const { scenario, edit, obstacleTo } = useEditing();
  const { id, name, parent = '' } = platform;
  const of = (column: string) => t('planDialog.cell', { column, name });
  const stand = (chosen: string) =>
    ({ kind: 'setPlatformParent', platform: id, parent: chosen === '' ? null : chosen }) as const;
  const versions = scenario.contracts.flatMap((contract) => contract.versions);
  return (
    <tr>
      <th scope="row">
        <EditField
          label={of(t('planDialog.name'))}
          value={name}
          toEdit={(text) => ({ kind: 'renameActor', actor: id, name: text })}
        />
      </th>
      <td>
        <SelectField
          isLabelHidden
          label={of(t('planDialog.parent'))}
          value={parent}
          options={[
            { value: '', label: t('planDialog.noParent') },
            ...scenario.platforms.filter((one) => one.id !== id).map((one) => ({ value: one.id, label: one.name })),
          ]}
          problemOf={(chosen) => obstacleTo(stand(chosen))}
          onCommit={(chosen) => edit(stand(chosen))}
        />
      </td>
      <td>
        <Checks
          isInRow
          legend={of(t('planDialog.carries'))}
          all={{
            label: t('planDialog.allVersions'),
            isChecked: platform.supports === undefined,
            onAll: () => edit({ kind: 'letPlatformCarryAll', platform: id }),
          }}
          options={versions.map((version) => ({
            id: version.id,
            label: version.label ?? version.id,
            isChecked: hasFromStart(scenario, id, version.id),
          }))}
          onChange={(version, has) =>
            edit({
              kind: has ? 'addVersionToActor' : 'removeVersionFromActor',
              actor: id,
              version,
              phase: scenario.phases[0]?.id ?? '',
            })
          }
        />
      </td>
      <td>
        <RemoveButton edit={{ kind: 'removeActor', actor: id }} />
      </td>
    </tr>
  );
}
