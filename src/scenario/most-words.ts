/** How many words of a wording can be read in play, by who says it. */
export type WordingUse = 'reply' | 'client' | 'other'

export const mostWords: Readonly<Record<WordingUse, number>> = { client: 30, reply: 20, other: 60 }
