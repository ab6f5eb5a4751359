// Which contracts are there, with which versions, and when do they go?
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Edit } from '../../model/edits/Edit.ts';
import { newId, newVersionId, takenIds } from '../../model/edits/newId.ts';
import type { Contract, Version } from '../../model/Scenario.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { AddField } from './AddField.tsx';
import { EditField } from './EditField.tsx';
import styles from './PlanDialog.module.css';
import { PlanPart } from './PlanPart.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { TryEnd } from './TryEnd.tsx';

export function Contracts() {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { contracts } = scenario;
  const versions = contracts.reduce((sum, contract) => sum + contract.versions.length, 0);
  const addContract = (name: string): Edit => ({
    kind: 'addContract',
    contract: {
      id: newId(name, takenIds(scenario, 'contracts'), 'tk'),
      name,
      versions: [{ id: newVersionId('v1', takenIds(scenario, 'versions')) }],
    },
  });
  return (
    <PlanPart
      isOpen
      title={t('planDialog.contracts')}
      sum={t('planDialog.sum.contracts', { contracts: contracts.length, versions })}
    >
      {contracts.map((contract) => (
        <OneContract key={contract.id} contract={contract} />
      ))}
      <AddField label={t('planDialog.newContract')} toEdit={addContract} />
    </PlanPart>
  );
}

function OneContract({ contract }: { readonly contract: Contract }) {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { id, name, versions } = contract;
  const addVersion = (label: string): Edit => {
    const versionId = newVersionId(label, takenIds(scenario, 'versions'));
    return {
      kind: 'addVersion',
      contract: id,
      version: versionId === label ? { id: versionId } : { id: versionId, label },
      after: versions.at(-1)?.id ?? null,
    };
  };
  return (
    <section className={styles['contract']} aria-label={name}>
      <div className={styles['named']}>
        <EditField
          label={t('planDialog.contract')}
          value={name}
          toEdit={(text) => ({ kind: 'renameContract', contract: id, name: text })}
        />
        <RemoveButton edit={{ kind: 'removeContract', contract: id }} />
      </div>
      <PlanTable
        label={t('planDialog.versionsOf', { contract: name })}
        columns={[
          t('planDialog.version'),
          t('planDialog.deprecatedFrom'),
          t('planDialog.endOfLife'),
          t('planDialog.namespace'),
          t('planDialog.order'),
        ]}
      >
        {versions.map((version, index) => (
          <VersionRow key={version.id} version={version} index={index} versions={versions} />
        ))}
      </PlanTable>
      <AddField label={t('planDialog.newVersion')} toEdit={addVersion} />
    </section>
  );
}

interface RowProps {
  readonly version: Version;
  readonly index: number;
  readonly versions: readonly Version[];
}

function VersionRow({ version, index, versions }: RowProps) {
  const { t } = useWords();
  const { id, label = id, deprecatedFrom = null, endOfLife = null, namespace = '' } = version;
  const dated = (dates: { deprecatedFrom?: string | null; endOfLife?: string | null }): Edit => ({
    kind: 'dateVersion',
    version: id,
    deprecatedFrom,
    endOfLife,
    ...dates,
  });
  const isTarget = index === versions.length - 1;
  const of = (column: string) => t('planDialog.cell', { column, name: label });
  return (
    <tr>
      <th scope="row">
        <EditField
          label={of(t('planDialog.version'))}
          value={label}
          toEdit={(text) => ({ kind: 'renameVersion', version: id, label: text })}
        />
        {isTarget && <span className={styles['target']}>{t('planDialog.target')}</span>}
      </th>
      <td>
        <EditField
          label={of(t('planDialog.deprecatedFrom'))}
          type="date"
          value={deprecatedFrom ?? ''}
          toEdit={(text) => dated({ deprecatedFrom: text || null })}
        />
      </td>
      <td>
        <EditField
          label={of(t('planDialog.endOfLife'))}
          type="date"
          value={endOfLife ?? ''}
          toEdit={(text) => dated({ endOfLife: text || null })}
        />
        <TryEnd version={version} name={label} />
      </td>
      <td className={styles['wide']}>
        <EditField
          label={of(t('planDialog.namespace'))}
          value={namespace}
          toEdit={(text) => ({ kind: 'setNamespace', version: id, namespace: text })}
        />
      </td>
      <td>
        <Order version={id} index={index} versions={versions} />
      </td>
      <td>
        <RemoveButton edit={{ kind: 'removeVersion', version: id }} />
      </td>
    </tr>
  );
}

function Order({ version, index, versions }: Omit<RowProps, 'version'> & { readonly version: string }) {
  const { edit, labelOf } = useEditing();
  const move = (after: string | null): Edit => ({ kind: 'moveVersion', version, after });
  const older = move(versions[index - 2]?.id ?? null);
  const newer = move(versions[index + 1]?.id ?? null);
  return (
    <span className={styles['order']}>
      <IconButton
        label={labelOf(older)}
        icon={<ArrowUp size={16} aria-hidden="true" />}
        disabled={index === 0}
        onClick={() => edit(older)}
      />
      <IconButton
        label={labelOf(newer)}
        icon={<ArrowDown size={16} aria-hidden="true" />}
        disabled={index === versions.length - 1}
        onClick={() => edit(newer)}
      />
    </span>
  );
}
