// The script's own words, in English and Romanian; a pack in another language is framed in English. What the pack says is not here.

import type { ClaimMode, HarmKind } from '#scenario/pack.ts'

export interface FrameWords {
  readonly intro: string
  readonly seed: string
  readonly employee: string
  readonly employeeHow: string
  readonly card: string
  readonly pages: string
  readonly pagesHow: string
  readonly colleague: string
  readonly client: string
  readonly clientHow: string
  years(age: number): string
  quote(text: string): string
  readonly hidden: string
  readonly starts: string
  readonly talk: string
  readonly nudge: string
  readonly goTo: string
  readonly again: string
  readonly otherwise: string
  readonly onlyIf: string
  readonly or: string
  readonly end: string
  readonly settled: string
  readonly open: string
  readonly signs: string
  readonly trainer: string
  readonly trainerHow: string
  readonly reply: string
  readonly empathy: string
  readonly codes: string
  readonly harms: string
  readonly claims: string
  readonly effect: string
  readonly notes: string
  readonly need: string
  readonly mustTell: string
  readonly promise: string
  readonly feasible: string
  readonly notFeasible: string
  readonly trueHere: string
  readonly falseHere: string
  readonly withConditions: string
  readonly trust: string
  readonly tension: string
  readonly appeal: string
  readonly modes: Readonly<Record<ClaimMode, string>>
  readonly harm: Readonly<Record<HarmKind, string>>
}

const en: FrameWords = {
  intro: 'A role-play on paper: one plays the client, one the employee, and the trainer keeps count. Fold or cut at the lines.',
  seed: 'Values as seed {seed} draws them; another seed gives other values.',
  employee: 'For the employee',
  employeeHow: 'You see this card. Any page below may be asked for; until then it lies face down. Of the replies of a moment you choose one and say it aloud.',
  card: 'The card',
  pages: 'Pages to look up',
  pagesHow: 'To cut out: the trainer hands over a page when it is asked for, and not before.',
  colleague: 'The other department, when it is called',
  client: 'For whoever plays the client',
  clientHow: 'Say the first line whose condition fits; the trainer tells you how much you trust. Your worry is told only where a line tells it.',
  years: (age) => `${age} years`,
  quote: (text) => `“${text}”`,
  hidden: 'Not said aloud',
  starts: 'At the start',
  talk: 'The conversation',
  nudge: 'If nobody answers for long',
  goTo: 'go to',
  again: 'hear it again',
  otherwise: 'otherwise',
  onlyIf: 'only if',
  or: 'or',
  end: 'End',
  settled: 'settled',
  open: 'not settled',
  signs: 'signed',
  trainer: 'For the trainer alone',
  trainerHow:
    'Codes: R reaction, I interpretation, E exploration, 0 to 2 each. A reply is worth their sum, up to the need of the moment, less its harms. Effects are those of a client who is not furious.',
  reply: 'Reply',
  empathy: 'Worth',
  codes: 'Codes',
  harms: 'Harms',
  claims: 'Says of facts',
  effect: 'Effect',
  notes: 'Why it tempts, what it does',
  need: 'Need',
  mustTell: 'must be told',
  promise: 'promises',
  feasible: 'can be kept',
  notFeasible: 'cannot be kept',
  trueHere: 'true',
  falseHere: 'FALSE',
  withConditions: 'with its condition',
  trust: 'trust',
  tension: 'tension',
  appeal: 'appeal',
  modes: { assert: '', hedge: 'guessed', defer: 'put off', promise: 'promised', accept: 'her word taken', offer: 'offered' },
  harm: {
    'blame-colleague': 'blames a colleague',
    'blame-client': 'blames the client',
    'false-promise': 'false promise',
    dismiss: 'makes it small',
    confront: 'confronts',
    lecture: 'lectures',
    interrupt: 'interrupts',
    'disparage-rival': 'runs a rival down',
    jargon: 'jargon',
    'solve-before-acknowledge': 'solves before hearing',
    'conditional-apology': 'conditional apology',
    'self-orientation': 'is about oneself',
    parrot: 'parrots',
  },
}

const ro: FrameWords = {
  intro: 'Joc de rol pe hârtie: cineva joacă clientul, cineva angajatul, iar trainerul ține socoteala. Se împăturește sau se taie la linii.',
  seed: 'Valorile sunt cele trase de sămânța {seed}; altă sămânță dă alte valori.',
  employee: 'Pentru angajat',
  employeeHow:
    'Vezi această fișă. Orice pagină de mai jos poate fi cerută; până atunci stă cu fața în jos. Din replicile unui moment alegi una și o spui cu voce tare.',
  card: 'Fișa',
  pages: 'Pagini de căutat',
  pagesHow: 'De decupat: trainerul dă pagina când e cerută, nu înainte.',
  colleague: 'Celălalt departament, când e sunat',
  client: 'Pentru cine joacă clientul',
  clientHow: 'Spune prima replică a cărei condiție se potrivește; trainerul îți spune câtă încredere ai. Grija ta se află doar acolo unde o spune o replică.',
  years: (age) => `${age} ${age % 100 > 0 && age % 100 < 20 ? 'ani' : 'de ani'}`,
  quote: (text) => `„${text}”`,
  hidden: 'Nespus',
  starts: 'La început',
  talk: 'Conversația',
  nudge: 'Dacă nu răspunde nimeni mult timp',
  goTo: 'mergi la',
  again: 'se ascultă din nou',
  otherwise: 'altfel',
  onlyIf: 'numai dacă',
  or: 'sau',
  end: 'Sfârșit',
  settled: 'rezolvat',
  open: 'nerezolvat',
  signs: 'a semnat',
  trainer: 'Numai pentru trainer',
  trainerHow:
    'Coduri: R reacție, I interpretare, E explorare, de la 0 la 2. O replică valorează suma lor, cel mult cât cere momentul, minus ce face rău. Efectele sunt cele asupra cuiva care nu e furios.',
  reply: 'Replica',
  empathy: 'Valoare',
  codes: 'Coduri',
  harms: 'Ce face rău',
  claims: 'Ce spune despre fapte',
  effect: 'Efect',
  notes: 'De ce ispitește, ce face',
  need: 'Nevoie',
  mustTell: 'trebuie spus',
  promise: 'promite',
  feasible: 'se poate ține',
  notFeasible: 'nu se poate ține',
  trueHere: 'adevărat',
  falseHere: 'FALS',
  withConditions: 'cu condiția lui',
  trust: 'încredere',
  tension: 'tensiune',
  appeal: 'atracția ofertei',
  modes: { assert: '', hedge: 'presupus', defer: 'amânat', promise: 'promis', accept: 'crezut pe cuvânt', offer: 'oferit' },
  harm: {
    'blame-colleague': 'dă vina pe un coleg',
    'blame-client': 'dă vina pe client',
    'false-promise': 'promisiune falsă',
    dismiss: 'minimalizează',
    confront: 'atacă',
    lecture: 'dă lecții',
    interrupt: 'întrerupe',
    'disparage-rival': 'vorbește de rău concurența',
    jargon: 'jargon',
    'solve-before-acknowledge': 'rezolvă înainte să asculte',
    'conditional-apology': 'scuze cu condiție',
    'self-orientation': 'e despre sine',
    parrot: 'papagalicește',
  },
}

export function frameWords(language: string): FrameWords {
  return language === 'ro' ? ro : en
}
