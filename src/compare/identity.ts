import { createHash } from 'node:crypto'
import type { Answered, Row } from '../model/claim.js'

/** Bumped when canonical forms change, so that decisions on old ids can be carried over instead of lost. */
export const ID_VERSION = 1

const hash = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)

/** Fingerprint of a question: its kind and canonical referents and event; never wording, file names, order or position. */
export const questionKey = (row: Row): string => hash([row.kind, ...row.key])

/** Fingerprint of a question with the canonical values of its sides, in whatever order they stand. */
export const rowId = (key: string, sides: readonly Answered[]): string => hash([key, ...sides.map((side) => side.canonical).sort()])
