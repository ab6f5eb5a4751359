// Vilken plan föreslås, och varför?
export const planner = {
  title: 'Föreslå en ordning',
  extraPhase: 'Steg {number}',
  strategy: {
    'coordinated-switch': 'Samordnat byte',
    'consumers-first': 'Konsumenterna först',
    'producers-first': 'Producenterna först',
    'groups-by-need': 'Grupper efter behov',
    'cut-over': 'Brytdatum',
    'straight-to-target': 'Direkt till målversionen',
  },
  why: {
    'coordinated-switch':
      'Bara {consumers, plural, one {1 tjänstekonsument} other {# tjänstekonsumenter}} och {producers, plural, one {1 tjänsteproducent} other {# tjänsteproducenter}} är med, så de kan stämma av bytet med varandra.',
    'consumers-first':
      'Konsumenterna inför målversionen senast när producenterna gör det, och ingen släcker den utgående förrän alla som behöver den har målversionen: {consumers, plural, one {1 tjänstekonsument} other {# tjänstekonsumenter}} mot {producers, plural, one {1 tjänsteproducent} other {# tjänsteproducenter}}.',
    'producers-first':
      'Producenterna inför målversionen senast när konsumenterna gör det, och ingen släcker den utgående förrän alla som behöver den har målversionen: {producers, plural, one {1 tjänsteproducent} other {# tjänsteproducenter}} mot {consumers, plural, one {1 tjänstekonsument} other {# tjänstekonsumenter}}.',
    'groups-by-need':
      '{groups, plural, one {Var och en går när de som den behöver är klara.} other {De som är med bildar # grupper som inte behöver varandra, så varje grupp går för sig.}}',
    'cut-over':
      '{unable, plural, one {1 aktör} other {# aktörer}} kan inte köra två versioner samtidigt, och de som då behöver varandra byter i ett och samma steg.',
    'straight-to-target':
      'Ingen behöver ha två versioner samtidigt: när någon byter har de som den behöver redan målversionen.',
  },
  allToAll: 'Alla konsumenter behöver alla producenter.',
  notAllToAll: 'Alla behöver inte nå alla.',
  newcomers: '{newcomers, plural, one {1 ny tillkommer} other {# nya tillkommer}} på vägen.',
  fewest: '{phases, plural, one {1 fas} other {# faser}} efter starten; färre går inte.',
  bound:
    '{phases, plural, one {1 fas} other {# faser}} efter starten. Färre än {lowerBound, number} går inte; om det går med färre än {phases, number} är inte visat.',
  cutOver: 'Brytdatum i ”{phase}”: {actors} byter samtidigt.',
  keeping: '{actor} behåller {version} för {consumers}, som inte byter.',
  keepingBare: '{actor} behåller {version}, som andra som inte byter hänger på.',
  losing:
    '{actor} svarar utan {count, plural, one {1 källa} other {# källor}} ({producers}) i ”{phase}”. Ingen plan hittades som behåller alla källor.',
  losingLong:
    '{actor} svarar utan {count, plural, one {1 källa} other {# källor}} ({producers}) från ”{phase}” till och med ”{until}”. Ingen plan hittades som behåller alla källor.',
  nothing: 'Alla som ska byta har redan bara målversionen.',
  unknown: 'Ingen plan hittades som säkert inte bryter någon länk. Det är inte visat att ingen finns.',
  tooLarge:
    'Planen är för stor för ett förslag: {links, number} länkar, och högst {limit, number} prövas. Dela upp den, till exempel efter tillämpning.',
  impossible: 'Det finns ingen plan utan avbrott, för {facts}.',
  impossibleBare: 'Det finns ingen plan utan avbrott.',
  fact: {
    needs: '{consumer} behöver nå {address}',
    unable: '{actor} kan inte köra två versioner samtidigt',
    readyFrom: '{actor} är klar först {date}',
    joins: '{actor} tillkommer i ”{phase}”',
    leaves: '{actor} lämnar i ”{phase}”',
    ends: '{version} har slutdatum {date}',
    neverMoves: '{actor} stannar på {version}',
    lastRelease: 'den sista releasen är {date}',
    noRelease: 'ingen release ligger efter starten',
    maxChanges: 'högst {limit, plural, one {1 aktör} other {# aktörer}} får ändras i en fas',
  },
} as const;
