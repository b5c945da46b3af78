/** The YAML of the open file in CodeMirror. Undo belongs to the pack, not to the editor, so that it reaches what the form has changed as well. */
import { useEffect, useRef, type ReactNode } from 'react'
import type { EditorView } from '@codemirror/view'
import { useBenchWords } from '../bench-words.tsx'
import { useOpenPack } from '../open-pack.ts'
import { openEditor, showProblems, showText } from './open-editor.ts'

interface PackEditorProps {
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export function PackEditor({ onUndo, onRedo }: PackEditorProps): ReactNode {
  const t = useBenchWords()
  const { file, files, findings, goingTo, change } = useOpenPack()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const text = files.get(file) ?? ''
  const latest = useRef({ file, change, onUndo, onRedo })
  latest.current = { file, change, onUndo, onRedo }
  const label = t('editorLabel', { file })

  useEffect(() => {
    const host = place.current
    if (host === null) return
    const opened = openEditor(host, text, label, {
      onText: (now) => latest.current.change(new Map([[latest.current.file, now]]), `typing ${latest.current.file}`),
      onUndo: () => latest.current.onUndo(),
      onRedo: () => latest.current.onRedo(),
    })
    view.current = opened
    return () => {
      opened.destroy()
      view.current = null
    }
    // One editor a file: its text is kept up below.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [file, label])

  useEffect(() => {
    if (view.current !== null) showText(view.current, text)
  }, [text, file])
  useEffect(() => {
    if (view.current !== null) showProblems(view.current, findings?.problems.filter((problem) => problem.file === file) ?? [])
  }, [findings, file])
  useEffect(() => {
    const editor = view.current
    if (editor === null || goingTo === null || goingTo.file !== file) return
    const line = editor.state.doc.line(Math.min(goingTo.line, editor.state.doc.lines))
    const at = Math.min(line.from + goingTo.column - 1, line.to)
    editor.dispatch({ selection: { anchor: at }, scrollIntoView: true })
    editor.focus()
  }, [goingTo, file])

  return (
    <div className="bench-editor-frame">
      <p className="unseen" id="editor-way-out">
        {t('editorWayOut')}
      </p>
      <div ref={place} className="bench-editor-place" />
    </div>
  )
}
