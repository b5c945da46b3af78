/** How the chosen shift is to be worked: practice or assessment, the home department (asked once), the number that others play too. */
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import type { Mode } from '#shift/input.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'
import { Choice } from '../settings-dialog.tsx'
import { HOMES, type Settings } from '../settings.ts'
import { useText } from '../text-context.tsx'
import type { ShiftOffer } from './shift-offer.ts'
import { alreadyTaken, ASSESSMENT_SEED, LARGEST_SEED, readSeed, type Start } from './start.ts'

interface StartFormProps {
  readonly offer: ShiftOffer
  readonly past: readonly ShiftRecord[]
  /** Whether an assessment is preselected. */
  readonly assessed: boolean
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onBegin: (start: Start) => void
}

function newSeed(): number {
  return 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % LARGEST_SEED)
}

export function StartForm({ offer, past, assessed, settings, onSettings, onBegin }: StartFormProps): ReactNode {
  const t = useText()
  const ids = useId()
  const isCase = offer.id.startsWith('case:')
  // Asked once: whoever answers here still sees the question until the shift begins.
  const [askHome] = useState(settings.home === null)
  const [mode, setMode] = useState<Mode>(assessed && !isCase ? 'assessment' : 'practice')
  const [written, setWritten] = useState('')
  const seed = readSeed(written)
  const start: Start = { shift: offer.id, mode, seed: typeof seed === 'number' ? seed : ASSESSMENT_SEED }
  const taken = seed !== 'wrong' && alreadyTaken(past, start)

  const begin = (event: FormEvent): void => {
    event.preventDefault()
    if (seed === 'wrong' || taken) return
    onBegin(seed === null && mode === 'practice' ? { ...start, seed: newSeed() } : start)
  }
  return (
    <form className="start-form" onSubmit={begin}>
      <div>
        <h2>{offer.title}</h2>
        <p className="start-brief">{offer.brief}</p>
      </div>
      {!isCase && (
        <fieldset className="choice">
          <legend>{t('choose.mode')}</legend>
          <div className="mode-row">
            {(['practice', 'assessment'] as const).map((one) => (
              <label key={one} className="mode-one">
                <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
                <span className="mode-name">{t(`choose.${one}`)}</span>
                <span className="soft">{t(`choose.${one}Is`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {askHome && (
        <Choice
          name="home"
          legend={t('choose.home')}
          help={t('choose.homeWhy')}
          chosen={settings.home}
          onChoose={(home) => onSettings({ home })}
          choices={HOMES.map((home) => ({ value: home, label: t(home === 'sales' ? 'settings.homeSales' : 'settings.homeService') }))}
        />
      )}
      <details className="start-advanced">
        <summary>{t('choose.advanced')}</summary>
        <label className="seed">
          <span>{t('choose.seed')}</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={written}
            aria-invalid={seed === 'wrong'}
            aria-describedby={`${ids}-help`}
            onChange={(event) => setWritten(event.target.value)}
          />
        </label>
        <p id={`${ids}-help`} className={seed === 'wrong' ? 'wrong' : 'soft'}>
          {seed === 'wrong' ? t('choose.seedWrong') : t('choose.seedHelp', { assessment: mode === 'assessment' ? 'yes' : 'no' })}
        </p>
      </details>
      {taken && (
        <p className="wrong" role="alert">
          {t('choose.taken')}
        </p>
      )}
      <button type="submit" className="button strong begin" aria-disabled={taken || seed === 'wrong'}>
        {isCase ? t('choose.beginCase') : t('choose.begin')}
      </button>
    </form>
  )
}
