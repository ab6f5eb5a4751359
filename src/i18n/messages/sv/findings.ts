// What is there to say of the plan, in Swedish? What happened to whom, then why, then what to do.
export const findings = {
  title: 'Iakttagelser',
  severity: {
    outage: 'Avbrott',
    incomplete: 'Ofullständiga svar',
    risk: 'Risker',
    cost: 'Kostnader',
    hygiene: 'Att städa',
    note: 'Att känna till',
  },
  code: {
    'link-broken': 'Bruten länk',
    'retired-too-early': 'Släckt för tidigt',
    'version-ended': 'Efter slutdatum',
    'answer-incomplete': 'Ofullständigt svar',
    'claim-failed': 'Påstående som inte håller',
    'permission-missing': 'Behörighet saknas',
    'route-without-offer': 'Vägval utan producent',
    'route-overlap': 'Överlappande vägval',
    'both-at-once': 'Två versioner samtidigt',
    'default-route': 'Standardadress',
    'close-to-end-of-life': 'Nära slutdatum',
    'kept-longer-than-needed': 'Behålls i onödan',
    'fallback-calls': 'Extra anrop',
    'newcomer-on-outgoing': 'Ny på utgående version',
    'permission-without-route': 'Behörighet utan vägval',
    'route-without-permission': 'Vägval utan behörighet',
    'idle-actor': 'Utan uppgift',
    'needless-acceptance': 'Obehövlig accept',
    'left-while-needed': 'Lämnar trots behov',
    'accepted-gap': 'Accepterad lucka',
    'can-retire': 'Kan släckas',
  },
  producerAddresses: '{producer} ({count, number} adresser)',
  addressCount: '{count, plural, one {# adress} other {# adresser}}',
  broken: {
    title:
      '{count, plural, one {{consumers} når inte} other {{consumers} når inte}} {producers}{addresses, plural, =0 {} one { (# adress)} other { (# adresser)}}',
    several: '{count, plural, one {# länk är bruten} other {# länkar är brutna}}: {pairs}',
    alike: 'Samma sak gäller {count, plural, one {# länk} other {# länkar}} till.',
    others: '{count, plural, one {# länk till är bruten} other {# länkar till är brutna}}.',
    likewise: '{count, plural, one {# länk till behöver} other {# länkar till behöver}} motsvarande åtgärd.',
    noMend: 'Ingen enskild ändring lagar det.',
  },
  early: {
    title: '{count, plural, one {{actors} släcker} other {{actors} släcker}} {version} för tidigt',
    sentence: '{count, plural, one {# länk} other {# länkar}} behöver den ännu: {pairs}. {reason}',
    keepUntil: 'Låt {actors} behålla {version} till {phase}.',
    keep: 'Låt {actors} behålla {version} planen ut.',
  },
  ended: {
    sentence:
      '{version} har passerat sitt slutdatum, {date}, och bärs inte längre ({code}). Före slutdatumet hade {count, plural, one {länken fått} other {länkarna fått}} svar.',
    todo: 'Låt {actors} införa {target} senast {date}.',
  },
  incomplete: {
    title: '{producer} svarar {consumers} utan alla källor',
    sentence:
      'Svaret på {version} saknar {count, plural, one {# källa} other {# källor}}: {names}. {producer} frågar källorna på samma version, och de som inte svarar utelämnas utan felkod.',
    callerLacks: 'Låt {caller} införa {version}, så att källorna blir frågade.',
    sourcesLack:
      'Se till att {names} kan svara {caller} på {version}: version, vägval och behörighet. Annars behöver {consumers} fråga på fler versioner och slå ihop svaren.',
  },
  claim: {
    title: 'Håller inte: {text}',
    sentence: '{check}. {reason}',
    todo: 'Ändra planen, eller påståendet.',
  },
  permission: {
    title: '{caller} saknar behörighet för {version} hos {producers}',
    sentence: 'Vägvalet för {version} är öppet, men {caller} saknar behörighet (VP007 i {platforms}). {effect}',
    allBroken: '{count, plural, one {Länken får} other {# länkar får}} inget svar.',
    someBroken: '{broken, number} av {count, number} länkar får inget svar; övriga besvaras på en annan version.',
    noneBroken:
      '{count, plural, one {Länken besvaras} other {# länkar besvaras}} ändå på en annan version, eftersom konsumenten går vidare efter VP007.',
    todo: 'Beställ behörighet för {version} till {caller} hos {producers} ({addresses}) senast i {phase}, före vägvalet.',
  },
  deadRoute: {
    title: 'Vägvalet för {version} till {producers} är öppet i onödan',
    sentence:
      '{count, plural, one {{producers} erbjuder} other {{producers} erbjuder}} inte {version} i {phase}, men vägvalet är öppet i {platforms} ({addresses}). Den som anropar får VP009 i stället för VP004.',
    hit: '{count, plural, one {# länk} other {# länkar}} träffas.',
    todo: 'Stäng vägvalet senast i {phase}, eller låt {producers} erbjuda {version}.',
  },
  overlap: {
    title: 'Vägvalen för {version} leder till flera: {producers}',
    sentence:
      'Mer än ett vägval för {version} är öppet för samma adress i {platforms} ({addresses}). Anropen avvisas (VP006).',
    hit: '{count, plural, one {# länk} other {# länkar}} träffas.',
    noHit: 'Ingen länk anropar på {version} där ännu.',
    todo: 'Låt bara ett vägval vara öppet: stäng det gamla i samma fas som det nya öppnas.',
  },
  bothAtOnce: {
    title: '{count, plural, one {{actors} har} other {{actors} har}} {versions} samtidigt',
    sentence:
      '{count, plural, one {{actors} klarar} other {De klarar}} inte två versioner av {contract} sida vid sida.',
    todo: 'Sätt ett brytdatum: släck den äldre versionen i samma fas som den nyare införs.',
  },
  defaultRoute: {
    title: '{count, plural, one {{producers} har} other {{producers} har}} vägval på standardadressen {addresses}',
    sentence:
      'Vägval på {addresses} gäller även adresser som saknar eget vägval. När en ny version av {contract} öppnas där får konsumenterna inte VP004, och faller då inte tillbaka.',
    todo: 'Lägg vägvalen på de enskilda adresserna innan {contract} flyttas till nästa version.',
  },
  endOfLife: {
    title: '{count, plural, one {# länk är} other {# länkar är}} kvar på {version} inför slutdatumet',
    sentence:
      '{version} bärs till och med {date}, {days, plural, =0 {samma dag som} one {# dag efter} other {# dagar efter}} {phase}, och ingen senare fas ligger före slutdatumet. Kvar är {pairs}.',
    todo: '{count, plural, one {Flytta länken} other {Flytta länkarna}} till {target} före slutdatumet.',
    todoTarget: 'Planera för en efterföljare, eller begär ett senare slutdatum.',
  },
  kept: {
    title: '{count, plural, one {{actors} har} other {{actors} har}} kvar {version} längre än nödvändigt',
    sentence:
      'Ingen länk behöver {version} {count, plural, one {hos {actors}} other {hos dem}} från och med {earliest}, men planen släcker den först i {planned}, {phases, plural, one {# fas} other {# faser}} senare{days, plural, =-1 {} one { (# dag)} other { (# dagar)}}.',
    todo: 'Släck {version} redan i {earliest}.',
  },
  fallback: {
    title: '{count, plural, one {# länk besvaras} other {# länkar besvaras}} först efter misslyckade försök',
    sentence:
      '{count, plural, one {{consumers} anropar} other {{consumers} anropar}} först en version som inte går fram till {producers}. Det kostar {calls, plural, one {# extra anrop varje gång} other {# extra anrop varje gång alla adresserna frågas}}.',
  },
  newcomer: {
    title: '{count, plural, one {{actors} ansluter} other {{actors} ansluter}} med {version} i onödan',
    sentence:
      '{count, plural, one {{actors} är ny} other {De är nya}} i {phase}, och alla {count, plural, one {som den har utbyte} other {som de har utbyte}} med klarar {target}.',
    todo: 'Låt {actors} ansluta med bara {target}.',
  },
  idlePermission: {
    title: '{count, plural, one {{callers} har} other {{callers} har}} behörighet för {version} utan vägval',
    sentence:
      'Behörigheten gäller {addresses}: {producers}. Inget vägval för {version} är öppet dit i {phase} eller senare.',
    todo: 'Ta bort behörigheten, eller öppna vägvalet.',
  },
  idleRoute: {
    title: 'Ingen får använda vägvalet för {version} till {producers}',
    sentence:
      'Vägvalet är öppet ({addresses}), men de som behöver {producers} och kan {version} saknar behörighet: {consumers}.',
    todo: 'Beställ behörighet för {version} till {consumers}, eller stäng vägvalet.',
  },
  idle: {
    'never-present': {
      title: '{count, plural, one {{actors} är} other {{actors} är}} inte med i någon fas',
      sentence: '{count, plural, one {{actors} får} other {De får}} aldrig någon version.',
      todo: 'Låt {actors} ansluta i en fas, eller {count, plural, one {ta bort aktören} other {ta bort aktörerna}} ur planen.',
    },
    'no-exchange': {
      title: '{count, plural, one {{actors} har} other {{actors} har}} inget utbyte med någon',
      sentence:
        'Ingen tillämpning har ett behov {count, plural, one {där {actors}} other {där de}} och en motpart är med samtidigt.',
      todo: 'Lägg till behovet, eller {count, plural, one {ta bort aktören} other {ta bort aktörerna}} ur planen.',
    },
    'no-path': {
      title: 'Inga anrop går över {actors}',
      sentence: '{count, plural, one {{actors} ligger} other {De ligger}} inte på vägen för något behov.',
      todo: 'Kontrollera var aktörerna är anslutna, eller {count, plural, one {ta bort plattformen} other {ta bort plattformarna}}.',
    },
  },
  needless: {
    title: 'En accepterad lucka i {application} behövs inte',
    sentence: 'Ingen av länkarna {between} är bruten i någon fas.',
    between: 'från {consumers} till {producers}',
    nothing: 'Posten nämner ingen länk som tillämpningen behöver.',
    why: 'Angivet skäl: {why}',
    todo: 'Ta bort den, så att ett verkligt avbrott inte döljs.',
  },
  left: {
    title: '{actor} lämnar, men hade ännu utbyte med {others}',
    sentence:
      '{count, plural, one {# länk} other {# länkar}} som fick svar i {before} finns inte kvar i {phase}: {pairs}.',
    todo: 'Stäm av med {others} att behovet har upphört.',
  },
  gap: {
    title: 'Accepterad lucka: {pairs}',
    sentence: '{count, plural, one {# länk får} other {# länkar får}} inget svar, och det är accepterat. {reason}',
    why: 'Angivet skäl: {why}',
    noWhy: 'Inget skäl är angivet.',
    todoWhy: 'Skriv in varför luckan är accepterad.',
  },
  canRetire: {
    title: '{version} kan släckas hos {actors}',
    sentence:
      'Ingen länk behöver {version} där från och med {phase}, men planen behåller den. {platforms, select, yes {Den kan då släckas på alla plattformar.} other {}}',
    todo: 'Planera in att {version} släcks, tidigast i {phase}.',
  },
} as const;
