// I vilken ordning måste en fas ändringar göras?
export const order = {
  title: 'Ordning i fasen',
  any: 'Ordningen i fasen spelar ingen roll: ingen länk bryts på vägen.',
  lead: 'Vissa ordningar bryter länkar under fasens gång. Den här gör det inte.',
  unknown: 'För mycket hänger ihop i fasen för att ordningen ska kunna räknas ut. Dela upp den för att få veta.',
  free: 'När som helst i fasen',
  step: 'Steg {n, number}',
  part: {
    adds: '{who} {count, plural, one {inför} other {inför}} {version}',
    removes: '{who} {count, plural, one {släcker} other {släcker}} {version}',
    leaves: '{who} {count, plural, one {lämnar} other {lämnar}}',
    moves: '{who} {count, plural, one {flyttar} other {flyttar}} till {platform}',
    route: {
      open: '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} öppnas{somewhere, select, yes { i {platform}} other {}}',
      closed:
        '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} stängs{somewhere, select, yes { i {platform}} other {}}',
      auto: '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} får följa versionen igen{somewhere, select, yes { i {platform}} other {}}',
    },
    permission: {
      open: '{who} {count, plural, one {får} other {får}} anropsbehörighet för {version}{somewhere, select, yes { hos {places}} other {}}',
      closed:
        '{who} {count, plural, one {förlorar} other {förlorar}} anropsbehörigheten för {version}{somewhere, select, yes { hos {places}} other {}}',
      auto: '{start, select, yes {Anropsbehörigheten} other {anropsbehörigheten}} för {version}{somewhere, select, yes { hos {places}} other {}} får följa versionen igen för {who}',
    },
  },
  waits:
    'Väntar på att {first}. Annars når {consumer} inte {producer}{code}{others, plural, =0 {} one {, och # länk till bryts} other {, och # länkar till bryts}}.',
  moreWaits: 'Väntar också på {count, plural, one {# ändring} other {# ändringar}} till, av liknande skäl.',
  quoted: '”{text}”',
  code: ' ({code})',
  noVersion: ' (ingen version kvar)',
  cutOver: {
    title: 'Gemensamt brytdatum',
    why: 'Görs samtidigt. Hur de än ordnas bryts länkar på vägen: {consumer} når till exempel inte {producer}{code}.',
  },
  tangle:
    'Om {consumer} når {producer} under tiden beror på flera ändringar tillsammans: {parts}. I andra ordningar kan länken brytas{code}.',
} as const;
