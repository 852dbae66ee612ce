/** Offsets in minutes. IST (India, Israel, Ireland) and CST (America, China) are not here: they name several zones. */
const MINUTES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  idt: 180,
  msk: 180,
  wib: 420,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  akst: -540,
  akdt: -480,
  hst: -600,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

/** Zones that mean standard or summer time, whichever holds on the day. */
const PLACES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  uk: 'Europe/London',
}

/** `+02:00` for a zone as written in lower case (`cest`, `et`, `gmt+2`); undefined for one that is not certain. */
export function offsetOf(zone: string, at: Date): string | undefined {
  const numeric = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (numeric !== null) return `${numeric[1]}${(numeric[2] as string).padStart(2, '0')}:${numeric[3] ?? '00'}`
  const place = PLACES[zone]
  if (place !== undefined) return placeOffset(place, at)
  const minutes = MINUTES[zone]
  if (minutes === undefined) return undefined
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

function placeOffset(place: string, at: Date): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')
  return name?.value.replace('GMT', '') || '+00:00'
}
