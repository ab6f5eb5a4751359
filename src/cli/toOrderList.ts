// In which order must the changes be made, in the phases where that matters? Numbered steps with their reasons.
import type { Teller } from '../i18n/createTeller.ts';
import { describeOrder, type OrderText, type StepItem } from '../i18n/describeOrder.ts';
import { isOrderQuick } from '../i18n/isOrderQuick.ts';

/** Empty when no phase needs an order. Phases of large plans are left out: there a person asks for one. */
export function toOrderList(teller: Teller): string[] {
  const { analysis, words } = teller;
  const lines = analysis.scenario.phases.flatMap(({ title }, n) => {
    const order = isOrderQuick(analysis, n) ? describeOrder(teller, n) : null;
    return order?.kind === 'needed' ? [`  ${title}`, ...toLines(teller, order)] : [];
  });
  return lines.length === 0 ? [] : ['', words.t('order.title'), ...lines];
}

function toLines({ words: { t } }: Teller, { steps, free, notes }: OrderText): string[] {
  return [
    ...steps.flatMap(({ items }, n) => items.flatMap((item) => toItem(t('order.cutOver.title'), n + 1, item))),
    ...notes.map((note) => `    ${note}`),
    ...(free.length > 0 ? [`    ${t('order.free')}:`, ...free.map((text) => `       ${capital(text)}`)] : []),
  ];
}

function toItem(day: string, n: number, { isCutOver, does, reasons }: StepItem): string[] {
  const [first = '', ...others] = [...(isCutOver ? [`${day}:`] : []), ...does.map(capital)];
  return [`    ${n}. ${first}`, ...others.map((text) => `       ${text}`), ...reasons.map((text) => `       ${text}`)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
