/** Names of one deed that the law keeps apart. */
const HOMICIDE = /^(?:killing|homicide|manslaughter)$/

/** Whether an offence is the taking of a life, whatever the law calls it. */
export const isHomicide = (item: string): boolean => HOMICIDE.test(item)
