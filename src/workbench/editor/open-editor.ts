/** Puts a CodeMirror editor into the page. It lives in a shadow root: there it takes its styles as sheets of the script, which a strict Content-Security-Policy allows. */
import { indentWithTab, standardKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { Annotation, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Problem } from '#scenario/problem.ts'

export interface EditorEars {
  readonly onText: (text: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Text that came from elsewhere (undo, the form) is not told again. */
const fromElsewhere = Annotation.define<boolean>()

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '.9375rem', backgroundColor: '#FFFFFF', color: '#1D1B26' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: '#F6F1E7', color: '#55515F', borderRight: '1px solid #DDD2BD' },
  '&.cm-focused': { outline: '.1875rem solid #0B57D0', outlineOffset: '-.1875rem' },
  '.cm-activeLine': { backgroundColor: '#F6F1E780' },
})
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: '#155E6D', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: '#8C2B0D' },
  { tag: [tags.number, tags.bool, tags.atom], color: '#5B3A8C' },
  { tag: [tags.comment, tags.lineComment], color: '#55515F', fontStyle: 'italic' },
])

/** @param said its name, and how the keyboard leaves it. */
export function openEditor(host: HTMLElement, text: string, said: { readonly label: string; readonly wayOut: string }, ears: EditorEars): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const told = EditorView.updateListener.of((update) => {
    if (update.docChanged && !update.transactions.some((one) => one.annotation(fromElsewhere) === true)) ears.onText(update.state.doc.toString())
  })
  const act = (act: () => void) => (): boolean => {
    act()
    return true
  }
  const steps = keymap.of([
    { key: 'Mod-z', run: act(ears.onUndo), preventDefault: true },
    { key: 'Mod-y', run: act(ears.onRedo), preventDefault: true },
    { key: 'Mod-Shift-z', run: act(ears.onRedo), preventDefault: true },
  ])
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        yaml(),
        syntaxHighlighting(colours),
        look,
        steps,
        keymap.of([...searchKeymap, ...standardKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ 'aria-label': said.label, 'aria-description': said.wayOut, tabindex: '0' }),
        EditorView.lineWrapping,
        told,
      ],
    }),
  })
}

/** Where somebody is in a file. */
export interface EditorPlace {
  readonly cursor: number
  readonly scrolled: number
}

export const placeIn = (view: EditorView): EditorPlace => ({ cursor: view.state.selection.main.head, scrolled: view.scrollDOM.scrollTop })

export function returnTo(view: EditorView, { cursor, scrolled }: EditorPlace): void {
  view.dispatch({ selection: { anchor: Math.min(cursor, view.state.doc.length) } })
  requestAnimationFrame(() => view.scrollDOM.scrollTo({ top: scrolled }))
}

/** Changes only what differs, so that the cursor stays where it is. */
export function showText(view: EditorView, text: string): void {
  const now = view.state.doc.toString()
  if (now === text) return
  let from = 0
  while (from < now.length && from < text.length && now[from] === text[from]) from++
  let same = 0
  while (same < now.length - from && same < text.length - from && now[now.length - 1 - same] === text[text.length - 1 - same]) same++
  view.dispatch({
    changes: { from, to: now.length - same, insert: text.slice(from, text.length - same) },
    annotations: fromElsewhere.of(true),
  })
}

export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { doc } = view.state
  const found = problems.map(({ line, column, severity, message }): Diagnostic => {
    const at = doc.line(Math.min(line, doc.lines))
    const from = Math.min(at.from + column - 1, at.to)
    const word = /^[^\s,:}\]]+/.exec(doc.sliceString(from, at.to))
    return { from, to: from + (word?.[0].length ?? 0), severity, message }
  })
  view.dispatch(setDiagnostics(view.state, found))
}
