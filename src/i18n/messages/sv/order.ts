// I vilken ordning måste en fas ändringar göras?
export const order = {
  title: 'Ordning i fasen',
  any: 'Ordningen i fasen spelar ingen roll: ingen länk bryts på vägen.',
  lead: 'I annan ordning bryts länkar på vägen, fast de fungerar både före och efter fasen.',
  unknown: 'För mycket hänger ihop i fasen för att ordningen ska kunna räknas ut. Dela upp den för att få veta.',
  free: 'När som helst i fasen',
  step: 'Steg {n, number}',
  part: {
    adds: '{who} inför {version}',
    removes: '{who} släcker {version}',
    leaves: '{who} lämnar',
    moves: '{who} flyttar till {platform}',
    route: {
      open: '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} öppnas{somewhere, select, yes { i {platform}} other {}}',
      closed:
        '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} stängs{somewhere, select, yes { i {platform}} other {}}',
      auto: '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} får följa versionen{somewhere, select, yes { i {platform}} other {}}',
    },
    permission: {
      open: '{who} får anropsbehörighet för {version}{somewhere, select, yes { hos {places}} other {}}',
      closed: '{who} förlorar anropsbehörigheten för {version}{somewhere, select, yes { hos {places}} other {}}',
      auto: '{who} får anropsbehörighet för {version} som följer versionen{somewhere, select, yes { hos {places}} other {}}',
    },
  },
  waits:
    'Väntar på att {first}. Annars når {consumer} inte {producer}{code}{others, plural, =0 {} one {, och # länk till bryts} other {, och # länkar till bryts}}.',
  moreWaits: 'Väntar också på {count, plural, one {# ändring} other {# ändringar}} till, av liknande skäl.',
  code: ' ({code})',
  noVersion: ' (ingen version kvar)',
  cutOver: {
    title: 'Gemensamt brytdatum',
    why: 'Görs samtidigt. Hur de än ordnas bryts länkar på vägen: {consumer} når till exempel inte {producer}{code}.',
  },
  tangle:
    'Av {parts} beror det på flera tillsammans när {consumer} når {producer}. I vissa ordningar bryts länken{code}; i den här gör den det inte.',
} as const;
