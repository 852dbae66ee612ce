const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Arms, and what serves as one; of "weapon" and "gun" any firearm is a sort. */
export const WEAPONS = set(`
  rifle shotgun pistol revolver handgun gun firearm knife dagger machete sword axe hatchet hammer crowbar bat club spear crossbow grenade bomb cleaver razor
  screwdriver wrench spanner brick bottle rope belt scissors poker shovel spade pitchfork taser baton stick stone pipe chain scalpel bayonet sledgehammer`)

/** Firearms, each of which a text may also call a gun. */
export const FIREARMS = set('rifle shotgun pistol revolver handgun gun firearm')

/** What people get away in. */
export const VEHICLES = set(`
  car van truck lorry pickup suv sedan saloon hatchback limousine taxi cab bus minibus tram train motorbike motorcycle scooter moped bicycle bike ambulance tractor
  jeep estate convertible minivan dinghy boat speedboat yacht canoe raft plane helicopter jet quad snowmobile hearse wagon coupe`)

/** What carries people whose number is told. */
export const CRAFT = set(
  'train plane aircraft jet airliner helicopter bus coach minibus van car ferry boat ship vessel launch yacht flight tram truck lorry',
)

/** Makers whose name stands for what they make: a text of one crash or theft names the make of one. */
export const MAKES: ReadonlyMap<string, 'car' | 'aircraft'> = new Map([
  ...`ford toyota honda nissan hyundai kia mazda subaru suzuki volkswagen vw audi bmw mercedes opel vauxhall renault peugeot citroen citroën fiat seat skoda škoda volvo saab
  jaguar landcruiser rover bentley porsche ferrari lamborghini maserati tesla chevrolet chevy buick cadillac dodge chrysler jeep lexus acura lada dacia mitsubishi infiniti lincoln gmc pontiac mini`
    .split(/\s+/)
    .map((make) => [make, 'car'] as const),
  ...'cessna piper cirrus beechcraft boeing airbus embraer bombardier antonov tupolev ilyushin fokker gulfstream learjet sikorsky eurocopter'
    .split(' ')
    .map((make) => [make, 'aircraft'] as const),
])

const HANDGUNS = new Set(['handgun', 'pistol', 'revolver'])

/** The sort of a firearm that no other sort can be: a pistol is no rifle, and any may be a gun. */
export const firearmSort = (noun: string): 'handgun' | 'rifle' | 'shotgun' | undefined =>
  HANDGUNS.has(noun) ? 'handgun' : noun === 'rifle' || noun === 'shotgun' ? noun : undefined

/** Whether two nouns may be said of one thing. */
export const oneThing = (a: string, b: string): boolean =>
  a === b ||
  (FIREARMS.has(a) &&
    FIREARMS.has(b) &&
    (/^(?:gun|firearm)$/.test(a) || /^(?:gun|firearm)$/.test(b) || (HANDGUNS.has(a) && HANDGUNS.has(b))))
