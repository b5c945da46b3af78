/** The settings, everything in one dialog; what is changed holds at once. */
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { HOMES, LANGUAGES, MOTIONS, PACES, RENDERERS, type Settings } from './settings.ts'
import type { TextId } from './text/en.ts'
import { useText } from './text-context.tsx'

interface ChoiceProps<T extends string | number> {
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T | null
  readonly onChoose: (value: T) => void
}

export function Choice<T extends string | number>({ name, legend, help, choices, chosen, onChoose }: ChoiceProps<T>): ReactNode {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {help !== undefined && <p className="soft">{help}</p>}
      <div className="choice-row">
        {choices.map(({ value, label }) => (
          <label key={value} className="choice-one">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Switch({ label, help, on, onChange }: { label: string; help?: string; on: boolean; onChange: (on: boolean) => void }): ReactNode {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {help !== undefined && <span className="soft">{help}</span>}
      </span>
    </label>
  )
}

const MOTION_NAMES: Readonly<Record<Settings['motion'], TextId>> = {
  system: 'settings.motionSystem',
  reduced: 'settings.motionReduced',
  full: 'settings.motionFull',
}
const RENDERER_NAMES: Readonly<Record<Settings['renderer'], TextId>> = {
  auto: 'settings.rendererAuto',
  webgl: 'settings.rendererWebgl',
  canvas: 'settings.rendererCanvas',
  none: 'settings.rendererNone',
}
const HOME_NAMES: Readonly<Record<NonNullable<Settings['home']>, TextId>> = { sales: 'settings.homeSales', service: 'settings.homeService' }

interface SettingsDialogProps {
  readonly settings: Settings
  readonly onChange: (changed: Partial<Settings>) => void
  readonly onClose: () => void
}

export function SettingsDialog({ settings, onChange, onClose }: SettingsDialogProps): ReactNode {
  const t = useText()
  return (
    <Dialog title={t('app.settings')} onClose={onClose}>
      <Choice
        name="language"
        legend={t('app.language')}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
        choices={LANGUAGES.map(({ id, name }) => ({ value: id as string, label: name }))}
      />
      <Choice
        name="home"
        legend={t('settings.home')}
        chosen={settings.home}
        onChoose={(home) => onChange({ home })}
        choices={HOMES.map((home) => ({ value: home, label: t(HOME_NAMES[home]) }))}
      />
      <Choice
        name="pace"
        legend={t('settings.pace')}
        help={t('settings.paceHelp')}
        chosen={settings.pace}
        onChoose={(pace) => onChange({ pace })}
        choices={PACES.map((pace) => ({ value: pace, label: t(`settings.pace${pace}`) }))}
      />
      <Choice
        name="motion"
        legend={t('settings.motion')}
        chosen={settings.motion}
        onChoose={(motion) => onChange({ motion })}
        choices={MOTIONS.map((motion) => ({ value: motion, label: t(MOTION_NAMES[motion]) }))}
      />
      <Choice
        name="renderer"
        legend={t('settings.renderer')}
        chosen={settings.renderer}
        onChoose={(renderer) => onChange({ renderer })}
        choices={RENDERERS.map((renderer) => ({ value: renderer, label: t(RENDERER_NAMES[renderer]) }))}
      />
      <div className="switches">
        <Switch label={t('app.sound')} on={settings.sound} onChange={(sound) => onChange({ sound })} />
        <Switch label={t('settings.captions')} on={settings.captions} onChange={(captions) => onChange({ captions })} />
        <Switch label={t('settings.keys')} help={t('settings.keysHelp')} on={settings.singleKeys} onChange={(singleKeys) => onChange({ singleKeys })} />
        <Switch label={t('settings.lessons')} on={settings.lessons} onChange={(lessons) => onChange({ lessons })} />
      </div>
    </Dialog>
  )
}
