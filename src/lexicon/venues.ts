/** What sort of ground something happens on: two of one sort exclude each other, as do a street and the inside of a house. */
export type Ground = 'room' | 'building' | 'open' | 'vehicle'

const WORDS: Readonly<Record<Ground, string>> = {
  room: `room bedroom bathroom bathtub shower kitchen closet cupboard office courtroom cell basement garage hallway lobby attic cellar
    bed classroom dormitory stairwell corridor elevator foyer`,
  building: `house home residence apartment flat building hospital clinic prison jail store shop supermarket school church mosque temple
    synagogue bank courthouse hotel motel restaurant cafe bar pub club nightclub station factory warehouse mall theater theatre stadium
    arena airport barracks headquarters embassy courtyard farmhouse cabin mansion barn shed museum library university college campus`,
  open: `street road avenue lane lot sidewalk pavement crosswalk crossing intersection junction corner rope curb yard backyard garden
    driveway porch stoop doorstep alley park field wood forest beach river lake sea highway motorway freeway pier dock bridge square
    playground lawn ditch canal roof rooftop parking_lot crossroads meadow`,
  vehicle: 'car van truck lorry bus train plane boat ambulance taxi cab ship minivan helicopter',
}

const GROUNDS = new Map<string, Ground>()
for (const [ground, words] of Object.entries(WORDS)) for (const word of words.split(/\s+/)) GROUNDS.set(word, ground as Ground)

/** The sort of ground a noun names (lower case); undefined for what is no place to be at, or too wide for one. */
export const groundOf = (noun: string): Ground | undefined => GROUNDS.get(noun)
