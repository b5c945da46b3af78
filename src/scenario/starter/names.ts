/** What a new pack or case may be called, and what it says where it may not. */

/** Files of a pack in `text/<language>/` that are no case; a case of that name would take their place. */
const reserved: readonly string[] = ['pack', 'facts', 'people', 'shifts', 'weeks']

/** @returns what is wrong with the name and the rule, or null where it may be used. */
export function nameFault(name: string, kind: 'pack' | 'case'): string | null {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name))
    return `'${name}' cannot name a ${kind}: a small letter first, then small letters, digits and dashes, at most 40 in all${suggestion(name)}.`
  if (kind === 'case' && reserved.includes(name)) return `'${name}' cannot name a case: translations of the pack's own ${name}.yaml have that name.`
  return null
}

/** The nearest name that would do: small letters without accents, dashes for what stands between them. */
function suggestion(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return plain === '' ? '' : ` (for example ${plain})`
}

/** `my-company` → `My Company`. */
export function titleOf(name: string): string {
  return name
    .split('-')
    .filter((part) => part !== '')
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join(' ')
}

/** @returns what is wrong with the list of languages, or null. */
export function languagesFault(languages: readonly string[]): string | null {
  const odd = languages.find((language) => !/^[a-z]{2}$/.test(language))
  if (odd !== undefined) return `'${odd}' is no language: two small letters each, with commas between them, as en,ro.`
  const twice = languages.find((language, i) => languages.indexOf(language) !== i)
  if (twice !== undefined) return `the language '${twice}' stands twice.`
  return languages.length >= 1 && languages.length <= 12 ? null : 'a pack has 1 to 12 languages.'
}
