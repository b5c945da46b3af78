/** How a field of the form changes the case's file; `group` joins what is typed on into one step of undo. */
export type ChangeCase = (edit: (text: string) => string, group?: string) => void
