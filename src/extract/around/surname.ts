import type { Story } from '../../model/story.js'

/**
 * The last name of whom a key stands for (lower case): texts that tell of a family leave open which of it "Oduya" is, so people
 * are told apart by it alone.
 */
export const surname = (story: Story, key: string): string =>
  story.entities
    .find((entity) => entity.key === key)
    ?.name.split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? key
