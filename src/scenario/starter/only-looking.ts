/** The sales case to begin with: somebody who only has a look. Facts and page are its own, and no word hangs on who comes, so that it fits any pack. */
import type { Story } from './story.ts'

export const onlyLooking: Story = {
  names: ['monthlyPrice', 'leavesFree', 'offerSheet'],
  yaml: `# Somebody who only has a look. What it costs, and whether one may leave again, is drawn for every client: only the page tells.
title: $title
side: floor
size: quick
by: door
person: %person%
about: $about
hidden: $hidden        # told to those who ask, or whom she trusts
opens: looking
signs: 84              # trust and appeal together, from which on the prospect signs
appeal: 14             # what the offer is worth before a word is said

facts:
  monthlyPrice: { type: money, values: [3900, 4500], label: $fact.monthlyPrice.label, criticality: customer, cost: 7200, in: offerSheet }
  leavesFree: { type: bool, values: [true, false], label: $fact.leavesFree.label, show: $fact.leavesFree.show, criticality: customer, cost: 30000, in: offerSheet }
articles:
  offerSheet: { tab: tariffs, title: $article.offerSheet }
card:
  - { label: $card.0.label, text: $card.0.text }
flags: [asked]

beats:
  looking:
    need: 2
    client:
      - id: plain
        say: $looking.client.plain
    nudge: $looking.nudge
    replies:
      - id: tonight    # tempts because it sells
        say: $looking.tonight
        harms: [self-orientation]
        appeal: 6
        to: price
        note: $looking.tonight.note
      - id: asLong
        say: $looking.asLong
        empathy: { exploration: 2 }
        set: [asked]
        appeal: 2
        to: price
        note: $looking.asLong.note
      - id: talkedInto # tempts because it sounds like an ally
        say: $looking.talkedInto
        empathy: { reaction: 1 }
        appeal: 3
        to: price
        note: $looking.talkedInto.note
      - id: leaflets
        say: $looking.leaflets
        appeal: 1
        to: price
        note: $looking.leaflets.note
  price:
    need: 1
    requires: [monthlyPrice]
    client:
      - id: plain
        say: $price.client.plain
    nudge: $price.nudge
    replies:
      - id: real
        when: looked.offerSheet
        say: $price.real
        empathy: { interpretation: 1 }
        claims: [ { fact: monthlyPrice } ]
        appeal: 6
        to: leaving
        note: $price.real.note
      - id: window     # true for some draws: the button says 39 whatever the page says
        say: $price.window
        empathy: { reaction: 1 }
        claims: [ { fact: monthlyPrice, value: 3900 } ]
        appeal: 8
        to: leaving
        note: $price.window.note
      - id: bare
        when: looked.offerSheet
        say: $price.bare
        claims: [ { fact: monthlyPrice } ]
        appeal: 5
        to: leaving
        note: $price.bare.note
      - id: depends
        say: $price.depends
        empathy: { exploration: 1 }
        appeal: 2
        to: leaving
        note: $price.depends.note
  leaving:
    need: 3
    requires: [leavesFree]
    client:
      - id: twoYears
        when: flag.asked or trust >= 60
        say: $leaving.client.twoYears
      - id: plain
        say: $leaving.client.plain
    nudge: $leaving.nudge
    replies:
      - id: anyMonth
        when: looked.offerSheet and fact.leavesFree
        say: $leaving.anyMonth
        empathy: { reaction: 1, interpretation: 2 }
        claims: [ { fact: leavesFree } ]
        appeal: 16
        to: [ { when: signs, beat: signed }, { beat: thinks } ]
        note: $leaving.anyMonth.note
      - id: myWord     # a promise: it makes signing easier, and only the page says whether it can be kept
        say: $leaving.myWord
        empathy: { reaction: 1, interpretation: 2 }
        claims: [ { fact: leavesFree, value: true, mode: promise } ]
        promise: { id: leaveAnyTime, due: later, feasible: fact.leavesFree, kept: fact.leavesFree, lowers: 20, cost: 30000 }
        to: [ { when: signs, beat: signed }, { beat: thinks } ]
        note: $leaving.myWord.note
      - id: oneYear
        when: looked.offerSheet and not fact.leavesFree
        say: $leaving.oneYear
        empathy: { reaction: 2, interpretation: 1 }
        claims: [ { fact: leavesFree } ]
        appeal: -4
        to: [ { when: signs, beat: signed }, { beat: thinks } ]
        note: $leaving.oneYear.note
      - id: pageFour
        when: looked.offerSheet
        say: $leaving.pageFour
        claims: [ { fact: leavesFree } ]
        appeal: [ { when: fact.leavesFree, points: 8 }, { points: -6 } ]
        to: [ { when: signs, beat: signed }, { beat: thinks } ]
        note: $leaving.pageFour.note
      - id: hardlyAny
        say: $leaving.hardlyAny
        harms: [dismiss]
        appeal: 4
        to: [ { when: signs, beat: signed }, { beat: thinks } ]
        note: $leaving.hardlyAny.note

endings:
  signed:
    resolves: true
    signed: true
    client:
      warm: { when: trust >= 58, say: $ending.signed.warm }
      plain: { say: $ending.signed.plain }
  thinks:
    resolves: false
    client:
      plain: { say: $ending.thinks.plain }
`,
  plans: {
    'asked-first': `# The good way: asked before selling, then both answers from the page, whichever way they fall.
case %case%
seed 1
picks asLong
looks up offerSheet
offers real, bare
picks real
hears $leaving.client.twoYears
picks anyMonth
ends signed
`,
    'ends-tonight': `# A push at the start, then everything as it really is: two years stay untold, and nobody signs.
case %case%
seed 2
picks tonight
looks up offerSheet
picks real
picks pageFour
ends thinks
`,
  },
  words: {
    title: { en: 'Only having a look', ro: 'Doar o privire' },
    about: {
      en: 'Comes in, touches nothing, asks little. Would sign with somebody who says plainly how one gets out again.',
      ro: 'Intră, nu atinge nimic, întreabă puțin. Ar semna cu cine îi spune pe șleau cum se iese din contract.',
    },
    hidden: {
      en: 'Once signed too quickly and paid for two years. Nobody at home knows.',
      ro: 'A semnat odată prea repede și a plătit doi ani. Acasă nu știe nimeni.',
    },
    'fact.monthlyPrice.label': { en: 'A month, everything included', ro: 'Pe lună, cu tot cu taxe' },
    'fact.leavesFree.label': { en: 'Leaving in the first year', ro: 'Plecarea în primul an' },
    'fact.leavesFree.show': {
      en: '{value, select, true {free, in any month} other {not possible, bound for a year}}',
      ro: '{value, select, true {gratuită, în orice lună} other {nu se poate, contract pe un an}}',
    },
    'article.offerSheet': { en: "This month's offer, with page four", ro: 'Oferta lunii, cu pagina patru' },
    'card.0.label': { en: 'Comes by', ro: 'A venit' },
    'card.0.text': { en: 'the door, unannounced', ro: 'pe ușă, fără programare' },
    'looking.client.plain': { en: "I'm only having a look. Don't get up.", ro: 'Mă uit doar. Nu vă ridicați.' },
    'looking.nudge': { en: 'I can leave again, too.', ro: 'Pot și să plec.' },
    'looking.tonight': { en: "You've chosen the right day for it: this offer ends tonight.", ro: 'Ați nimerit ziua: oferta asta se încheie diseară.' },
    'looking.tonight.note': {
      en: 'It works on many. On somebody who was hurried once, it works the other way.',
      ro: 'La mulți prinde. La cine a fost grăbit o dată, prinde pe dos.',
    },
    'looking.asLong': { en: 'As long as you like. What has made you so careful?', ro: 'Oricât doriți. De unde vine prudența asta?' },
    'looking.asLong.note': {
      en: 'No offer, and one question that fits only this visitor. The answer comes two turns later.',
      ro: 'Nicio ofertă, și o întrebare care i se potrivește numai lui. Răspunsul vine peste două replici.',
    },
    'looking.talkedInto': {
      en: 'I hate it myself when shops talk people into things! With us you needn’t worry about that.',
      ro: 'Nici eu nu suport să mi se bage ceva pe gât! La noi n-aveți grija asta.',
    },
    'looking.talkedInto.note': {
      en: 'Friendly, and about the shop. Every shop says so.',
      ro: 'Prietenos, și despre magazin. Așa zice orice magazin.',
    },
    'looking.leaflets': { en: 'The leaflets are on the right, by the door.', ro: 'Pliantele sunt în dreapta, lângă ușă.' },
    'looking.leaflets.note': {
      en: 'Leaves people in peace, as they wish. By the door they are nearly out again.',
      ro: 'Lasă omul în pace, cum vrea. Lângă ușă e deja pe jumătate afară.',
    },
    'price.client.plain': {
      en: 'What would it be a month? The real figure, not the one in the window.',
      ro: 'Cât ar fi pe lună? Suma adevărată, nu cea din vitrină.',
    },
    'price.nudge': { en: "You do know it, don't you?", ro: 'O știți, nu?' },
    'price.real': {
      en: 'The real one: {monthlyPrice}, and nothing on top. I see why you ask.',
      ro: 'Cea adevărată: {monthlyPrice}, și nimic pe deasupra. Înțeleg de ce întrebați.',
    },
    'price.real.note': {
      en: 'The figure, whatever the window says, and half a sentence for the question behind it.',
      ro: 'Suma, orice ar scrie în vitrină, și jumătate de propoziție pentru întrebarea din spatele ei.',
    },
    'price.window': {
      en: "Don't worry: ours is the one in the window, {monthlyPrice}. We're honest people here.",
      ro: 'Fără grijă: a noastră e chiar cea din vitrină, {monthlyPrice}. Suntem oameni cinstiți.',
    },
    'price.window.note': {
      en: 'In some shifts the window is right. Who praises the own honesty should have looked.',
      ro: 'În unele ture vitrina are dreptate. Cine își laudă cinstea ar fi trebuit să se uite.',
    },
    'price.bare': { en: '{monthlyPrice} a month.', ro: '{monthlyPrice} pe lună.' },
    'price.bare.note': {
      en: 'Asked and answered. That the window says something else was the question.',
      ro: 'Întrebat, răspuns. Întrebarea era tocmai că în vitrină scrie altceva.',
    },
    'price.depends': { en: 'That depends. What do you have at home at the moment?', ro: 'Depinde. Acum ce aveți acasă?' },
    'price.depends.note': {
      en: 'A fair question at another time. Here it is one more who will not name the figure.',
      ro: 'O întrebare bună, în alt moment. Aici e încă unul care nu spune suma.',
    },
    'leaving.client.twoYears': {
      en: 'I signed too quickly once and paid for two years. Nobody at home knows. So, how does one get out?',
      ro: 'O dată am semnat prea repede și am plătit doi ani. Acasă nu știe nimeni. Deci, cum se iese?',
    },
    'leaving.client.plain': { en: "And if I want to leave again? There's always something.", ro: 'Și dacă vreau să renunț? Mereu se găsește ceva.' },
    'leaving.nudge': { en: "That's what I thought.", ro: 'Așa mă gândeam și eu.' },
    'leaving.anyMonth': {
      en: 'I’d read the last page first, too. It says: out in any month, and free.',
      ro: 'Și eu aș citi întâi ultima pagină. Acolo scrie: ieșiți în orice lună, gratuit.',
    },
    'leaving.anyMonth.note': {
      en: 'The best news of the day, looked up. It is the same sentence as the promise, and worth more.',
      ro: 'Cea mai bună veste a zilei, căutată. E aceeași propoziție ca promisiunea, și valorează mai mult.',
    },
    'leaving.myWord': {
      en: 'You won’t be trapped here. Leave whenever you want, you have my word on it.',
      ro: 'Aici nu rămâneți în capcană. Renunțați când vreți, aveți cuvântul meu.',
    },
    'leaving.myWord.note': {
      en: 'The sentence that is missing for a signature. In some shifts page four says the opposite, and Service reads it out.',
      ro: 'Propoziția care lipsește până la semnătură. În unele ture pagina patru spune pe dos, și o citesc cei de la Relații cu clienții.',
    },
    'leaving.oneYear': {
      en: 'Better you hear it now: bound for a year. I’d be frightened of that as well.',
      ro: 'Mai bine aflați acum: contractul ține un an. Și mie mi-ar fi frică.',
    },
    'leaving.oneYear.note': {
      en: 'It may cost the signature. It is also the first time that somebody said it beforehand.',
      ro: 'Poate costă semnătura. E și prima oară când i-o spune cineva dinainte.',
    },
    'leaving.pageFour': {
      en: '{leavesFree, select, true {You may leave in any month, free of charge} other {You are bound for the first year}}. It’s on page four, under general terms.',
      ro: '{leavesFree, select, true {Puteți renunța în orice lună, gratuit} other {Primul an nu se poate renunța}}. E la pagina patru, la condiții generale.',
    },
    'leaving.pageFour.note': {
      en: 'Right, to the page. Why somebody asks, page four does not say.',
      ro: 'Corect, până la pagină. De ce întreabă omul, pagina patru nu spune.',
    },
    'leaving.hardlyAny': { en: 'Hardly anybody ever wants to leave us, you’ll see.', ro: 'Mai nimeni nu vrea să plece de la noi, o să vedeți.' },
    'leaving.hardlyAny.note': {
      en: 'Meant as praise of the company. It is an answer to another question.',
      ro: 'Spus ca laudă pentru firmă. E răspunsul la altă întrebare.',
    },
    'ending.signed.warm': { en: 'Give me the pen, then. And page four, I’ll keep that.', ro: 'Atunci dați-mi pixul. Iar pagina patru o păstrez.' },
    'ending.signed.plain': { en: 'All right. Where do I sign?', ro: 'Bine. Unde semnez?' },
    'ending.thinks.plain': { en: "I've had my look. I'll think it over.", ro: 'M-am uitat. Mă mai gândesc.' },
  },
}
