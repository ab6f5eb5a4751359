// I vilken ordning måste en fas ändringar göras?
export const order = {
  title: 'Ordning i fasen',
  any: 'Ordningen i fasen spelar ingen roll: {broken, plural, =0 {ingen länk bryts} other {inga fler länkar bryts}} på vägen.',
  lead: 'Vissa ordningar bryter länkar under fasens gång. Den här gör det inte.',
  unknown: 'För mycket hänger ihop i fasen för att ordningen ska kunna räknas ut. Dela upp den för att få veta.',
  free: 'När som helst i fasen',
  step: 'Steg {n, number}',
  part: {
    adds: '{count, plural, one {{who} inför} other {{who} inför}} {version}',
    removes: '{count, plural, one {{who} släcker} other {{who} släcker}} {version}',
    leaves: '{count, plural, one {{who} lämnar} other {{who} lämnar}}',
    moves: '{count, plural, one {{who} flyttar} other {{who} flyttar}} till {platform}',
    route: {
      open: '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} öppnas{somewhere, select, yes { i {platform}} other {}}',
      closed:
        '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} stängs{somewhere, select, yes { i {platform}} other {}}',
      auto: '{start, select, yes {Vägvalet} other {vägvalet}} för {version} till {who} får följa versionen igen{somewhere, select, yes { i {platform}} other {}}',
    },
    permission: {
      open: '{count, plural, one {{who} får} other {{who} får}} anropsbehörighet för {version}{somewhere, select, yes { hos {places}} other {}}',
      closed:
        '{count, plural, one {{who} förlorar} other {{who} förlorar}} anropsbehörigheten för {version}{somewhere, select, yes { hos {places}} other {}}',
      auto: '{start, select, yes {Anropsbehörigheten} other {anropsbehörigheten}} för {version}{somewhere, select, yes { hos {places}} other {}} får följa versionen igen för {who}',
    },
  },
  waits:
    'Väntar på att {first}. Annars når {consumer} inte {producer}{code}{others, plural, =0 {} one {, och # länk till bryts} other {, och # länkar till bryts}}.',
  moreWaits: 'Väntar också på {count, plural, one {# ändring} other {# ändringar}} till, av liknande skäl.',
  quoted: '”{text}”',
  code: ' ({code})',
  noVersion: ' (ingen version kvar)',
  atOnce: '{does}, på en gång',
  switch: 'Görs på en gång: {who} kan inte ha två versioner samtidigt.',
  cutOver: {
    title: 'Gemensamt brytdatum',
    why: 'Görs samtidigt. Hur de än ordnas bryts länkar på vägen: {consumer} når till exempel inte {producer}{code}.',
  },
  tangle:
    'Om {consumer} når {producer} under tiden beror på flera ändringar tillsammans: {parts}. I andra ordningar kan länken brytas{code}.',
} as const;
