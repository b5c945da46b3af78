/** A wording in a form, with how many words it has of those that can be read in play. */
import { useId, type ReactNode } from 'react'
import { useFormWords } from './form-words.tsx'

interface WordsFieldProps {
  readonly label: string
  readonly value: string
  readonly most: number
  readonly onChange: (value: string) => void
}

export function WordsField({ label, value, most, onChange }: WordsFieldProps): ReactNode {
  const t = useFormWords()
  const id = useId()
  const count = value.split(/\s+/).filter((word) => word !== '').length
  return (
    <div className="case-form-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={2} value={value} aria-describedby={`${id}-words`} onChange={({ target }) => onChange(target.value.replaceAll('\n', ' '))} />
      <span id={`${id}-words`} className={count > most ? 'case-form-words too-many' : 'case-form-words'}>
        {t('words', { count, most })}
      </span>
    </div>
  )
}
