// What does the bench print? A line for each number: its name, its value, its goal, and whether it is reached.

export interface Goal {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A ratio, told with its goal if it has one. */
export function printRatio(name: string, ratio: number, goal: Goal = {}): void {
  printLine(name, ratio.toPrecision(3), goalText(goal), verdict(ratio, goal));
}

export function printTime(name: string, ms: number): void {
  printLine(name, `${ms < 10 ? ms.toPrecision(2) : Math.round(ms)} ms`, '', '');
}

export function printBytes(name: string, bytes: number): void {
  printLine(name, `${(bytes / 1e6).toPrecision(3)} MB`, '', '');
}

/** The most memory that the process has held so far. */
export function printSection(title: string): void {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`\n${title}  (peak memory before it: ${peak} MB)`);
}

export function printNote(text: string): void {
  console.log(`  ${text}`);
}

function printLine(name: string, value: string, goal: string, met: string): void {
  console.log(`  ${name.padEnd(78)} ${value.padStart(12)}  ${goal.padEnd(8)} ${met}`.trimEnd());
}

function goalText({ atLeast, atMost }: Goal): string {
  if (atLeast !== undefined) return `≥ ${atLeast}`;
  return atMost === undefined ? '' : `≤ ${atMost}`;
}

function verdict(value: number, { atLeast, atMost }: Goal): string {
  if (atLeast === undefined && atMost === undefined) return '';
  return value >= (atLeast ?? 0) && value <= (atMost ?? Number.POSITIVE_INFINITY) ? 'met' : 'NOT MET';
}
