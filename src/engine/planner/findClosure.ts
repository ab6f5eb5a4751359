// Which moments should fall one phase later, all together? The set that gains most, with all that it pushes: a minimum cut.
import type { Apart } from './PlanModel.ts';

/** `gains`: what it is worth when the moment falls one phase later; `stuck`: may not. Empty: nothing is gained. */
export function findClosure(
  gains: Int32Array,
  pushes: readonly Pick<Apart, 'from' | 'to'>[],
  stuck: (moment: number) => boolean,
): ReadonlySet<number> {
  const flow = new Flow(gains.length + 2);
  const [source, sink] = [gains.length, gains.length + 1];
  let worth = 0;
  gains.forEach((gain, m) => {
    if (stuck(m)) flow.connect(m, sink, ENDLESS);
    else if (gain > 0) flow.connect(source, m, gain);
    else if (gain < 0) flow.connect(m, sink, -gain);
    if (gain > 0 && !stuck(m)) worth += gain;
  });
  for (const { from, to } of pushes) flow.connect(from, to, ENDLESS);
  if (flow.send(source, sink) === worth) return new Set();
  const reached = flow.levels(source, sink);
  return new Set([...gains.keys()].filter((m) => (reached[m] as number) >= 0));
}

const ENDLESS = 1 << 28;

/** Dinic's maximum flow. */
class Flow {
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #to: number[] = [];
  readonly #room: number[] = [];

  constructor(size: number) {
    this.#first = new Int32Array(size).fill(-1);
  }

  connect(from: number, to: number, room: number): void {
    for (const [a, b, r] of [
      [from, to, room],
      [to, from, 0],
    ] as const) {
      this.#next.push(this.#first[a] as number);
      this.#first[a] = this.#to.length;
      this.#to.push(b);
      this.#room.push(r);
    }
  }

  send(source: number, sink: number): number {
    let total = 0;
    for (let levels = this.levels(source, sink); (levels[sink] as number) >= 0; levels = this.levels(source, sink)) {
      const at = this.#first.slice();
      for (let sent = this.#push(source, sink, ENDLESS, levels, at); sent > 0; ) {
        total += sent;
        sent = this.#push(source, sink, ENDLESS, levels, at);
      }
    }
    return total;
  }

  /** Steps from the source through what has room; -1: out of reach. */
  levels(source: number, _sink: number): Int32Array {
    const levels = new Int32Array(this.#first.length).fill(-1);
    const queue = [source];
    levels[source] = 0;
    for (const node of queue) {
      for (let e = this.#first[node] as number; e >= 0; e = this.#next[e] as number) {
        const to = this.#to[e] as number;
        if ((this.#room[e] as number) === 0 || (levels[to] as number) >= 0) continue;
        levels[to] = (levels[node] as number) + 1;
        queue.push(to);
      }
    }
    return levels;
  }

  #push(node: number, sink: number, most: number, levels: Int32Array, at: Int32Array): number {
    if (node === sink) return most;
    for (; (at[node] as number) >= 0; at[node] = this.#next[at[node] as number] as number) {
      const e = at[node] as number;
      const to = this.#to[e] as number;
      const room = this.#room[e] as number;
      if (room === 0 || (levels[to] as number) !== (levels[node] as number) + 1) continue;
      const sent = this.#push(to, sink, Math.min(most, room), levels, at);
      if (sent === 0) continue;
      this.#room[e] = room - sent;
      this.#room[e ^ 1] = (this.#room[e ^ 1] as number) + sent;
      return sent;
    }
    return 0;
  }
}
