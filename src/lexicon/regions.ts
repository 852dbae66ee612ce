/** Continents and regions, and what each is part of; countries name their regions themselves. */
export const REGION_PARENTS: Readonly<Record<string, readonly string[]>> = {
  'middle east': [],
  'gulf states': ['middle east'],
  levant: ['middle east'],
  'north africa': ['africa'],
  'west africa': ['africa'],
  'east africa': ['africa'],
  'central africa': ['africa'],
  'southern africa': ['africa'],
  'horn of africa': ['east africa'],
  sahel: ['africa'],
  africa: [],
  asia: [],
  'central asia': ['asia'],
  'south asia': ['asia'],
  'southeast asia': ['asia'],
  'east asia': ['asia'],
  caucasus: [],
  balkans: ['europe'],
  baltics: ['europe'],
  scandinavia: ['europe'],
  'eastern europe': ['europe'],
  'central europe': ['europe'],
  'western europe': ['europe'],
  europe: [],
  'north america': [],
  'central america': ['latin america'],
  'south america': ['latin america'],
  'latin america': [],
  caribbean: [],
  oceania: [],
  mediterranean: [],
}

/** Waters, deserts and heights that lie in no one country; lower case, without "the". */
export const WATERS: ReadonlySet<string> = new Set(
  `atlantic ocean|atlantic|pacific ocean|pacific|indian ocean|arctic ocean|arctic|antarctic|antarctica|mediterranean sea|red sea|black sea|
  baltic sea|north sea|caspian sea|aegean sea|adriatic sea|arabian sea|dead sea|south china sea|east china sea|yellow sea|
  sea of japan|sea of azov|caribbean sea|bering sea|persian gulf|arabian gulf|gulf of aden|gulf of oman|gulf of mexico|
  gulf of guinea|gulf of aqaba|strait of hormuz|bosphorus|dardanelles|strait of gibraltar|english channel|irish sea|
  bay of bengal|bay of biscay|suez canal|panama canal|bab el-mandeb|taiwan strait|strait of malacca|sahara|himalayas|alps|
  andes|pyrenees|rocky mountains|nile|danube|euphrates|tigris|jordan river|rhine|thames|mississippi river|amazon|hudson river`
    .split('|')
    .map((name) => name.trim()),
)
