// What does the plan do to an actor in a phase, in a few words? inför TKv2
import type { Teller } from '../../i18n/createTeller.ts';
import type { PlanRow } from './toPlanRows.ts';

export function describePlanRow(teller: Teller, row: PlanRow): string {
  const { t } = teller.words;
  const text = describeEffect(teller, row);
  const told =
    row.places === null ? text : t('editing.plan.at', { text, addresses: teller.words.list(teller.some(row.places)) });
  return row.isIdle ? t('editing.plan.idle', { text: told }) : told;
}

function describeEffect({ names, words }: Teller, { planned, platform, states, isFromStart }: PlanRow): string {
  const { t } = words;
  switch (planned.does) {
    case 'leaves':
      return t('editing.plan.leaves');
    case 'moves':
      return t('editing.plan.moves', { platform: names.actor(platform ?? '') });
    case 'routes':
    case 'permissions': {
      const key = planned.does === 'routes' ? 'state' : 'permissionState';
      return t(`editing.plan.${planned.does}`, {
        version: names.version(planned.version),
        states: words.list(states.map((state) => t(`editing.overrides.${key}.${state}`))),
      });
    }
    default:
      return t(isFromStart ? 'editing.plan.has' : `editing.plan.${planned.does}`, {
        version: names.version(planned.version),
      });
  }
}
