// What does the page say about problems in a file, in English? One text for each code: what stands there, what was expected.
import type { ProblemCode } from '../../../model/Problem.ts';

export const problems = {
  'too-large': 'The file is {found}. Expected: at most {limit} MB.',
  'not-utf8': 'The file is not written in UTF-8; the first fault is on line {line}. Save it again as UTF-8.',
  'newer-format':
    'The file has format {found} and was made with a newer Övergång. This one reads format {supported}: update Övergång.',
  'older-format': 'The file has format {found}. Expected: format {supported}, or an older one that can be upgraded.',
  'not-json':
    "Line {line}, column {column}: found {found}. Expected in JSON: {expected, select, value {a value} valueOrBracket {a value or ]} key {a key in quotation marks} keyOrBrace {a key in quotation marks or '}'} colon {a colon} commaOrBracket {a comma or ]} commaOrBrace {a comma or '}'} end {the end of the file} quote {a closing quotation mark on the same line} escape {a character that may follow a backslash} digits {one more digit} visible {a visible character; a tab and the like are written as \\t} other {something else}}.",
  unfinished:
    "The file ends on line {line}, column {column}. Expected in JSON: {expected, select, value {a value} valueOrBracket {a value or ]} key {a key in quotation marks} keyOrBrace {a key in quotation marks or '}'} colon {a colon} commaOrBracket {a comma or ]} commaOrBrace {a comma or '}'} other {something more}}.",
  comment:
    'Line {line}, column {column}: found the comment {found}, and JSON has none. Write it in a key that begins with x-.',
  'trailing-comma': 'Line {line}, column {column}: found a comma after the last value. Expected in JSON: no comma.',
  'missing-comma': 'Line {line}, column {column}: found {found}. Expected in JSON: a comma before it.',
  'duplicate-key': 'Line {line}, column {column}: the key {found} stands once more in the same object. Expected: once.',
  'too-deep': 'Found {found} more than {limit} levels deep. Expected: at most {limit}.',
  'lossy-number':
    'Line {line}, column {column}: the number {found} is too large to be kept exactly. Expected: a smaller one, or a text.',
  'missing-key': 'The key is missing. Expected: a value, as it is required.',
  'unknown-key': 'Unknown key, with the value {found}. Expected: {known}, or a key of your own that begins with x-.',
  'reserved-key': 'The key may not have this name. Expected: another name.',
  'null-value': 'Found null. Expected: a value, or that it is left out.',
  'wrong-type':
    'Found {found}. Expected: {expected, select, text {a text} number {a number} boolean {true or false} list {a list} other {an object}}.',
  'wrong-choice': 'Found {found}. Expected: {choices}.',
  'invalid-id':
    'Found {found}. Expected: an id of 1–80 characters from A–Z, a–z, 0–9, full stop, underscore, colon and hyphen, that begins with a letter or digit.',
  'invalid-date': 'Found {found}. Expected: a day that exists, written as YYYY-MM-DD.',
  'invalid-address': 'Found {found}. Expected: a logical address of 1–200 characters without white space.',
  'empty-list': 'Found {found}, an empty list. Expected: at least one entry.',
  'duplicate-id': 'The id {found} is taken already, by {first}. Expected: an id of its own.',
  'unknown-reference':
    'Found {found}{actual, select, platform {, which is a platform} consumer {, which is a consumer} producer {, which is a producer} version {, which is a version} contract {, which is a contract} application {, which is an application} release {, which is a release} phase {, which is a phase} other {, which does not exist}}. Expected: the id of {wanted, select, actor {a platform, consumer or producer} platform {a platform} consumer {a consumer} producer {a producer} version {a version} contract {a contract} application {an application} phase {a phase} other {a release}}.',
  'parent-cycle':
    'Found {found}, which leads round in a ring: {cycle}. Expected: a chain that ends in a platform without parent.',
  'unlisted-address':
    'Found {found}. Expected: a logical address that {by, select, actors {one of the producers of the change} other {some producer}} has.',
  'only-producers': 'The change names {found}. Expected: producers only, when it has this key.',
  'no-producers': 'The change names {found}. Expected: consumers and platforms only, as producers have no permissions.',
  'no-platforms':
    'The change names {found}. Expected: consumers and producers only, as a platform neither moves nor leaves.',
  'date-backwards':
    'Found {found}, which makes {date} the date of the phase. Expected: {before}, the date of the phase before, or later.',
  'end-before-deprecation':
    'Found {found}. Expected: {deprecatedFrom}, from which the version is deprecated, or later.',
  'claim-empty':
    'Found only {found}. Expected: either status, which says how the links fare, or actors with mayGo or mayNotGo.',
  'claim-mixed':
    'Found {found} together. Expected: either status, with consumers, producers and addresses as needed, or actors with mayGo or mayNotGo.',
  'claim-platform':
    'The claim is about one application and names {found}. Expected: consumers and producers only, as a platform drops a version for all applications at once.',
  more: '… and {count, plural, one {# problem more} other {# problems more}}.',
} as const satisfies Record<ProblemCode, string>;
