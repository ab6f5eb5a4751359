// What does the page say about links that carry a scenario, in English? What went wrong, what was expected, what to do.
import type { SharePlace, ShareProblem } from '../../../model/ShareProblem.ts';

const problems = {
  cut: 'The link was cut on its way: {came, number} characters arrived{expected, select, none {, and the end is missing} other {. Expected: {expected} characters}}. Ask for the link again, or for the scenario as a file.',
  surplus:
    'Something stands after the link: {came, number} characters arrived. Expected: {expected, number} characters. Take away what stands last, and open it again.',
  stray:
    'At position {position, number} of the link stands {found}. Expected: the letters A–Z and a–z, digits, hyphens and underscores. Something changed the link on its way; ask for it again.',
  altered:
    'The link was changed on its way{came, select, none {} other {: its checksum is {came}. Expected: {expected}}}. Ask for it again, or for the scenario as a file.',
  newer:
    'The link was made with a newer Övergång: it is packed as {came}. Expected: {expected}. Open it in the Övergång that it comes from, or update.',
  'not-a-link':
    'After #s= in the address stands {found}. Expected: {expected} and a packed scenario. Check that the whole link came along.',
  'too-long':
    'The link has {came, number} characters. Expected: at most {limit, number}. Ask for the scenario as a file.',
  'too-large': 'The link holds more than {limit, number} MB unpacked. Expected: at most that. It is not opened.',
  unpackable: 'What the link carries cannot be unpacked. Expected: a scenario. It was not made with Övergång.',
  invalid:
    'The link is whole, but its scenario has {count, plural, one {a problem} other {# problems}} and cannot be opened.',
} as const satisfies Record<ShareProblem['kind'], string>;

const places = {
  'outlook-mail': 'Outlook, in formatted mail',
  'windows-open': 'Teams and Outlook on Windows, when the link is clicked',
  slack: 'Slack',
  'teams-chat': 'a chat in Teams',
  'address-bar': 'the address bar of Chrome and Edge, which shows it shortened',
  history: 'history and bookmarks in Firefox',
  firefox: 'Firefox',
  chromium: 'Chrome and Edge',
} as const satisfies Record<SharePlace, string>;

/** One HTML file with the product and the scenario inside. */
const page = {
  unbuilt: 'A file with everything in it can be saved only when Övergång is built, not in development.',
  unreachable:
    'A file with everything in it could not be made, as {name} could not be read. Open Övergång from a website, or from such a file, and try again.',
} as const;

const drafts = {
  full: 'The draft is not saved: the browser has no room left for this site. Save the scenario as a file, and delete drafts that are not needed.',
  blocked:
    'The draft is not saved: the browser keeps nothing for this page, as in private mode. Save the scenario as a file.',
  missing: 'The draft is no longer there; it has been deleted.',
  moved: 'The draft has been changed in another tab. Open it again to see how it looks now.',
  failed: 'The draft is not saved, for an unknown reason ({name}). Save the scenario as a file.',
  forked:
    'The scenario is open in another tab too. Here you go on in a draft of your own, so that neither overwrites the other.',
} as const;

/** When nothing that was asked for could be opened. */
const trouble = {
  link: 'The link cannot be opened',
  unreachable: 'The scenario cannot be fetched',
  foreign: 'The scenario is not fetched',
  carried: 'The scenario in this file cannot be read',
  carriedWhy: 'The file has been changed since it was saved. Ask for it again.',
  problems: '{count, plural, one {One error} other {# errors}} in the file.',
  nothingElse: 'Nothing else is shown instead. Choose for yourself how to go on.',
  again: 'Paste the link again',
  hint: 'The whole link, with the word end at its end. Line breaks do no harm.',
  openLink: 'Open the link',
  openFile: 'Open file …',
  retry: 'Try again',
  examples: 'Or look at an example',
  drafts: 'Or go on with a draft',
} as const;

/** The dialogue, in the order in which it reads. */
const dialog = {
  open: 'Share',
  title: 'Share the scenario',
  where: 'Whoever opens it comes to',
  here: 'Where I am: {place}',
  start: 'The beginning',
  link: 'A link',
  linkWhat: 'The link carries the whole scenario; nothing is put on any server.',
  computing: 'Packing the scenario …',
  failed: 'The link could not be made, as the browser cannot pack. Update it, or save a file instead.',
  tooLarge:
    'The scenario is {megabytes, number, ::.0} MB, and a link with it inside gets too long for every place. Save an HTML file, or put the scenario beside the page.',
  field: 'Link',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not let the page copy. Go to the field and press Ctrl + C.',
  handOver: 'Send …',
  notHandedOver: 'It could not be sent from here. Copy the link instead.',
  preferFile: 'For those, rather send one of the things below.',
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  qr: 'The link as a QR code',
  noQr: 'Too long for a QR code: at most {limit, number} characters can be read off a screen.',
  page: 'An HTML file',
  pageWhat:
    'Övergång with the scenario inside, which opens by double-click and offline. Some mail systems stop HTML files; put it on a shared drive then.',
  savePage: 'Save HTML file',
  makingPage: 'Making the file …',
  savedPage: '{name} is being downloaded ({megabytes, number, ::.0} MB).',
  beside: 'A file beside the page',
  besideWhat: 'Put the file on the website, in the same folder as the index.html of the page, and send the address.',
  besideThere: '{name} is on the website as it is now. Send the address; it always shows what is there.',
  besideNowhere: 'This works when Övergång is on a website. This page is opened as a file.',
  saveFile: 'Download {name}',
  address: 'Address',
} as const;

/** When one has a draft of what was sent. */
const own = {
  have: 'You have a draft of {title} of your own. It is still as it was.',
  sent: 'Only in what was sent: {parts}.',
  own: 'Only in your draft: {parts}.',
  other: 'Different in the two: {parts}.',
  phases: '{count, plural, one {one phase} other {# phases}}',
  changes: '{count, plural, one {one change} other {# changes}}',
  actors: '{count, plural, one {one actor} other {# actors}}',
  rest: 'things other than phases and actors',
  keepBoth: 'Keep both',
  openOwn: 'Open my draft',
  compare: 'Compare',
} as const;

export const share = {
  own,
  dialog,
  trouble,
  problems,
  places,
  page,
  drafts,
  /** Of the dialogue. */
  length: 'The link has {length, number} characters.',
  holdsEverywhere: 'It arrives whole everywhere that we know links are sent.',
  cutsIn: 'It may be cut in {places}.',
  holdsNowhere: 'It is too long for every browser. Send the scenario as a file.',
} as const;
