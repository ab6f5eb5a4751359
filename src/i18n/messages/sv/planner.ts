// Vilken plan föreslås, och varför?
export const planner = {
  title: 'Föreslå en ordning',
  strategy: {
    'coordinated-switch': { name: 'Samordnat byte', why: 'Alla byter vid samma tillfälle.' },
    'consumers-first': {
      name: 'Konsumenterna först',
      why: 'Konsumenterna inför målversionen först och faller tillbaka tills producenterna har den.',
    },
    'groups-by-need': { name: 'En grupp i taget', why: 'Behoven delar aktörerna i grupper som kan byta var för sig.' },
    'cut-over': { name: 'Brytdatum', why: 'Några kan inte ha två versioner samtidigt och måste byta samma dag.' },
    'straight-to-target': { name: 'Direkt till målversionen', why: 'Ingen har en äldre version att lämna.' },
  },
  cutOver: '{phase}: {actors}',
  keeps: '{actor} behåller {version} för {others}.',
  fact: {
    needs: '{consumer} behöver nå {producer} i {application}.',
    unable: '{actor} kan inte ha två versioner samtidigt.',
    readyFrom: '{actor} kan ändra tidigast {date}.',
    joins: '{actor} ansluter i {phase}.',
    leaves: '{actor} lämnar i {phase}.',
    ends: '{version} bärs inte efter {date}.',
    neverMoves: '{actor} lämnar aldrig {version}.',
    lastRelease: 'Den sista releasen är {date}.',
    noRelease: 'Det finns ingen release med datum.',
    maxChanges: 'Högst {limit, plural, one {# aktör} other {# aktörer}} får ändra per fas.',
  },
} as const;
