// What does a rule see of one phase? Its view, its groups of consumers that fare alike, and what they try.
import type { ConsumerClass } from '../ConsumerClass.ts';
import { type ConsumerGroup, groupConsumers } from '../countLinks.ts';
import type { RetirementSource } from '../findRetirements.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { PhaseView } from '../PhaseView.ts';
import type { ApplicationEntry, ScenarioIndex } from '../ScenarioIndex.ts';
import { type ClassTrace, traceClass } from './traceClass.ts';

/** Consumers of an application that are present, of one class and one row. */
export interface PresentGroup extends ConsumerGroup {
  readonly klass: ConsumerClass;
  /** Index of the application, and of its contract. */
  readonly application: number;
  readonly contract: number;
}

export class Scene {
  readonly source: RetirementSource;
  readonly index: ScenarioIndex;
  readonly phase: number;
  readonly view: PhaseView;
  readonly state: PhaseState;
  readonly #traces = new Map<ConsumerClass, ClassTrace>();
  #groups: readonly PresentGroup[] | null = null;

  constructor(source: RetirementSource, phase: number) {
    this.source = source;
    this.index = source.index;
    this.phase = phase;
    this.view = source.viewOf(phase);
    this.state = this.view.state;
  }

  get groups(): readonly PresentGroup[] {
    this.#groups ??= this.index.applications.flatMap((entry, application) =>
      groupConsumers(this.view, entry).flatMap(({ klass, row, consumers }) =>
        klass ? [{ klass, row, consumers, application, contract: (entry as ApplicationEntry).contract }] : [],
      ),
    );
    return this.#groups;
  }

  traceOf({ contract, klass }: PresentGroup): ClassTrace {
    const made = this.#traces.get(klass) ?? traceClass(this.view, contract, klass);
    this.#traces.set(klass, made);
    return made;
  }

  versionId(v: number): string {
    return this.index.versions[v]?.id as string;
  }

  consumerId(c: number): string {
    return this.index.scenario.consumers[c]?.id as string;
  }

  platformId(q: number): string {
    return this.index.scenario.platforms[q]?.id as string;
  }
}
