/** Where an author's packs are kept: IndexedDB, or this visit's memory where there is none. A pack that is removed can be put back for a day. */
import { openDB, type DBSchema } from 'idb'
import type { Edits, Files } from './edit-history.ts'

export interface KeptPack {
  readonly key: string
  readonly title: string
  /** ISO 8601. */
  readonly changedAt: string
  readonly fileCount: number
}

export interface PackStore {
  /** False in a private window without storage. */
  readonly keeps: boolean
  /** The last changed first. */
  list(): Promise<readonly KeptPack[]>
  /** Null where there is no such pack. */
  read(key: string): Promise<{ readonly pack: KeptPack; readonly files: Files } | null>
  create(title: string, files: Files): Promise<KeptPack>
  /** All or nothing. What another tab removed stays removed, with what is written now in it. `title`: as `pack.yaml` calls it now. */
  write(key: string, edits: Edits, title: string): Promise<void>
  remove(key: string): Promise<void>
  putBack(key: string): Promise<void>
}

interface Row {
  readonly title: string
  readonly changedAt: string
}
interface Kept extends DBSchema {
  packs: { key: string; value: Row }
  files: { key: [pack: string, path: string]; value: string }
  /** When a pack was removed, ISO 8601. It stays when the pack is gone: a late write must not bring half of it back. */
  removed: { key: string; value: string }
}

const removedForMs = 86_400_000

const now = (): string => new Date().toISOString()
const freshKey = (): string => crypto.randomUUID().slice(0, 13)
const byChange = (a: KeptPack, b: KeptPack): number => (a.changedAt > b.changedAt ? -1 : 1)

export async function openPackStore(): Promise<PackStore> {
  try {
    return await keptStore()
  } catch {
    return memoryStore()
  }
}

/** All files of one pack lie between these. */
const filesOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, ''], [key, '\uffff'])

async function keptStore(): Promise<PackStore> {
  const database = await openDB<Kept>('counterpart-workbench', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('packs')
      fresh.createObjectStore('files')
      fresh.createObjectStore('removed')
    },
    blocking: () => database.close(),
  })
  const described = async (key: string, row: Row): Promise<KeptPack> => ({
    key,
    title: row.title,
    changedAt: row.changedAt,
    fileCount: await database.count('files', filesOf(key)),
  })
  // Another tab may still offer to put back what was removed just now.
  for (const key of await database.getAllKeys('removed')) {
    if (Date.parse((await database.get('removed', key)) ?? '') > Date.now() - removedForMs) continue
    const clearing = database.transaction(['packs', 'files'], 'readwrite')
    await Promise.all([clearing.objectStore('packs').delete(key), clearing.objectStore('files').delete(filesOf(key)), clearing.done])
  }
  return {
    keeps: true,
    async list() {
      const removed = new Set(await database.getAllKeys('removed'))
      const keys = (await database.getAllKeys('packs')).filter((key) => !removed.has(key))
      const packs = await Promise.all(
        keys.map(async (key) => {
          const row = await database.get('packs', key)
          return row === undefined ? [] : [await described(key, row)]
        }),
      )
      return packs.flat().sort(byChange)
    },
    async read(key) {
      const [row, removed] = await Promise.all([database.get('packs', key), database.get('removed', key)])
      if (row === undefined || removed !== undefined) return null
      const [keys, texts] = await Promise.all([database.getAllKeys('files', filesOf(key)), database.getAll('files', filesOf(key))])
      return { pack: await described(key, row), files: new Map(keys.map(([, path], i) => [path, texts[i] ?? ''])) }
    },
    async create(title, files) {
      const key = freshKey()
      const row: Row = { title, changedAt: now() }
      const writing = database.transaction(['packs', 'files'], 'readwrite')
      const puts = [...files].map(([path, text]) => writing.objectStore('files').put(text, [key, path]))
      const put = writing.objectStore('packs').put(row, key)
      writing.commit()
      await Promise.all([put, ...puts, writing.done])
      return { key, title, changedAt: row.changedAt, fileCount: files.size }
    },
    async write(key, edits, title) {
      const writing = database.transaction(['packs', 'files'], 'readwrite')
      const files = writing.objectStore('files')
      const changes = [...edits].map(([path, text]) => (text === null ? files.delete([key, path]) : files.put(text, [key, path])))
      const row = writing.objectStore('packs').put({ title, changedAt: now() }, key)
      // At once: a page that is being left does not live to see the request answered.
      writing.commit()
      await Promise.all([...changes, row, writing.done])
    },
    remove: async (key) => void (await database.put('removed', now(), key)),
    putBack: async (key) => database.delete('removed', key),
  }
}

function memoryStore(): PackStore {
  const packs = new Map<string, { title: string; changedAt: string; isRemoved: boolean; files: Map<string, string> }>()
  const described = (key: string): KeptPack | null => {
    const pack = packs.get(key)
    return pack === undefined || pack.isRemoved ? null : { key, title: pack.title, changedAt: pack.changedAt, fileCount: pack.files.size }
  }
  const mark = async (key: string, isRemoved: boolean): Promise<void> => {
    const pack = packs.get(key)
    if (pack !== undefined) pack.isRemoved = isRemoved
  }
  return {
    keeps: false,
    list: async () => [...packs.keys()].flatMap((key) => described(key) ?? []).sort(byChange),
    read: async (key) => {
      const pack = described(key)
      return pack === null ? null : { pack, files: new Map(packs.get(key)?.files) }
    },
    create: async (title, files) => {
      const key = freshKey()
      const changedAt = now()
      packs.set(key, { title, changedAt, isRemoved: false, files: new Map(files) })
      return { key, title, changedAt, fileCount: files.size }
    },
    write: async (key, edits, title) => {
      const pack = packs.get(key)
      if (pack === undefined) return
      for (const [path, text] of edits) {
        if (text === null) pack.files.delete(path)
        else pack.files.set(path, text)
      }
      Object.assign(pack, { title, changedAt: now() })
    },
    remove: (key) => mark(key, true),
    putBack: (key) => mark(key, false),
  }
}
