/** The YAML of the open file in CodeMirror. Undo belongs to the pack, not to the editor, so that it reaches what the form has changed as well. */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import type { EditorView } from '@codemirror/view'
import { useBenchWords } from '../bench-words.tsx'
import { useOpenPack } from '../open-pack.ts'
import { openEditor, placeIn, returnTo, showProblems, showText, type EditorPlace } from './open-editor.ts'

interface PackEditorProps {
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export function PackEditor({ onUndo, onRedo }: PackEditorProps): ReactNode {
  const t = useBenchWords()
  const { file, files, revision, findings, goingTo, change } = useOpenPack()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const text = files.get(file) ?? ''
  const places = useRef(new Map<string, EditorPlace>())
  const latest = useRef({ file, change, onUndo, onRedo })
  latest.current = { file, change, onUndo, onRedo }
  const label = t('editorLabel', { file })
  const wayOut = t('editorWayOut')

  // A layout effect too, or the text below would be shown to the editor of the file before.
  useLayoutEffect(() => {
    const host = place.current
    if (host === null) return
    const opened = openEditor(
      host,
      text,
      { label, wayOut },
      {
        onText: (now) => latest.current.change(new Map([[latest.current.file, now]]), `typing ${latest.current.file}`),
        onUndo: () => latest.current.onUndo(),
        onRedo: () => latest.current.onRedo(),
      },
    )
    view.current = opened
    const before = places.current.get(file)
    if (before !== undefined) returnTo(opened, before)
    const left = places.current
    return () => {
      left.set(file, placeIn(opened))
      opened.destroy()
      view.current = null
    }
    // One editor a file: its text is kept up below.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [file, label, wayOut])

  // Before the next key can come: an older text would take it back.
  useLayoutEffect(() => {
    if (view.current !== null) showText(view.current, text)
  }, [text, file])
  // Findings of an older text would stand at the wrong places: until the new ones come, the editor moves the marks along with what is typed.
  const isCurrent = findings !== null && findings.revision === revision
  useEffect(() => {
    if (view.current !== null && isCurrent)
      showProblems(
        view.current,
        findings.problems.filter((problem) => problem.file === file),
      )
  }, [findings, isCurrent, file])
  useEffect(() => {
    const editor = view.current
    if (editor === null || goingTo === null || goingTo.file !== file) return
    const line = editor.state.doc.line(Math.min(goingTo.line, editor.state.doc.lines))
    const at = Math.min(line.from + goingTo.column - 1, line.to)
    editor.dispatch({ selection: { anchor: at }, scrollIntoView: true })
    editor.focus()
  }, [goingTo, file])

  return <div ref={place} className="bench-editor-place" />
}
