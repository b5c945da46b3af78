/** The files of a new case for a pack that is there already: a small story that passes the proof, to be written over. */
import type { Pack, Side } from '../pack.ts'
import { onlyLooking } from './only-looking.ts'
import { storyFiles } from './story-files.ts'
import { thirdForm } from './third-form.ts'

/** Path within the pack to text. Plans carry no scores yet; whoever can play fills them in. @param id a name that `nameFault` has nothing against. */
export function newCase(pack: Pack, id: string, side: Side): Map<string, string> {
  return storyFiles(side === 'desk' ? thirdForm : onlyLooking, { id, person: whoComes(pack), languages: pack.languages, taken: namesOf(pack) })
}

/** Who has the fewest cases, so that a pack's people come about equally often. */
function whoComes(pack: Pack): string {
  const casesOf = (person: string): number => pack.cases.filter((one) => one.person === person).length
  return pack.people.reduce((least, person) => (casesOf(person.id) < casesOf(least) ? person.id : least), pack.people[0]?.id ?? '')
}

function namesOf(pack: Pack): ReadonlySet<string> {
  return new Set([...pack.facts, ...pack.articles].map(({ id }) => id))
}

/** The case as it stands among a pack's files, or the file in its way. */
export function fileInTheWay(files: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>): string | null {
  return [...made.keys()].find((name) => files.has(name)) ?? null
}
