// How does something that reads the outside world answer? With a value, or with all that is wrong.
import type { Problem } from './Problem.ts';

export type Result<Value, Wrong = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Wrong[] };
