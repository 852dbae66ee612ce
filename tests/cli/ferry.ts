/** Reports of one accident. `deaths` is what they may differ in. */
export const ferry = (deaths: string, who: string): string =>
  `The ferry Marigold sank off Tarn Island on Monday. The accident killed ${deaths} people, ${who} said.\n\nThe ferry carried 40 passengers.\n`

/** A second disagreement: how a name is written. */
export const captain = (name: string): string => `The captain of the ferry, ${name}, was rescued. ${name} had served for 20 years.\n`
