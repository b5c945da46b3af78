/** The service case to begin with: a form that was lost twice. Facts and page are its own, and no word hangs on who comes, so that it fits any pack. */
import type { Story } from './story.ts'

export const thirdForm: Story = {
  names: ['formDays', 'onlyShown', 'formRules'],
  yaml: `# A form was handed in twice and got lost twice. How long it takes, and whether the original stays, is drawn for every client.
title: $title
side: desk
size: quick
person: %person%
about: $about
hidden: $hidden        # told to those who ask, or who are trusted
opens: again

facts:
  formDays: { type: number, values: [2, 5, 9], label: $fact.formDays.label, show: $fact.formDays.show, criticality: customer, cost: 4000, in: formRules }
  onlyShown: { type: bool, values: [true, false], label: $fact.onlyShown.label, show: $fact.onlyShown.show, criticality: customer, cost: 6000, in: formRules }
articles:
  formRules: { tab: procedures, title: $article.formRules }
card:
  - { label: $card.0.label, text: $card.0.text }
flags: [asked]

beats:
  again:
    need: 3            # said aloud: a solution before that is a little cold
    client:
      - id: plain
        say: $again.client.plain
    nudge: $again.nudge
    replies:
      - id: postRoom   # tempts because it explains everything
        say: $again.postRoom
        harms: [blame-colleague]
        to: days
        note: $again.postRoom.note
      - id: apology
        say: $again.apology
        empathy: { reaction: 1, interpretation: 1 }
        to: days
        note: $again.apology.note
      - id: twice
        say: $again.twice
        empathy: { reaction: 2, interpretation: 1 }
        to: days
        note: $again.twice.note
      - id: whom
        say: $again.whom
        empathy: { interpretation: 1, exploration: 1 }
        set: [asked]
        to: days
        note: $again.whom.note
      - id: stamp      # tempts because it is what one does with forms
        say: $again.stamp
        to: days
        note: $again.stamp.note
  days:
    need: 2
    requires: [formDays]
    client:
      - id: brother
        when: flag.asked or trust >= 60
        say: $days.client.brother
      - id: plain
        say: $days.client.plain
    nudge: $days.nudge
    replies:
      - id: takeHome
        when: looked.formRules
        say: $days.takeHome
        empathy: { interpretation: 2 }
        claims: [ { fact: formDays } ]
        to: original
        note: $days.takeHome.note
      - id: myHands    # true in one draw of three
        say: $days.myHands
        empathy: { reaction: 1, interpretation: 1 }
        claims: [ { fact: formDays, value: 2 } ]
        to: original
        note: $days.myHands.note
      - id: rule
        when: looked.formRules
        say: $days.rule
        claims: [ { fact: formDays } ]
        to: original
        note: $days.rule.note
      - id: write
        when: not looked.formRules
        say: $days.write
        claims: [ { fact: formDays, mode: defer, who: true, by: true } ]
        to: original
        note: $days.write.note
  original:
    need: 2
    requires: [onlyShown]
    client:
      - id: plain
        say: $original.client.plain
    nudge: $original.nudge
    replies:
      - id: ofCourse   # kind, and true in one draw of two
        say: $original.ofCourse
        empathy: { reaction: 1, interpretation: 1 }
        claims: [ { fact: onlyShown, value: true } ]
        to: filed
        note: $original.ofCourse.note
      - id: says
        when: looked.formRules
        say: $original.says
        claims: [ { fact: onlyShown } ]
        to: filed
        note: $original.says.note
      - id: holdOn
        when: looked.formRules
        say: $original.holdOn
        empathy: { reaction: 1, interpretation: 1 }
        claims: [ { fact: onlyShown } ]
        to: filed
        note: $original.holdOn.note
      - id: notHere
        say: $original.notHere
        harms: [self-orientation]
        to: filed
        note: $original.notHere.note

endings:
  filed:
    resolves: true
    client:
      warm: { when: trust >= 58, say: $ending.filed.warm }
      plain: { say: $ending.filed.plain }
`,
  plans: {
    'a-number-to-take-home': `# The good way: heard first, then a number and an answer from the page.
case %case%
seed 1
picks twice
lacks takeHome, rule
looks up formRules
offers takeHome, rule
lacks write
picks takeHome
picks holdOn
ends filed
`,
    'the-post-room': `# A mistake and what can still be mended: a colleague is blamed, the rest is told rightly.
case %case%
seed 2
picks postRoom
looks up formRules
picks takeHome
picks holdOn
ends filed
`,
  },
  words: {
    title: { en: 'The form, for the third time', ro: 'Formularul, a treia oară' },
    about: {
      en: 'Brought the same form in twice. Then a letter came: nothing had been received.',
      ro: 'A adus de două ori același formular. Apoi a venit o scrisoare: nu s-a primit nimic.',
    },
    hidden: {
      en: 'It is for a brother who does not leave the house any more, and asks every evening.',
      ro: 'E pentru fratele care nu mai iese din casă și întreabă în fiecare seară.',
    },
    'fact.formDays.label': { en: 'A form is decided within', ro: 'Un formular se rezolvă în' },
    'fact.formDays.show': {
      en: '{value, plural, one {# working day} other {# working days}}',
      ro: '{value, plural, one {o zi lucrătoare} few {# zile lucrătoare} other {# de zile lucrătoare}}',
    },
    'fact.onlyShown.label': { en: 'The original', ro: 'Originalul' },
    'fact.onlyShown.show': {
      en: '{value, select, true {is only shown} other {stays here, against a receipt}}',
      ro: '{value, select, true {doar se arată} other {rămâne aici, cu dovadă}}',
    },
    'article.formRules': { en: 'Forms: how long, which papers', ro: 'Formulare: cât durează, ce acte' },
    'card.0.label': { en: 'Forms received', ro: 'Formulare primite' },
    'card.0.text': { en: 'none', ro: 'niciunul' },
    'again.client.plain': {
      en: 'Twice I brought this form in. And then you write to me that you never got it.',
      ro: 'De două ori am adus formularul ăsta. Și apoi îmi scrieți că nu l-ați primit.',
    },
    'again.nudge': { en: 'I have a third one here. You see?', ro: 'Am aici și al treilea. Vedeți?' },
    'again.postRoom': {
      en: "That's the post room upstairs. Half of what goes up there is never seen again.",
      ro: 'Asta-i registratura, de sus. Jumătate din ce urcă acolo nu se mai vede niciodată.',
    },
    'again.postRoom.note': {
      en: 'It explains everything, and it may be true. From now on every paper in this house is a lost one.',
      ro: 'Explică tot, și poate e adevărat. De-acum orice hârtie din casa asta e una pierdută.',
    },
    'again.apology': {
      en: "I'm terribly sorry for the inconvenience, I can imagine that this is unpleasant.",
      ro: 'Îmi pare nespus de rău pentru neplăceri, îmi închipui că e supărător.',
    },
    'again.apology.note': {
      en: 'Polite from the first word to the last. The letter that was sent says nearly the same.',
      ro: 'Politicos de la cap la coadă. Cam la fel spune și scrisoarea.',
    },
    'again.twice': {
      en: "Brought in twice, and then that letter. I'd be furious.",
      ro: 'Adus de două ori, și apoi scrisoarea aceea. M-ar scoate din sărite.',
    },
    'again.twice.note': {
      en: 'The two ways and the letter are in it, and what they do to a person.',
      ro: 'Sunt în ea cele două drumuri și scrisoarea, și ce îi fac unui om.',
    },
    'again.whom': { en: 'A third time, so it must matter. Whom is it for?', ro: 'A treia oară, deci contează. Pentru cine e?' },
    'again.whom.note': {
      en: 'Sees that nobody comes three times for a trifle. The anger itself goes by.',
      ro: 'Vede că nimeni nu vine de trei ori pentru un fleac. Pe lângă supărare trece.',
    },
    'again.stamp': { en: "Give it here, I'll stamp it at once.", ro: 'Dați-l încoace, îi pun ștampila pe loc.' },
    'again.stamp.note': {
      en: 'Done in a second. That was so the last two times as well.',
      ro: 'Gata într-o secundă. Așa a fost și în celelalte două dăți.',
    },
    'days.client.brother': {
      en: "It's for my brother. He doesn't go out any more, and he asks every evening. How long now?",
      ro: 'E pentru fratele meu. Nu mai iese din casă, și întreabă în fiecare seară. Acum cât mai e?',
    },
    'days.client.plain': { en: 'And how long does it take this time?', ro: 'Și de data asta cât durează?' },
    'days.nudge': { en: 'A number would do.', ro: 'Mi-ajunge un număr.' },
    'days.takeHome': {
      en: 'Take a number home, {formDays, plural, one {# working day} other {# working days}}, and a copy with today’s stamp.',
      ro: 'Luați acasă un număr, {formDays, plural, one {o zi lucrătoare} few {# zile lucrătoare} other {# de zile lucrătoare}}, și o copie cu ștampila de azi.',
    },
    'days.takeHome.note': {
      en: 'Something to tell tonight, and something to show should it get lost once more.',
      ro: 'Ceva de spus diseară, și ceva de arătat dacă se mai pierde o dată.',
    },
    'days.myHands': {
      en: "You've waited long enough. It's in my own hands now: two working days, no more.",
      ro: 'Ați așteptat destul. Acum e la mine în mână: două zile lucrătoare, nu mai mult.',
    },
    'days.myHands.note': {
      en: 'It means well and takes responsibility. How long it takes is not decided by these hands.',
      ro: 'E cu gând bun și își asumă. Cât durează nu hotărăsc mâinile acestea.',
    },
    'days.rule': {
      en: '{formDays, plural, one {# working day} other {# working days}} from the day on which it’s complete, as the rules say.',
      ro: '{formDays, plural, one {O zi lucrătoare} few {# zile lucrătoare} other {# de zile lucrătoare}} de când e complet, conform procedurii.',
    },
    'days.rule.note': {
      en: 'Right, as it is printed. Whether anybody believes it, after two times, is another matter.',
      ro: 'Corect, cum scrie. Dacă o mai crede cineva, după două dăți, e altceva.',
    },
    'days.write': { en: "I'll find out and write to you by noon tomorrow.", ro: 'Aflu și vă scriu până mâine la prânz.' },
    'days.write.note': {
      en: 'It says who and when. It is one more letter from here, and the page lay open to you.',
      ro: 'Spune cine și când. E încă o scrisoare de aici, iar pagina era la îndemână.',
    },
    'original.client.plain': {
      en: "And the original, does it stay with you? There's only this one.",
      ro: 'Și originalul rămâne la dumneavoastră? Altul nu există.',
    },
    'original.nudge': { en: "I'd rather not let go of it.", ro: 'Nu prea îmi vine să-i dau drumul.' },
    'original.ofCourse': {
      en: "I'd worry as well, with the only one there is! Of course it stays with you.",
      ro: 'Și eu aș avea grijă de singurul care există! Sigur că rămâne la dumneavoastră.',
    },
    'original.ofCourse.note': {
      en: 'What everybody would hope to hear. Where the rules say otherwise, it is the third way for nothing.',
      ro: 'Ce ar vrea oricine să audă. Unde procedura spune altceva, e al treilea drum degeaba.',
    },
    'original.says': {
      en: '{onlyShown, select, true {It is only shown} other {It stays here, against a receipt}}. Anything else?',
      ro: '{onlyShown, select, true {Doar se arată} other {Rămâne aici, cu dovadă}}. Altceva?',
    },
    'original.says.note': {
      en: 'Answered. The hand is still on the paper.',
      ro: 'Răspuns primit. Mâna e tot pe hârtie.',
    },
    'original.holdOn': {
      en: "After two lost ones I'd hold on to it. {onlyShown, select, true {Just show it to me} other {It has to stay, and I'll sign for it}}.",
      ro: 'După două pierdute, și eu l-aș ține strâns. {onlyShown, select, true {Mi-l arătați doar} other {Trebuie să rămână, și semnez eu de primire}}.',
    },
    'original.holdOn.note': {
      en: 'Says why it is hard, then what is so. Even the bad answer has a signature under it.',
      ro: 'Spune de ce e greu, apoi cum e. Chiar și răspunsul prost are o semnătură dedesubt.',
    },
    'original.notHere': { en: 'At my counter nothing has ever been lost. Not one sheet.', ro: 'La ghișeul meu nu s-a pierdut nimic, niciodată. Nicio foaie.' },
    'original.notHere.note': {
      en: 'Perhaps so. It defends the counter, and the question was about a paper.',
      ro: 'Poate. Apără ghișeul, iar întrebarea era despre o hârtie.',
    },
    'ending.filed.warm': { en: 'So tonight I have something to tell. Thank you.', ro: 'Deci diseară am ce povesti. Mulțumesc.' },
    'ending.filed.plain': { en: 'For the third time, then. We shall see.', ro: 'A treia oară, deci. Mai vedem.' },
  },
}
