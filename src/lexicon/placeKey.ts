import { foldName } from './nameParts.js'

/** Lower case, without accents, full stops and a leading "the": the form places are looked up by. */
export const placeKey = (name: string): string =>
  // Most names are plain letters, and every name of a text is looked up.
  (/^[A-Za-z ]+$/.test(name) ? name.toLowerCase() : foldName(name).replace(/-/g, ' ')).replace(/^the /, '')
