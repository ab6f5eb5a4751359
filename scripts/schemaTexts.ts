// What does an editor say about each key of a scenario? Titles, descriptions and defaults of the published JSON Schema.
import type { GenericSchema } from 'valibot';
import * as schema from '../src/model/scenarioSchema.ts';

/** The parts that have a name of their own, under `$defs`. */
export const PARTS = {
  Contract: schema.contractSchema,
  Version: schema.versionSchema,
  Platform: schema.platformSchema,
  Consumer: schema.consumerSchema,
  Producer: schema.producerSchema,
  Application: schema.applicationSchema,
  Need: schema.needSchema,
  AcceptedGap: schema.acceptedGapSchema,
  Phase: schema.phaseSchema,
  Change: schema.changeSchema,
  RouteOverride: schema.routeOverrideSchema,
  PermissionOverride: schema.permissionOverrideSchema,
  Release: schema.releaseSchema,
  Claim: schema.claimSchema,
  Expectation: schema.expectationSchema,
  KnownFinding: schema.knownFindingSchema,
  Position: schema.positionSchema,
} as const;

/** Values that look the same wherever they stand. */
export const VALUES: Readonly<
  Record<
    string,
    { readonly schema: GenericSchema; readonly text: string; readonly format?: string; readonly pattern?: string }
  >
> = {
  Id: {
    schema: schema.idSchema,
    text: 'A letter or digit, then letters, digits and . _ : - up to 80 characters in all. Platforms, consumers and producers share one id space; versions have one across all contracts; phases, releases, applications and contracts each have their own.',
  },
  Date: {
    schema: schema.dateSchema,
    text: 'A day, written YYYY-MM-DD.',
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  },
  Address: {
    schema: schema.addressSchema,
    text: 'A logical address (logisk adressat): 1 to 200 characters without white space.',
  },
  Layout: {
    schema: schema.layoutSchema,
    text: 'The id of an actor, and the top left corner of its box.',
  },
};

type Text = string | { readonly text: string; readonly default: unknown };
type Keys<Part extends { readonly entries: object }> = { readonly [Key in keyof Part['entries']]: Text };
interface PartText<Part extends { readonly entries: object }> {
  readonly title: string;
  readonly text: string;
  readonly keys: Keys<Part>;
}

const SUPPORTS = { text: 'The ids of the versions that it supports from the start, of any contract.', default: [] };
const PARALLEL = { text: 'False: it cannot run two versions of a contract at once.', default: true };
const READY_FROM = 'The first day on which it can change. Proposed plans keep to it; no verdict is changed by it.';
const NAMED = {
  consumers: 'The ids of consumers. Left out, or holding "*": all of the application\'s.',
  producers: 'The ids of producers. Left out, or holding "*": all of the application\'s.',
  addresses: 'Logical addresses. Left out, or holding "*": all.',
};
const OVERRIDE_VERSION = 'The id of a version.';

export const ROOT_TEXT: PartText<typeof schema.scenarioSchema> = {
  title: 'Scenario of Övergång, format 1',
  text: 'A plan that moves the consumers and producers of service contracts to a new major version, phase by phase. Keys that begin with x- may stand anywhere and are kept. No value may be null.',
  keys: {
    $schema: 'Where this schema is, so that an editor can help.',
    format: 'The format of the file: 1.',
    title: 'What the plan is called.',
    description: 'What the plan is about, in some sentences.',
    contracts: 'The service contracts (tjänstekontrakt), each with its major versions. At least one.',
    platforms: 'The service platforms (tjänsteplattformar). At least one; the first is the default of all actors.',
    consumers: 'The service consumers (tjänstekonsumenter).',
    producers: 'The service producers (tjänsteproducenter).',
    applications: 'The applications (tillämpningar): who needs whom, over which contract. At least one.',
    phases: 'The phases of the plan, in order. At least one; the first is where we start.',
    releases: { text: 'The releases (releasetillfällen) that phases may refer to.', default: [] },
    claims: { text: 'What the plan promises, checked phase by phase.', default: [] },
    known: { text: 'Findings that people know of, with a word on why.', default: [] },
    layout: 'Where people dragged the boxes of the graph: the id of an actor, and its top left corner.',
  },
};

export const PART_TEXTS: { readonly [Name in keyof typeof PARTS]: PartText<(typeof PARTS)[Name]> } = {
  Contract: {
    title: 'Contract',
    text: 'A service contract (tjänstekontrakt).',
    keys: {
      id: 'The id of the contract.',
      name: 'What people call it, such as GetCareContacts.',
      versions: 'Its major versions, oldest first; the last is where everyone is going: the target. At least one.',
    },
  },
  Version: {
    title: 'Version',
    text: 'A major version of a contract. It may be another contract or API altogether.',
    keys: {
      id: 'The id of the version, such as TKv1.',
      label: 'What people call it, when that is not its id.',
      namespace: 'The namespace of the contract (namnrymd), such as urn:riv:…Responder:1.',
      deprecatedFrom: 'The day from which it is deprecated; not after endOfLife.',
      endOfLife: 'The last day on which platforms carry it. In a phase that is dated later no platform does.',
    },
  },
  Platform: {
    title: 'Platform',
    text: 'A service platform (tjänsteplattform), national or regional.',
    keys: {
      id: 'The id of the platform.',
      name: 'What people call it.',
      parent: 'The id of the platform above it. Calls go up and down this tree.',
      supports: 'The ids of the versions that it carries. Left out: all. Empty: none yet.',
      readyFrom: READY_FROM,
    },
  },
  Consumer: {
    title: 'Consumer',
    text: 'A service consumer (tjänstekonsument).',
    keys: {
      id: 'The id of the consumer.',
      name: 'What people call it.',
      organisation: 'Whose it is.',
      system: 'The system that it is part of.',
      platform: 'The id of the platform that it stands on. Default: the first platform.',
      supports: SUPPORTS,
      order: { text: 'Which of its versions it tries first.', default: 'newest-first' },
      fallbackOn: { text: 'The codes after which it tries its next version. Empty: never.', default: ['VP004'] },
      parallel: PARALLEL,
      readyFrom: READY_FROM,
    },
  },
  Producer: {
    title: 'Producer',
    text: 'A service producer (tjänsteproducent).',
    keys: {
      id: 'The id of the producer.',
      name: 'What people call it.',
      organisation: 'Whose it is.',
      system: 'The system that it is part of.',
      platform: 'The id of the platform that it stands on. Default: the first platform.',
      supports: SUPPORTS,
      addresses: 'The logical addresses that it answers at. Left out: one, its own id.',
      aggregates:
        'The id of the consumer as which it calls others, to put their answers together (aggregerande tjänst).',
      parallel: PARALLEL,
      readyFrom: READY_FROM,
    },
  },
  Application: {
    title: 'Application',
    text: 'An application (tillämpning): who needs whom, over which contract.',
    keys: {
      id: 'The id of the application.',
      name: 'What people call it.',
      contract: 'The id of its contract.',
      consumers: { text: 'The ids of the consumers that take part; "*" is all.', default: ['*'] },
      producers: { text: 'The ids of the producers that take part; "*" is all.', default: ['*'] },
      needs: 'Which consumers need which addresses, when it is not all to all.',
      accepted: { text: 'Gaps that have been accepted: when such a link is broken, it is no outage.', default: [] },
    },
  },
  Need: {
    title: 'Need',
    text: 'Each of its consumers needs each of its addresses that one of its producers has.',
    keys: NAMED,
  },
  AcceptedGap: {
    title: 'Accepted gap',
    text: 'Links that may be broken without being an outage, named as in needs.',
    keys: { ...NAMED, why: 'Why it has been accepted.' },
  },
  Phase: {
    title: 'Phase',
    text: 'A step of the plan. Only what holds when it is over counts.',
    keys: {
      id: 'The id of the phase.',
      title: 'What people call it.',
      description: 'What happens in it, in some sentences.',
      date: "Its day. Left out: the release's, else that of the phase before. Days may not go backwards.",
      release: 'The id of the release in which it happens.',
      changes: { text: 'What changes in it, in this order.', default: [] },
    },
  },
  Change: {
    title: 'Change',
    text: 'What some actors do. Within a change the order is: leaves, moves, removes, adds, routes, permissions.',
    keys: {
      actors: 'The ids of those who do it: platforms, consumers and producers.',
      adds: 'The ids of versions that they support (a platform: carries) from now on.',
      removes: 'The ids of versions that they support no more.',
      addresses: 'Producers only: limits adds and removes to these addresses, and nothing else.',
      routes: 'Producers only: routes (vägval) that do not follow from what is supported.',
      permissions: 'Consumers and platforms only: permissions (anropsbehörigheter) that do not follow from it.',
      moves: 'Consumers and producers only: the id of the platform that they stand on from now on.',
      leaves: { text: 'Consumers and producers only: true when they leave, with all their versions.', default: false },
      note: 'A remark.',
    },
  },
  RouteOverride: {
    title: 'Route override',
    text: 'A route (vägval) that is not as it follows from what the producer offers. The last that matches wins.',
    keys: {
      version: OVERRIDE_VERSION,
      addresses: "Left out: all of the producer's addresses.",
      platform: 'The id of the platform that has the route. Left out: all platforms.',
      state: 'auto: again as it follows from what the producer offers.',
    },
  },
  PermissionOverride: {
    title: 'Permission override',
    text: 'A permission (anropsbehörighet) that is not as it follows from what the caller supports. The last that matches wins.',
    keys: {
      version: OVERRIDE_VERSION,
      addresses: 'Left out: all addresses.',
      state: 'auto: again as it follows from what the caller supports.',
    },
  },
  Release: {
    title: 'Release',
    text: 'A day on which changes are put into production (releasetillfälle).',
    keys: {
      id: 'The id of the release.',
      name: 'What people call it.',
      date: 'Its day: that of the phases that name it, unless they have their own.',
      type: 'external: callers may have to adapt. internal: they never have to.',
    },
  },
  Claim: {
    title: 'Claim',
    text: 'A sentence about a phase, and what must hold for it to be true.',
    keys: {
      phase: 'The id of the phase that it is about.',
      text: 'The sentence.',
      expect: 'What must hold: how links fare, or which versions may go.',
    },
  },
  Expectation: {
    title: 'Expectation',
    text: 'Either how links fare (status), or what actors may drop (actors, with mayGo or mayNotGo).',
    keys: {
      application: 'The id of an application. Left out: all of them.',
      consumers: 'With status: the ids of the links\' consumers. Left out, or holding "*": all.',
      producers: 'With status: the ids of the links\' producers. Left out, or holding "*": all.',
      addresses: 'With status: the links\' logical addresses. Left out, or holding "*": all.',
      status: 'Each of the links fares in one of these ways. accepted: broken, and an accepted gap.',
      actors: 'The ids of actors: what may go is said of each of them.',
      mayGo: 'The ids of versions that each of the actors may drop in the phase, or earlier.',
      mayNotGo: 'The ids of versions that none of the actors may drop yet.',
    },
  },
  KnownFinding: {
    title: 'Known finding',
    text: 'A finding that people know of. It stays visible.',
    keys: {
      code: 'The code of the finding.',
      phase: 'The id of the phase in which it begins.',
      cause: 'What tells it from others of the same code and phase. Left out: any.',
      actors: 'The ids of those that it may cover; one more, and it is unknown again. Left out: anyone.',
      why: 'Why it is let be.',
    },
  },
  Position: {
    title: 'Position',
    text: 'The top left corner of a box, in units of the graph.',
    keys: { x: 'To the right.', y: 'Downwards.' },
  },
};
