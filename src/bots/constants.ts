/** How fast bots read and act [D]: at 200 words a minute, six seconds a look-up. Times in ms. */
export const readingMsPerWord = 300
export const lookUpMs = 6000
export const callNextMs = 2000
export const speakMs = 4000
/** Pressing a key once it is decided. */
export const actMs = 500
