/** The service case of a new pack: a technician who did not come. Its facts stand in the pack's `facts.yaml` (`pack-files.ts`). */
import type { Story } from './story.ts'

export const dayOff: Story = {
  names: [],
  yaml: `# Somebody took a day off for a technician who did not come. When the next one comes is drawn for every shift.
title: $title
side: desk
size: quick
person: %person%
about: $about
hidden: $hidden        # told only to those whom she trusts, in the last beat
opens: waited

card:
  - { label: $card.0.label, text: $card.0.text }
  - { label: $card.1.label, text: $card.1.text }

beats:
  waited:
    need: 4            # hot: she has to be heard before anything is solved
    client:
      - id: hot
        when: tension >= 72
        say: $waited.client.hot
      - id: plain
        say: $waited.client.plain
    nudge: $waited.nudge
    replies:
      - id: sorry      # tempts because it sounds the kindest
        say: $waited.sorry
        empathy: { reaction: 1, interpretation: 1 }
        to: when
        note: $waited.sorry.note
      - id: hear
        say: $waited.hear
        empathy: { reaction: 2, interpretation: 2 }
        to: when
        note: $waited.hear.note
      - id: sales      # tempts because it may even be true
        say: $waited.sales
        harms: [blame-colleague]
        to: when
        note: $waited.sales.note
      - id: morning    # tempts because five people wait
        say: $waited.morning
        to: when
        note: $waited.morning.note
  when:
    need: 2
    requires: [nextVisit]
    client:
      - id: plain
        say: $when.client.plain
    nudge: $when.nudge
    replies:
      - id: list
        when: looked.visits
        say: $when.list
        claims: [ { fact: nextVisit } ]
        to: lost
        note: $when.list.note
      - id: first      # true in one shift of three: only a look tells
        say: $when.first
        empathy: { reaction: 1, interpretation: 1 }
        claims: [ { fact: nextVisit, value: 1 } ]
        to: lost
        note: $when.first.note
      - id: told
        when: looked.visits
        say: $when.told
        empathy: { exploration: 2 }
        claims: [ { fact: nextVisit } ]
        to: lost
        note: $when.told.note
      - id: ring
        when: not looked.visits
        say: $when.ring
        claims: [ { fact: nextVisit, mode: defer, who: true, by: true } ]
        to: lost
        note: $when.ring.note
  lost:
    need: 3
    requires: [missedVisit]
    client:
      - id: mother
        when: trust >= 60
        say: $lost.client.mother
      - id: plain
        say: $lost.client.plain
    nudge: $lost.nudge
    replies:
      - id: itself     # half the truth, and it sounds better than the whole
        say: $lost.itself
        empathy: { reaction: 1, interpretation: 1 }
        claims: [ { fact: missedVisit } ]
        to: settled
        note: $lost.itself.note
      - id: afterFive
        when: said.mother and looked.amends
        say: $lost.afterFive
        empathy: { reaction: 1, interpretation: 2 }
        claims: [ { fact: missedVisit, stating: [onRequest] } ]
        to: settled
        note: $lost.afterFive.note
      - id: request
        when: looked.amends
        say: $lost.request
        empathy: { reaction: 2 }
        claims: [ { fact: missedVisit, stating: [onRequest] } ]
        to: settled
        note: $lost.request.note
      - id: onlyOne
        say: $lost.onlyOne
        harms: [dismiss]
        to: half
        note: $lost.onlyOne.note

endings:
  settled:
    resolves: true
    client:
      warm: { when: trust >= 62, say: $ending.settled.warm }
      plain: { say: $ending.settled.plain }
  half:
    resolves: false
    client:
      plain: { say: $ending.half.plain }
`,
  plans: {
    'her-mother': `# The good way: heard first, then the day as it is, then what the lost one is worth, with its condition.
case %case%
seed 1
picks hear
lacks told, list
looks up visits
offers told, list
lacks ring
picks told
trust >= 60
looks up amends
offers afterFive
picks afterFive
ends settled
`,
    'that-was-sales': `# A mistake and what can still be mended: she does not tell about her mother any more.
case %case%
seed 2
picks sales
looks up visits
picks told
looks up amends
lacks afterFive
picks request
ends settled
`,
  },
  words: {
    title: { en: 'The day by the window', ro: 'Ziua de la fereastră' },
    about: {
      en: 'A technician was announced between eight and twelve. She took a day off, and nobody came.',
      ro: 'Tehnicianul era anunțat între opt și douăsprezece. Și-a luat liber o zi, și n-a venit nimeni.',
    },
    hidden: {
      en: "Her mother's eyes will be operated on any week now. One free day is left, and it is for that.",
      ro: 'Pe mama ei o operează la ochi, poate chiar săptămâna viitoare. I-a rămas o zi liberă, și o ține pentru asta.',
    },
    'card.0.label': { en: 'Order', ro: 'Comandă' },
    'card.0.text': { en: 'Connection, third floor', ro: 'Racordare, etajul trei' },
    'card.1.label': { en: 'Visit', ro: 'Vizită' },
    'card.1.text': { en: 'Tuesday, 8 to 12: not done', ro: 'marți, între 8 și 12: nefăcută' },
    'waited.client.hot': {
      en: 'Eight hours by the window. Do you know what a day off costs me? Do you?',
      ro: 'Opt ore la fereastră. Știți ce înseamnă pentru mine o zi liberă? Știți?',
    },
    'waited.client.plain': {
      en: 'Between eight and twelve, it said. I sat by the window until four. Nobody came.',
      ro: 'Între opt și douăsprezece, așa scria. Am stat la fereastră până la patru. N-a venit nimeni.',
    },
    'waited.nudge': { en: 'Do you hear me at all?', ro: 'Mă auziți măcar?' },
    'waited.sorry': {
      en: "I'm so sorry, I know exactly how you feel, and I'll take care of everything now.",
      ro: 'Îmi pare atât de rău, știu exact ce simțiți, și de-acum mă ocup eu de tot.',
    },
    'waited.sorry.note': {
      en: 'The warmest sentence of the four. It fits everybody who comes in here.',
      ro: 'Cea mai caldă replică din patru. Se potrivește oricui intră pe ușă.',
    },
    'waited.hear': {
      en: 'A whole day off, spent at a window. That would make me angry too.',
      ro: 'O zi liberă întreagă, petrecută la fereastră. Și pe mine m-ar înfuria.',
    },
    'waited.hear.note': {
      en: 'Names the day, and what it did to her. Nothing is solved yet, and that may wait for a sentence.',
      ro: 'Spune ziua și ce i-a făcut. Încă nu e rezolvat nimic, și o propoziție mai poate aștepta.',
    },
    'waited.sales': {
      en: 'Those hours come from Sales. Nobody over there ever asks us who is free.',
      ro: 'Orele acelea vin de la Vânzări. De-acolo nu ne întreabă nimeni dacă avem om liber.',
    },
    'waited.sales.note': {
      en: 'It may be so, and for a moment she is on your side. Then she wonders who is in charge here.',
      ro: 'Poate că așa e, și o clipă ține cu tine. Apoi se întreabă cine răspunde aici.',
    },
    'waited.morning': { en: "I'll find you the next free morning. One second.", ro: 'Vă caut prima dimineață liberă. O secundă.' },
    'waited.morning.note': {
      en: 'Quick, and well meant. She has brought a whole lost day along, and nobody has looked at it.',
      ro: 'Repede, și cu gând bun. A venit cu o zi întreagă pierdută, și nu s-a uitat nimeni la ea.',
    },
    'when.client.plain': { en: 'So when does somebody come? And not "soon", please.', ro: 'Și când vine cineva? Dar nu „în curând”, vă rog.' },
    'when.nudge': { en: "It's one date that I'm asking for.", ro: 'O singură dată vă cer, atât.' },
    'when.list': {
      en: "In {nextVisit, plural, one {# working day} other {# working days}}. You're on the list.",
      ro: 'Peste {nextVisit, plural, one {o zi lucrătoare} few {# zile lucrătoare} other {# de zile lucrătoare}}. Sunteți pe listă.',
    },
    'when.list.note': {
      en: 'Exact and quick. She was on the list on Tuesday as well.',
      ro: 'Exact și repede. Pe listă era și marți.',
    },
    'when.first': {
      en: "After a day like that you'll come first of all: tomorrow, between eight and ten.",
      ro: 'După o asemenea zi sunteți prima pe listă: mâine, între opt și zece.',
    },
    'when.first.note': {
      en: 'What anyone would like to say. In one shift of three it is true; in the others she sits by the window again.',
      ro: 'Ce ar vrea oricine să spună. Într-o tură din trei e adevărat; în celelalte stă iar la fereastră.',
    },
    'when.told': {
      en: 'In {nextVisit, plural, one {# working day} other {# working days}}. Which hour would leave you your day?',
      ro: 'Peste {nextVisit, plural, one {o zi lucrătoare} few {# zile lucrătoare} other {# de zile lucrătoare}}. La ce oră n-ați pierde iar ziua?',
    },
    'when.told.note': {
      en: 'Perhaps bad news, but she can plan with it. And the question is about her, not about the calendar.',
      ro: 'Poate nu e o veste bună, dar își poate face un plan. Iar întrebarea e despre ea, nu despre calendar.',
    },
    'when.ring': { en: "I'll ask the planners and ring you by four. It's written down.", ro: 'Întreb la programări și vă sun până la patru. Mi-am notat.' },
    'when.ring.note': {
      en: 'It says who and when. The answer was one page away, and she goes home to wait for a call.',
      ro: 'Spune cine și când. Răspunsul era la o pagină distanță, iar ea merge acasă să aștepte un telefon.',
    },
    'lost.client.mother': {
      en: "It's for my mother. They'll operate on her eyes, any week now. I've one day left.",
      ro: 'E pentru mama. O operează la ochi, poate săptămâna viitoare. Mai am o singură zi.',
    },
    'lost.client.plain': { en: 'And my day off? Who gives me that back?', ro: 'Și ziua mea liberă? Pe aceea cine mi-o dă înapoi?' },
    'lost.nudge': { en: "Well? You've gone quiet.", ro: 'Ei? Ați amuțit.' },
    'lost.itself': {
      en: "You shouldn't have to pay for our mistake, and you won't: it comes off your bill by itself.",
      ro: 'Nu e drept să plătiți greșeala noastră, și nici n-o plătiți: se scade de la sine din factură.',
    },
    'lost.itself.note': {
      en: 'Half of it is right, and it sounds better than the whole. Nothing comes off by itself.',
      ro: 'Jumătate e corect, și sună mai bine decât întregul. De la sine nu se scade nimic.',
    },
    'lost.afterFive': {
      en: 'Then that day is your mother\'s. I\'ll note "after five", and request the {missedVisit} for you.',
      ro: 'Atunci ziua aceea e a mamei. Notez „după ora cinci”, iar suma de {missedVisit} o cer eu.',
    },
    'lost.afterFive.note': {
      en: 'She said what matters, and it changes what is done. The money comes with its condition, and is dealt with.',
      ro: 'A spus ce contează, și asta schimbă ce se face. Banii vin cu tot cu condiție, și e rezolvat.',
    },
    'lost.request': {
      en: "It's gone, and that hurts. There's {missedVisit}, on request only. Shall I write it?",
      ro: 'S-a dus, și doare. Se dau {missedVisit}, doar la cerere. O scriu?',
    },
    'lost.request.note': {
      en: 'Money is no day, and it does not pretend to be. Whatever the day was for, she keeps to herself.',
      ro: 'Banii nu sunt o zi, și nici nu se prefac. Pentru ce era ziua aceea rămâne la ea.',
    },
    'lost.onlyOne': { en: 'At least it was only the one day, and it was raining anyway.', ro: 'Măcar a fost doar o zi, și oricum ploua.' },
    'lost.onlyOne.note': {
      en: 'Meant as comfort. It makes small what she has just put on the counter.',
      ro: 'Spus ca o consolare. Face mic ce tocmai a pus ea pe ghișeu.',
    },
    'ending.settled.warm': { en: 'So it was worth coming in, for once. Thank you.', ro: 'Atunci a meritat să vin, măcar acum. Mulțumesc.' },
    'ending.settled.plain': { en: 'Good. I shall be there. See to it that he is, too.', ro: 'Bine. Eu o să fiu acolo. Să fie și el.' },
    'ending.half.plain': { en: 'Only the one day. I see.', ro: 'Doar o zi. Am înțeles.' },
  },
}
