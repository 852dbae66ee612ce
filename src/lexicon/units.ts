/** A unit of measure: amounts are kept in the canonical unit of their dimension. */
export interface Unit {
  /** Canonical unit of the dimension: `km`, `kg`, `°C`. */
  readonly canonical: string
  readonly factor: number
  /** Added after the factor was applied: only temperatures have one. */
  readonly offset?: number
}

const entries: [string, Unit][] = []

function unit(canonical: string, factor: number, words: string, offset?: number): void {
  for (const word of words.split('|')) entries.push([word, { canonical, factor, ...(offset === undefined ? {} : { offset }) }])
}

unit('km', 1, 'km|kms|kilometer|kilometers|kilometre|kilometres')
unit('km', 1e-3, 'm|meter|meters|metre|metres')
unit('km', 1e-5, 'cm|cms|centimeter|centimeters|centimetre|centimetres')
unit('km', 1e-6, 'mm|millimeter|millimeters|millimetre|millimetres')
unit('km', 1.609344, 'mi|mile|miles')
unit('km', 1.852, 'nm|nautical mile|nautical miles')
unit('km', 0.0003048, 'ft|foot|feet')
unit('km', 0.0000254, 'inch|inches|in.|in')
unit('km', 0.0009144, 'yd|yds|yard|yards')
unit('kg', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes')
unit('kg', 1e-3, 'g|gram|grams|gramme|grammes')
unit('kg', 1e-6, 'mg|milligram|milligrams')
unit('kg', 1000, 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes')
// A short and a long ton are .907 and 1.016 tonnes; papers write `ton` for all three.
unit('kg', 1000, 'ton|tons')
unit('kg', 0.45359237, 'lb|lbs|pounds weight')
unit('kg', 0.028349523, 'oz|ounce|ounces')
unit('kg', 6.35029318, 'stone')
unit('kg', 0.0002, 'carat|carats')
unit('km2', 1, 'sq km|sqkm|square kilometer|square kilometers|square kilometre|square kilometres')
unit('km2', 2.589988, 'sq mile|sq miles|square mile|square miles')
unit('km2', 1e-6, 'sq m|sqm|square meter|square meters|square metre|square metres')
unit('km2', 9.290304e-8, 'sq ft|square foot|square feet')
unit('km2', 0.01, 'hectare|hectares|ha')
unit('km2', 0.0040468564, 'acre|acres')
unit('l', 1, 'liter|liters|litre|litres')
unit('l', 3.785411784, 'gallon|gallons')
unit('l', 1000, 'cubic meter|cubic meters|cubic metre|cubic metres')
unit('l', 28.316847, 'cubic foot|cubic feet')
unit('barrel', 1, 'barrel|barrels|bbl')
unit('km/h', 1, 'kph|km/h|kmh|kmph')
unit('km/h', 1.609344, 'mph')
unit('km/h', 1.852, 'knot|knots|kt|kts')
unit('°C', 1, '°c|degrees celsius|degree celsius|degrees centigrade|celsius|degrees c')
unit('°C', 5 / 9, '°f|degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f', -160 / 9)
unit('°', 1, '°|degree|degrees')
unit('%', 1, '%|percent|per cent|pct|pc')
unit('pp', 1, 'percentage point|percentage points')
unit('W', 1, 'watt|watts')
unit('W', 1e3, 'kw|kilowatt|kilowatts')
unit('W', 1e6, 'mw|megawatt|megawatts')
unit('W', 1e9, 'gw|gigawatt|gigawatts')
unit('Wh', 1e3, 'kwh|kilowatt hour|kilowatt hours')
unit('GB', 1, 'gb|gigabyte|gigabytes')
unit('GB', 1e3, 'tb|terabyte|terabytes')
unit('GB', 1e-3, 'mb|megabyte|megabytes')
unit('Hz', 1e6, 'mhz|megahertz')
unit('Hz', 1e9, 'ghz|gigahertz')
unit('Hz', 1, 'hz|hertz')
unit('mAh', 1, 'mah|milliamp hours')
unit('megapixel', 1, 'mp|megapixel|megapixels')
unit('hp', 1, 'hp|bhp|horsepower')
unit('hPa', 1, 'hpa|hectopascal|hectopascals|mbar|millibar|millibars')
unit('dB', 1, 'db|decibel|decibels')
unit('rpm', 1, 'rpm')
unit('Gbps', 1, 'gbps')
unit('Gbps', 1e-3, 'mbps')

/** Units by their names, in lower case, words joined by one space. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(entries)

/** Units so short that they are read as such only right after figures: `5 m`, never `a m`. */
export const SHORT_UNITS: ReadonlySet<string> = new Set([
  'm',
  'g',
  'nm',
  'mi',
  'ha',
  'pc',
  'in.',
  'in',
  'mp',
  'hp',
  'db',
  'mb',
  'mw',
  'kt',
  'gb',
  'tb',
  'stone',
])
