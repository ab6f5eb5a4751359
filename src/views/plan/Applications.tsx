// Which applications are there, on which contract, and who takes part?
import { useState } from 'react';
import { newId, takenIds } from '../../model/edits/newId.ts';
import type { Application } from '../../model/Scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import type { Area } from '../../ui/placeBeside.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { AddField } from './AddField.tsx';
import { Checks } from './Checks.tsx';
import { EditField } from './EditField.tsx';
import styles from './PlanDialog.module.css';
import { PlanPart } from './PlanPart.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { toParticipation } from './toParticipation.ts';

export function Applications() {
  const { t } = useWords();
  const { scenario } = useEditing();
  const { applications, contracts } = scenario;
  return (
    <PlanPart
      title={t('planDialog.applications')}
      sum={t('planDialog.sum.applications', { count: applications.length })}
    >
      <PlanTable
        label={t('planDialog.applications')}
        columns={[t('planDialog.name'), t('planDialog.contract'), t('planDialog.participants')]}
      >
        {applications.map((application) => (
          <ApplicationRow key={application.id} application={application} />
        ))}
      </PlanTable>
      <AddField
        label={t('planDialog.newApplication')}
        toEdit={(name) => ({
          kind: 'addApplication',
          id: newId(name, takenIds(scenario, 'applications'), 'tillampning'),
          name,
          contract: contracts[0]?.id ?? '',
        })}
      />
    </PlanPart>
  );
}

function ApplicationRow({ application }: { readonly application: Application }) {
  const { t } = useWords();
  const { scenario, edit, obstacleTo } = useEditing();
  const { id, name, contract } = application;
  const of = (column: string) => t('planDialog.cell', { column, name });
  const use = (chosen: string) => ({ kind: 'setContract', application: id, contract: chosen }) as const;
  return (
    <tr>
      <th scope="row">
        <EditField
          label={of(t('planDialog.name'))}
          value={name}
          toEdit={(text) => ({ kind: 'renameApplication', application: id, name: text })}
        />
      </th>
      <td>
        <SelectField
          isLabelHidden
          label={of(t('planDialog.contract'))}
          value={contract}
          options={scenario.contracts.map((one) => ({ value: one.id, label: one.name }))}
          problemOf={(chosen) => obstacleTo(use(chosen))}
          onCommit={(chosen) => edit(use(chosen))}
        />
      </td>
      <td>
        <Participants application={application} />
      </td>
      <td>
        <RemoveButton edit={{ kind: 'removeApplication', application: id }} />
      </td>
    </tr>
  );
}

const SIDES = ['consumers', 'producers'] as const;

function Participants({ application }: { readonly application: Application }) {
  const words = useWords();
  const { t } = words;
  const { scenario, edit } = useEditing();
  const [menu, setMenu] = useState<Area | null>(null);
  const { id, name } = application;
  const sides = SIDES.map((side) => ({ side, ...toParticipation(scenario, application, side) }));
  const sum = sides.map(({ side, isAll, actors }) =>
    isAll
      ? t(`planDialog.all.${side}`)
      : t(`planDialog.some.${side}`, { count: actors.filter(({ isIn }) => isIn).length, of: actors.length }),
  );
  return (
    <>
      <Button
        look="outlined"
        className={styles['participants'] ?? ''}
        aria-haspopup="true"
        aria-expanded={menu !== null}
        onClick={(event) => setMenu(event.currentTarget.getBoundingClientRect())}
      >
        {sum.join(', ')}
      </Button>
      {menu && (
        <FloatingMenu label={t('planDialog.participantsOf', { name })} at={menu} onClose={() => setMenu(null)}>
          {sides.map(({ side, isAll, actors }) => (
            <Checks
              key={side}
              legend={t(`planDialog.${side}`)}
              all={{
                label: t(`planDialog.allLater.${side}`),
                isChecked: isAll,
                onAll: () => edit({ kind: 'letAllTakePart', application: id, side }),
              }}
              options={actors.map((actor) => ({ id: actor.id, label: actor.name, isChecked: actor.isIn }))}
              onChange={(actor, takesPart) => edit({ kind: 'setParticipation', application: id, actor, takesPart })}
            />
          ))}
        </FloatingMenu>
      )}
    </>
  );
}
