/** Everything of a new pack but its cases: the company, what is true in it, who comes, two shifts and a first week. */
import type { Words } from './story.ts'

/** A file of the pack: YAML with gaps (`$key`, keys as its translation names them), and its wordings. */
export interface StarterFile {
  readonly yaml: string
  readonly words: Words
}

/** `%id%`, `%title%`, `%languages%` and `%currency%` are the pack's own. */
export const packFile: StarterFile = {
  yaml: `# The company. Prices, names and wordings are invented: write yours over them.
id: %id%
title: %title%
languages: %languages%   # the first is the one that the cases are written in; the others live in text/<language>/
currency: %currency%
departments: { desk: $department.desk, floor: $department.floor }
rivals: {}
# What each department says matters most in its own work, first to last. The other side guesses the order.
concerns:
  desk: [keptInTheDark, queue, blamed]
  floor: [target, noDates, strangers]
concernTexts:
  keptInTheDark: $concern.keptInTheDark
  queue: $concern.queue
  blamed: $concern.blamed
  target: $concern.target
  noDates: $concern.noDates
  strangers: $concern.strangers
# What the queue says by itself. from: the mood from which on it may be heard.
murmurs:
  - { id: sigh, kind: sigh, from: 35, say: $murmur.sigh }
  - { id: bus, kind: shout, from: 55, say: $murmur.bus }
  - { id: seat, kind: help, from: 30, say: $murmur.seat }
`,
  words: {
    'department.desk': { en: 'Service', ro: 'Relații cu clienții' },
    'department.floor': { en: 'Sales', ro: 'Vânzări' },
    'concern.keptInTheDark': { en: 'Promises that nobody told us about', ro: 'Promisiuni despre care nu ne spune nimeni' },
    'concern.queue': { en: 'A queue that is never empty', ro: 'Coada care nu se mai termină' },
    'concern.blamed': { en: 'Being shouted at for what others did', ro: 'Să fim certați pentru ce au făcut alții' },
    'concern.target': { en: 'A target that begins at zero every day', ro: 'Targetul, care începe în fiecare zi de la zero' },
    'concern.noDates': { en: 'Dates that nobody will give us', ro: 'Termene pe care nu ni le dă nimeni' },
    'concern.strangers': { en: 'Clients whom we win and never see again', ro: 'Clienți pe care îi aducem și nu-i mai vedem' },
    'murmur.sigh': { en: 'Well, well, well…', ro: 'Măi, măi, măi…' },
    'murmur.bus': { en: 'There goes my bus.', ro: 'Gata, s-a dus autobuzul.' },
    'murmur.seat': { en: 'Do sit down, I’ll keep your place.', ro: 'Stați jos, vă țin eu locul.' },
  },
}

export const factsFile: StarterFile = {
  yaml: `# What is true in this company, and the pages on which the monitor tells it.
# values: drawn anew for every shift, so that nobody knows it by heart. Money is in hundredths.
articles:
  visits: { tab: procedures, title: $article.visits, facts: [nextVisit] }
  amends: { tab: tariffs, title: $article.amends, facts: [missedVisit] }

facts:
  nextVisit: { type: number, values: [1, 3, 6], label: $nextVisit.label, show: $nextVisit.show, criticality: customer, cost: 8000 }
  missedVisit: { type: money, value: 3000, label: $missedVisit.label, criticality: customer, cost: 3000,
                 conditions: { onRequest: $missedVisit.condition.onRequest } }
`,
  words: {
    'article.visits': { en: 'Technicians: the next free visit', ro: 'Tehnicieni: prima vizită liberă' },
    'article.amends': { en: 'When nobody came', ro: 'Când n-a venit nimeni' },
    'nextVisit.label': { en: 'The next free visit', ro: 'Prima vizită liberă' },
    'nextVisit.show': {
      en: '{value, plural, one {in # working day} other {in # working days}}',
      ro: '{value, plural, one {peste o zi lucrătoare} few {peste # zile lucrătoare} other {peste # de zile lucrătoare}}',
    },
    'missedVisit.label': { en: 'For a visit that did not take place', ro: 'Pentru o vizită la care n-a venit nimeni' },
    'missedVisit.condition.onRequest': { en: 'only on request', ro: 'doar la cerere' },
  },
}

/** `nicoleta`, `ilie`: names for which a face is drawn. */
export const peopleFile: StarterFile = {
  yaml: `# Who walks in. temper: patience in per cent of the usual. trust and tension: how she arrives, 0 to 100.
people:
  nicoleta: { name: "Nicoleta Olaru", age: 52, temper: 100, trust: 48, tension: 66, about: $nicoleta.about }
  ilie: { name: "Ilie Moraru", age: 68, temper: 115, trust: 46, tension: 50, about: $ilie.about }
`,
  words: {
    'nicoleta.about': {
      en: 'Sews costumes for a theatre. Counts her free days, since there are few.',
      ro: 'Coase costume la teatru. Își numără zilele libere, fiindcă sunt puține.',
    },
    'ilie.about': {
      en: 'Tuned pianos for forty years. Hears what is left out.',
      ro: 'A acordat piane patruzeci de ani. Aude și ce nu se spune.',
    },
  },
}

/** Translations of all shifts are one file, `shifts`. */
export const shiftFiles: Readonly<Record<string, string>> = {
  'first-morning': `# One client at the counter. at: when she comes; spread: up to so many seconds later.
title: $first-morning.title
brief: $first-morning.brief
side: desk
minutes: 4
clients:
  - { case: day-off, at: "0:05", spread: 5 }
`,
  'first-afternoon': `title: $first-afternoon.title
brief: $first-afternoon.brief
side: floor
minutes: 4
target: 1              # signatures that are expected of the day
clients:
  - { case: only-looking, at: "0:05", spread: 5 }
`,
}

export const shiftWords: Words = {
  'first-morning.title': { en: 'The first morning', ro: 'Prima dimineață' },
  'first-morning.brief': {
    en: 'One client, four minutes. Read what she says, look up what is true today, then answer.',
    ro: 'O clientă, patru minute. Citește ce spune, caută ce e adevărat azi, apoi răspunde.',
  },
  'first-afternoon.title': { en: 'The first afternoon', ro: 'Prima după-amiază' },
  'first-afternoon.brief': {
    en: 'One visitor, four minutes. Whatever you promise here, a colleague at the desk will have to keep.',
    ro: 'Un vizitator, patru minute. Ce promiți aici va trebui să țină un coleg de la ghișeu.',
  },
}

export const weeksFile: StarterFile = {
  yaml: `# The first week of each department: what is played on which day, and why. desk: whose home is Service.
desk:
  - { id: look, do: [ { shift: first-morning } ], why: $desk.look }
  - { id: across, do: [ { shift: first-afternoon } ], why: $desk.across }
floor:
  - { id: look, do: [ { shift: first-afternoon } ], why: $floor.look }
  - { id: across, do: [ { shift: first-morning } ], why: $floor.across }
`,
  words: {
    'desk.look': { en: 'Four minutes at home, to find your way.', ro: 'Patru minute acasă, ca să te obișnuiești.' },
    'desk.across': { en: 'Then the same four minutes on the other side.', ro: 'Apoi aceleași patru minute de partea cealaltă.' },
    'floor.look': { en: 'Four minutes at home, to see what a promise weighs.', ro: 'Patru minute acasă, ca să vezi cât cântărește o promisiune.' },
    'floor.across': { en: 'Then at the counter to which promises come.', ro: 'Apoi la ghișeul la care ajung promisiunile.' },
  },
}
