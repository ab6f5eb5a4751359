// How is a place in the file named? `phases[1].changes[0].adds[0]`; the whole file is `$`.
import { toFound } from './toFound.ts';

/** Keys and indexes from the root. */
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][\w$-]{0,79}$/;

export function toPathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) text += `[${toFound(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text === '' ? '$' : text;
}
