/** What a disagreement can be about. */
export const KINDS = [
  'name',
  'role',
  'place',
  'time',
  'quantity',
  'quote',
  'attribution',
  'membership',
  'status',
  'polarity',
  'designation',
  'cause',
  'scope',
] as const
export type Kind = (typeof KINDS)[number]

/** How the sides of a disagreement relate, in the order in which they are shown. */
export const RELATIONS = ['contradiction', 'divergence', 'granularity', 'variant'] as const
export type Relation = (typeof RELATIONS)[number]
