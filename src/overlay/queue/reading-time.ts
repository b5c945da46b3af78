/** How long it takes to hear a word: 200 of them a minute. */
export const readingMsPerWord = 300
