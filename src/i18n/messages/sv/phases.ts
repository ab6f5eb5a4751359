// What does the bar of phases say, in Swedish?
export const phases = {
  label: 'Faser',
  previous: 'Föregående fas',
  next: 'Nästa fas',
  counts:
    '{broken, plural, =0 {Inga brutna} one {# bruten} other {# brutna}}, {target, number} på målversionen, {fallback, number} återfall, {outgoing, number} på utgående version{accepted, plural, =0 {} one {, # accepterad lucka} other {, # accepterade luckor}}',
} as const;
