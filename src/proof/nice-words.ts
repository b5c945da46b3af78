/** How nice a wording sounds to somebody who counts words: warm ones less cold ones. A short list for each language that has one; chosen by us [D]. */

interface Sentiment {
  readonly warm: readonly string[]
  readonly cold: readonly string[]
}

const lists: Readonly<Record<string, Sentiment>> = {
  en: {
    warm: [
      'sorry',
      'understand',
      'glad',
      'gladly',
      'happy',
      'thank',
      'thanks',
      'please',
      'promise',
      'help',
      'course',
      'right',
      'good',
      'care',
      'hear',
      'feel',
      'upset',
      'hard',
      'worry',
      'dear',
      'apologise',
      'apologize',
      'certainly',
      'together',
      'personally',
      'trust',
      'hurts',
      'frightening',
      'lovely',
    ],
    cold: [
      'no',
      'not',
      "can't",
      "don't",
      "isn't",
      "won't",
      'cannot',
      'never',
      'only',
      'must',
      'rule',
      'rules',
      'contract',
      'fault',
      'should',
      'nothing',
      'unfortunately',
      'policy',
    ],
  },
  ro: {
    warm: [
      'rău',
      'înțeleg',
      'bucur',
      'mulțumesc',
      'rog',
      'promit',
      'ajut',
      'sigur',
      'dreptate',
      'bine',
      'grijă',
      'simt',
      'greu',
      'scuze',
      'împreună',
      'personal',
      'încredere',
      'doare',
      'drag',
    ],
    cold: ['nu', 'n-am', 'n-are', 'niciodată', 'doar', 'numai', 'trebuie', 'regulă', 'contract', 'contractul', 'vina', 'nimic', 'din păcate'],
  },
}

export const knowsNiceWords = (language: string): boolean => Object.hasOwn(lists, language)

export function niceWords(wording: string, language: string): number {
  const list = lists[language]
  if (!list) return 0
  const words = wording
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}'-]+/u)
  const count = (known: readonly string[]): number => words.filter((word) => known.includes(word)).length
  return 2 * count(list.warm) - count(list.cold)
}
