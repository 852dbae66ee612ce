import { isOrdinaryWord } from './words.js'

/** Past forms that no ending tells: base, past, participle where it differs. */
const IRREGULAR = `
  arise arose arisen; awake awoke awoken; bear bore borne; beat - beaten; become became -; begin began begun; bend bent; bet -; bind bound; bite bit bitten;
  bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast -; build built; burn burnt; burst -; buy bought; catch caught;
  choose chose chosen; cling clung; come came -; creep crept; deal dealt; dig dug; do did done; draw drew drawn; drink drank drunk; drive drove driven;
  eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
  forecast -; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone;
  grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden; hit -; hold held; hurt -; keep kept; kneel knelt; know knew known;
  lay laid; lead led; leap leapt; learn learnt; leave left; lend lent; let -; light lit; lose lost; make made; mean meant; meet met; mislead misled;
  mistake mistook mistaken; outdo outdid outdone; overcome overcame -; overdo overdid overdone; overhear overheard; override overrode overridden; overrun overran -;
  oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove - proven; put -; quit -; rebuild rebuilt; redo redid redone;
  remake remade; repay repaid; rerun reran -; resell resold; retake retook retaken; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran -; say said;
  see saw seen; seek sought; sell sold; send sent; set -; sew - sewn; shake shook shaken; shed -; shine shone; shoot shot; show - shown; shrink shrank shrunk;
  shut -; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; speak spoke spoken; speed sped; spend spent;
  spill spilt; spin spun; spit spat; split -; spoil spoilt; spread -; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk;
  stride strode; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell - swollen; swim swam swum; swing swung; take took taken;
  teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust -; undergo underwent undergone; understand understood; undertake undertook undertaken;
  undo undid undone; uphold upheld; upset -; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
  withhold withheld; withstand withstood; wring wrung; write wrote written; co-write co-wrote co-written; bid bade bidden; cast -; cost -; cut -; rid -; leap leapt; dive dove; plead pled;
  tie tied; die died; lie lied; vie vied; untie untied; shoe shod; mow - mown; sow - sown; offset -; reset -; beset -; forgo forwent forgone; inset -; podcast -; telecast -; wed -
`

const BASES = new Map<string, string>()
for (const entry of IRREGULAR.split(';')) {
  const [base = '', ...forms] = entry.trim().split(' ')
  for (const form of forms) BASES.set(form === '-' ? base : form, base)
}

const VERB_TAGS = new Set(['VBD', 'VBN', 'VBG'])

/**
 * The base form of an inflected verb: irregular forms by list, regular ones checked against known words, so that what an
 * ending alone suggests (`ramm` for `rammed`, `declin` for `declined`) is mended. `form` in lower case.
 */
export function verbBase(form: string, xpos: string, guess: string): string {
  if (!VERB_TAGS.has(xpos)) return guess
  const irregular =
    xpos === 'VBG'
      ? form === 'dying' || form === 'lying' || form === 'tying' || form === 'vying'
        ? `${form.slice(0, -4)}ie`
        : undefined
      : BASES.get(form)
  if (irregular !== undefined) return irregular
  const ending = /(?:ed|ing)$/.exec(form)?.[0]
  if (ending === undefined || form.length <= ending.length + 1 || isOrdinaryWord(guess) || /(?:is|iz|at)e$/.test(guess)) return guess
  const stem = form.slice(0, -ending.length)
  const doubled = /([bdgmnprtlk])\1$/.test(stem)
  const single = doubled ? stem.slice(0, -1) : stem
  const candidates = stem.endsWith('i') && ending === 'ed' ? [`${stem.slice(0, -1)}y`, `${stem}e`] : [`${stem}e`, stem, single]
  const known = candidates.find((candidate) => candidate.length > 2 && isOrdinaryWord(candidate))
  if (known !== undefined) return known
  // Of words seen nowhere only doubled letters tell something; `ll` and `ss` often belong to the base.
  return doubled && !stem.endsWith('ll') && guess === stem ? single : guess
}
