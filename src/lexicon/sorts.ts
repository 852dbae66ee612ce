/**
 * Sorts of things of which news tells what it was that hit, bit, burnt or leaked. A line is one sort with the finer words for it, so
 * that `taxi` is a `car` and no `bus`; the words after the colon of one line are not told apart from its head, only from each other.
 */
const SORTS: Readonly<Record<string, string>> = {
  vehicle: `car: sedan suv saloon hatchback limousine taxi cab coupe convertible jeep minivan automobile|truck: lorry pickup tanker trailer rig|bus: coach minibus
    |van|tram: streetcar trolley|train: locomotive|motorcycle: motorbike scooter moped|bicycle: bike|tractor|ambulance|plane: airplane aeroplane jet airliner glider biplane|helicopter: chopper
    |boat: ship vessel ferry yacht trawler dinghy speedboat barge|balloon|drone|snowmobile`,
  animal: `dog: puppy terrier bulldog rottweiler mastiff spaniel hound shepherd|cat: kitten|fox|wolf: wolves|bear: grizzly|cougar: puma|lion: lioness|tiger: tigress|leopard|jaguar
    |cow: bull calf ox heifer|horse: pony mare stallion|donkey: mule|pig: boar hog sow|sheep: lamb ram|goat|deer: stag elk moose|shark|snake: python cobra viper rattlesnake|crocodile|alligator
    |bee|wasp: hornet|rat|mouse|monkey: macaque|chimpanzee|gorilla|elephant|hippopotamus: hippo|rhinoceros: rhino|seal|whale|dolphin|bird: eagle hawk gull goose swan owl|bat|coyote|raccoon|kangaroo`,
  building: `house: home bungalow cottage villa mansion|apartment: flat|warehouse: depot storehouse|school: academy|church: chapel cathedral|mosque|synagogue|temple|hotel: motel inn|hospital: clinic
    |factory: mill plant|barn: stable|garage|restaurant: cafe diner|pub: bar tavern|bakery|supermarket: grocery|bank|library|museum|theatre: theater cinema|prison: jail|nightclub: club|hangar|stadium|greenhouse|bridge|tunnel`,
  substance: `acid|diesel: fuel|petrol: gasoline fuel|kerosene: fuel|oil|ammonia|chlorine|bleach|cyanide|arsenic|mercury|propane: gas|methane: gas|milk|water|sewage|ink|paint|molasses|ricin|polonium|sarin
    |cocaine: crack|heroin|cannabis: marijuana hashish hash|methamphetamine: meth|ecstasy|opium|ketamine|fentanyl|morphine|steroid`,
}

const KNOWN = new Map<string, { category: string; heads: Set<string> }>()
for (const [category, lines] of Object.entries(SORTS))
  for (const line of lines.split('|')) {
    const [head = '', finer = ''] = line.split(':').map((part) => part.trim())
    for (const word of [head, ...finer.split(/\s+/).filter(Boolean)]) {
      const known = KNOWN.get(word) ?? { category, heads: new Set<string>() }
      known.heads.add(head)
      KNOWN.set(word, known)
    }
  }

/** Of what kind of thing a noun names a sort: `vehicle`, `animal`, `building`, `substance`; undefined for any other noun. */
export const categoryOf = (noun: string): string | undefined => KNOWN.get(noun)?.category

/** Whether two nouns cannot be said of one thing. */
export function otherSort(a: string, b: string): boolean {
  const [x, y] = [KNOWN.get(a), KNOWN.get(b)]
  return a !== b && x !== undefined && y !== undefined && ![...x.heads].some((head) => y.heads.has(head))
}
