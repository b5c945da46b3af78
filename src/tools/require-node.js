// Says in one line what to do where this Node cannot run the project, instead of a stack trace further on.
// Plain JavaScript that Node 20 reads; no npm script may depend on anything newer before it.

const OLDEST = 24

/** Null where `version` (of process.versions.node) is new enough, else one line of advice. */
export function nodeAdvice(version) {
  if (Number.parseInt(version, 10) >= OLDEST) return null
  return `Counterpart needs Node ${OLDEST} or newer, and this is Node ${version}: run npm rebuild node (it brings the right one, which an install with --ignore-scripts skips), or install Node ${OLDEST}.`
}

if (import.meta.filename === undefined || process.argv[1] === import.meta.filename) {
  const advice = nodeAdvice(process.versions.node)
  if (advice !== null) {
    console.error(advice)
    process.exit(1)
  }
}
