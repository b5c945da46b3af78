/** The first thing that runs: draws the title in the player's language. Everything heavier is fetched afterwards. */
import { createRoot } from 'react-dom/client'
import '#overlay/look/fonts.css'
import '#overlay/look/palette.css'
import '#overlay/look/title.css'
import '#overlay/look/settings.css'
import { App } from './app.tsx'
import { keptSettings } from './kept-settings.ts'
import { loadUiText } from './loading.ts'

const place = document.getElementById('app')
if (place === null) throw new Error('The page has no place for the game.')
const firstText = await loadUiText(keptSettings().language)
createRoot(place).render(<App firstText={firstText} />)
