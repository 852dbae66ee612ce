import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  DEFAULT_FAIL_ON,
  SEASONAL_ZONES,
  UNITS,
  VERSION,
  ZONES,
  analyse,
  compareNames,
  comparePart,
  compareStages,
  containedIn,
  countryCode,
  countryOfDemonym,
  editDistance,
  foldName,
  gate,
  givenNameGender,
  initialsOf,
  isBodyHead,
  isKnownBody,
  isOrdinaryWord,
  isPlace,
  metaphones,
  nameWords,
  nounClass,
  parsePersonName,
  phraseHeads,
  phraseSpan,
  predicateClass,
  samePlace,
  sounds,
  stageOf,
  stateOfAbbreviation,
  stem
} from "./chunk-MG44LRCI.js";
import {
  byPosition,
  contains,
  overlaps
} from "./chunk-PXCKFNU6.js";
import {
  diffArrays
} from "./chunk-24VIW77U.js";
import {
  anchorAt,
  lineStarts,
  positionAt
} from "./chunk-B4HL5AZA.js";
import {
  RELATIONS
} from "./chunk-W2F7JJWD.js";

// src/model/claim.ts
function answerKey({ answer }) {
  switch (answer.type) {
    case "text":
    case "entity":
      return answer.canonical;
    case "list":
      return [...answer.items].sort().join("; ");
    case "amount": {
      const { value, min, max, unit } = answer.amount;
      return `${value ?? `${min}\u2013${max}`}${unit ? ` ${unit}` : ""}`;
    }
    case "moment": {
      const { type, certain, seconds, modifier } = answer.moment;
      return JSON.stringify([type, certain, seconds ?? null, modifier ?? ""]);
    }
  }
}
var readable = (feature, entities) => feature.startsWith("e:") ? entities.find(({ key }) => key === feature.slice(2))?.name ?? feature.slice(2) : feature.slice(2);

// src/model/group.ts
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

// src/extract/context.ts
var CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj|conj)/;
var EMPTY = new Set("be have do make take get go come say tell report accord add announce state include see use".split(" "));
function contextOf(document, story, sentence, answer) {
  const features = sentenceFeatures(document, story)[sentence.index] ?? [];
  const { core, clause } = surroundings(sentence, answer);
  const found = { core: /* @__PURE__ */ new Set(), near: /* @__PURE__ */ new Set(), far: /* @__PURE__ */ new Set() };
  for (const token of sentence.tokens) {
    if (overlaps(token, answer)) continue;
    const where = core.has(token.index) ? found.core : clause.has(token.index) ? found.near : found.far;
    for (const feature of features[token.index] ?? []) where.add(feature);
  }
  for (const feature of found.core) {
    found.near.delete(feature);
    found.far.delete(feature);
  }
  for (const feature of found.near) found.far.delete(feature);
  const predicate = features[governor(sentence, topOf(sentence, answer)?.index ?? 0)?.index ?? -1]?.find((feature) => feature.startsWith("v:"));
  return {
    ...predicate === void 0 ? {} : { predicate },
    core: [...found.core].sort(),
    near: [...found.near].sort(),
    far: [...found.far].sort()
  };
}
function governor(sentence, index) {
  let at = sentence.tokens[index];
  for (let steps = 0; at && at.head >= 0 && steps < 200; steps++) {
    if (at.upos === "VERB" || at.index !== index && CLAUSAL.test(at.rel)) return at;
    at = sentence.tokens[at.head];
  }
  return at;
}
function topOf(sentence, span) {
  const inside = sentence.tokens.filter((token) => overlaps(token, span));
  return inside.find((token) => !inside.some((other) => other.index === token.head)) ?? inside[0];
}
function surroundings(sentence, answer) {
  const top = topOf(sentence, answer);
  if (!top) return { core: /* @__PURE__ */ new Set(), clause: /* @__PURE__ */ new Set() };
  const root = governor(sentence, top.index) ?? top;
  const core = /* @__PURE__ */ new Set([root.index]);
  for (let at = top; at && at.index !== root.index; at = sentence.tokens[at.head]) core.add(at.index);
  for (const token of sentence.tokens) if (token.head === root.index && !CLAUSAL.test(token.rel)) core.add(token.index);
  return { core, clause: below(sentence, root.index) };
}
function below(sentence, root) {
  const children = childrenOf(sentence);
  const found = /* @__PURE__ */ new Set([root]);
  const queue = [root];
  for (let at = queue.pop(); at !== void 0; at = queue.pop())
    for (const child of children[at] ?? []) {
      if (found.has(child.index) || CLAUSAL.test(child.rel) && child.upos === "VERB") continue;
      found.add(child.index);
      queue.push(child.index);
    }
  return found;
}
var childLists = /* @__PURE__ */ new WeakMap();
function childrenOf(sentence) {
  let lists = childLists.get(sentence);
  if (!lists) {
    lists = sentence.tokens.map(() => []);
    for (const token of sentence.tokens) if (token.head >= 0) lists[token.head]?.push(token);
    childLists.set(sentence, lists);
  }
  return lists;
}
var known = /* @__PURE__ */ new WeakMap();
function sentenceFeatures(document, story) {
  let features = known.get(document);
  if (!features) known.set(document, features = computeFeatures(document, story));
  return features;
}
function computeFeatures(document, story) {
  const features = document.sentences.map((sentence) => sentence.tokens.map((token) => wordFeatures(token)));
  for (const mention of document.mentions) {
    const entity = story.entityOf(document.source.id, mention.entity);
    const sentence = document.sentences[mention.sentence];
    if (!entity || !sentence) continue;
    if (mention.form === "name") {
      for (const token of sentence.tokens) if (overlaps(token, mention)) features[mention.sentence][token.index] = [];
    }
    features[mention.sentence]?.[mention.head]?.push(`e:${entity.key}`);
  }
  return features;
}
function wordFeatures({ lemma: lemma2, upos, form: form2 }) {
  const word = lemma2.toLowerCase();
  if (EMPTY.has(word) || !new RegExp("\\p{L}{2}", "u").test(word)) return [];
  if (upos === "VERB") return [`v:${predicateClass(word, upos)}`];
  if (upos === "NOUN") {
    const predicate = predicateClass(word, upos);
    return predicate === word ? [`n:${nounClass(word)}`] : [`v:${predicate}`];
  }
  if (upos === "ADJ") {
    const predicate = predicateClass(word, upos);
    return [predicate === word ? `w:${word}` : `v:${predicate}`];
  }
  return upos === "PROPN" ? [`w:${form2.toLowerCase()}`] : [];
}
function scopeOf(document, sentence, narrowing = []) {
  const years = document.times.filter((time3) => time3.sentence === sentence.index && time3.certain.year !== void 0);
  const year = years[0]?.certain.year;
  return { ...year === void 0 ? {} : { year }, places: [], narrowing };
}

// src/align/affinityWeights.ts
var WEIGHTS = {
  bias: -3.69,
  measures: { predicate: 1.12, otherPredicate: -0.14, core: 0.04, coreNear: 0.16, near: 0.53, nearFar: 0.34, far: 0.47, entities: 0.22, share: 1.11, sentence: 2.15, neighbours: 1.25 },
  slots: { age: 0, count: 3.03, direction: 9, "how long": 0.89, match: 2.77, measure: -0.5, money: 3.57, members: 2, ordinal: 1.96, people: 2.04, ratio: -0.03, said: -0.99, score: -0.93, share: -0.51, stage: 2.71, told: 3.6, when: 0.75, where: 0.63, whether: 0.89, who: -0.67 }
};

// src/align/affinity.ts
var MEASURES = [
  "predicate",
  "otherPredicate",
  "core",
  "coreNear",
  "near",
  "nearFar",
  "far",
  "entities",
  "share",
  "sentence",
  "neighbours"
];
function affinityOf(story, weigh) {
  const measure = measurer(story, weigh);
  return (a, b) => {
    const { measured, shared: shared3 } = measure(a, b);
    let odds = WEIGHTS.bias + (WEIGHTS.slots[a.topic.slot] ?? 0);
    for (const name3 of MEASURES) odds += WEIGHTS.measures[name3] * measured[name3];
    return { odds, shared: shared3 };
  };
}
function measurer(story, weigh) {
  const sentences = new Map(
    story.documents.map((document) => [
      document.source.id,
      sentenceFeatures(document, story).map((tokens2) => new Set(tokens2.flat()))
    ])
  );
  const of = (claim3, offset2) => sentences.get(claim3.source)?.[claim3.sentence + offset2] ?? /* @__PURE__ */ new Set();
  const total = (features) => {
    let sum = 0;
    for (const feature of features) sum += weigh(feature);
    return sum;
  };
  const common = (a, b) => [...a].filter((feature) => b.has(feature));
  const cosine = (a, b) => {
    const [x, y] = [total(a), total(b)];
    return x && y ? total(common(a, b)) / Math.sqrt(x * y) : 0;
  };
  return (a, b) => {
    const [ac, an, af] = [new Set(a.context.core), new Set(a.context.near), new Set(a.context.far)];
    const [bc, bn, bf] = [new Set(b.context.core), new Set(b.context.near), new Set(b.context.far)];
    const core = common(ac, bc);
    const coreNear = [...common(ac, bn), ...common(an, bc)];
    const near = common(an, bn);
    const nearFar = [...common(ac, bf), ...common(an, bf), ...common(af, bc), ...common(af, bn)];
    const far = common(af, bf);
    const shared3 = [...core, ...coreNear, ...near, ...nearFar, ...far].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1));
    const [p, q] = [a.context.predicate, b.context.predicate];
    const smaller = Math.min(total([...ac, ...an]), total([...bc, ...bn]));
    return {
      shared: shared3,
      measured: {
        predicate: p !== void 0 && p === q ? 0.5 + weigh(p) / 2 : 0,
        otherPredicate: p !== void 0 && q !== void 0 && p !== q ? 1 : 0,
        core: Math.min(3, total(core)),
        coreNear: Math.min(3, total(coreNear)),
        near: Math.min(3, total(near)),
        nearFar: Math.min(4, total(nearFar)),
        far: Math.min(4, total(far)),
        entities: Math.min(2, total(shared3.filter((feature) => feature.startsWith("e:")))),
        share: smaller ? Math.min(1, total([...core, ...coreNear, ...near]) / smaller) : 0,
        sentence: cosine(of(a, 0), of(b, 0)),
        neighbours: Math.max(cosine(of(a, -1), of(b, -1)), cosine(of(a, 1), of(b, 1)))
      }
    };
  };
}

// src/align/lists.ts
var SLOTS = /* @__PURE__ */ new Set(["charged", "convicted", "survivors", "sort"]);
var isList = ({ topic }) => SLOTS.has(topic.slot);
var list = ({ answer }) => answer.type === "list" ? answer : { items: [] };
function listAffinity(a, b, around) {
  const [x, y] = [list(a), list(b)];
  const shared3 = x.items.filter((item) => y.items.includes(item));
  const none = { odds: -1, shared: [] };
  if (shared3.length === 0) return none;
  const common = shared3.length / (/* @__PURE__ */ new Set([...x.items, ...y.items])).size;
  if (a.topic.slot === "sort") return { odds: around.odds + (x.of === y.of ? 2.7 : 1.7) + 0.5 * shared3.length, shared: around.shared };
  return x.of !== void 0 && y.of !== void 0 && surname(x.of) !== surname(y.of) ? none : { odds: 0.5 + common, shared: around.shared };
}
var surname = (key) => key.split(/[.#]/)[0];

// src/align/vetoes.ts
function apart(a, b) {
  return otherYear(a, b) ?? otherPlace(a, b) ?? otherGroup(a, b);
}
function otherYear({ scope: a }, { scope: b }) {
  if (a.year !== b.year) return `one is about ${a.year ?? "the present"}, the other about ${b.year ?? "the present"}`;
  return void 0;
}
function otherPlace({ scope: a }, { scope: b }) {
  if (a.places.length === 0 || b.places.length === 0 || a.places.some((place3) => b.places.includes(place3))) return void 0;
  return `one is about ${a.places.join(", ")}, the other about ${b.places.join(", ")}`;
}
function otherGroup({ scope: a }, { scope: b }) {
  const only = [...a.narrowing.filter((word) => !b.narrowing.includes(word)), ...b.narrowing.filter((word) => !a.narrowing.includes(word))];
  return only.length ? `only one of them is narrowed to ${only.join(", ")}` : void 0;
}

// src/align/cluster.ts
function cluster(block, { entities, weigh, affinity }) {
  const claims2 = [...block].sort((a, b) => a.source < b.source ? -1 : a.source > b.source ? 1 : byPosition(a, b));
  const likely = [];
  for (const [a, b] of candidates(claims2, weigh)) {
    const [one, other] = [claims2[a], claims2[b]];
    if (apart(one, other)) continue;
    const found = one.topic.slot === "wording" ? wordingAffinity(one, other, weigh) : isList(one) ? listAffinity(one, other, affinity(one, other)) : affinity(one, other);
    if (found.odds > 0) likely.push({ a, b, ...found });
  }
  const pairs = mutual(withoutEchoes(likely, claims2), claims2).sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b);
  const groups = claims2.map((_, i) => /* @__PURE__ */ new Set([i]));
  const bonds = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const [one, other] = [groups[pair.a], groups[pair.b]];
    if (one === other || !joinable(one, other, claims2, affinity)) continue;
    for (const i of other) {
      one.add(i);
      groups[i] = one;
    }
    if (!bonds.has(one)) bonds.set(one, bonds.get(other) ?? pair);
  }
  return [...new Set(groups)].map((group) => row([...group].sort((a, b) => a - b).map((i) => claims2[i]), bonds.get(group), weigh, entities));
}
var LOOSE = /* @__PURE__ */ new Set(["people", "count", "direction", "match", "told"]);
function joinable(one, other, claims2, affinity) {
  let sum = 0;
  for (const i of one)
    for (const j of other) {
      const [a, b] = [claims2[i], claims2[j]];
      if (apart(a, b)) return false;
      sum += isList(a) ? listAffinity(a, b, affinity(a, b)).odds : affinity(a, b).odds;
    }
  const slot = claims2[0]?.topic.slot ?? "";
  return slot === "wording" || sum / (one.size * other.size) > (LOOSE.has(slot) ? -0.5 : 0.4);
}
function mutual(pairs, claims2) {
  const best = /* @__PURE__ */ new Map();
  const key = (claim3, source) => `${claim3}
${source}`;
  const sourceOf = (i) => claims2[i]?.source ?? "";
  for (const { a, b, odds } of pairs)
    for (const [one, other] of [[a, b], [b, a]]) best.set(key(one, sourceOf(other)), Math.max(best.get(key(one, sourceOf(other))) ?? 0, odds));
  const isBest = (one, other, odds) => odds >= (best.get(key(one, sourceOf(other))) ?? 0) - 1e-9;
  return pairs.filter(({ a, b, odds }) => sourceOf(a) !== sourceOf(b) && isBest(a, b, odds) && isBest(b, a, odds));
}
var FEW_ANSWERS = /* @__PURE__ */ new Set(["stage", "whether"]);
var ECHO = 1.5;
function withoutEchoes(pairs, claims2) {
  if (FEW_ANSWERS.has(claims2[0]?.topic.slot ?? "")) return [...pairs];
  const answers = claims2.map(answerKey);
  const echo = /* @__PURE__ */ new Map();
  const key = (claim3, other) => `${claim3}
${claims2[other]?.source}`;
  for (const { a, b, odds } of pairs)
    if (answers[a] === answers[b])
      for (const [one, other] of [[a, b], [b, a]]) echo.set(key(one, other), Math.max(echo.get(key(one, other)) ?? 0, odds));
  return pairs.filter(({ a, b, odds }) => answers[a] === answers[b] || Math.max(echo.get(key(a, b)) ?? -9, echo.get(key(b, a)) ?? -9) < odds - ECHO);
}
function wordingAffinity(a, b, weigh) {
  const [x, y] = [new Set(a.context.near), new Set(b.context.near)];
  const shared3 = [...x].filter((word) => y.has(word)).sort((p, q) => weigh(q) - weigh(p) || (p < q ? -1 : 1));
  const [short] = [x, y].sort((p, q) => p.size - q.size);
  const share = shared3.length / Math.max(1, short?.size ?? 1);
  return { odds: shared3.length >= 2 ? share - 0.45 : -1, shared: shared3 };
}
var TELLING = 0.3;
var SMALL = 30;
function candidates(claims2, weigh) {
  const index = /* @__PURE__ */ new Map();
  const found = [];
  claims2.forEach(({ context }, b) => {
    const partners = /* @__PURE__ */ new Set();
    for (const feature of [...context.core, ...context.near, ...context.far]) {
      if (weigh(feature) < TELLING) continue;
      const holders = index.get(feature) ?? [];
      for (const a of holders) partners.add(a);
      holders.push(b);
      index.set(feature, holders);
    }
    if (claims2.length <= SMALL) for (let a = 0; a < b; a++) partners.add(a);
    for (const a of partners) found.push([a, b]);
  });
  return found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
function row(claims2, bond, weigh, entities) {
  const { kind, topic } = claims2[0];
  const words = [...new Set(bond?.shared.map((feature) => readable(feature, entities)))].slice(0, 6);
  const about2 = [topic.slot, ...topic.block].join(" ");
  return {
    kind,
    topic,
    key: [topic.slot, ...topic.block, ...typical(claims2, weigh)],
    claims: claims2,
    reasons: [{ stage: "align", test: "same-question", text: words.length ? `both are about ${about2} and share ${words.join(", ")} around the answer` : `both are about ${about2}` }]
  };
}
function typical(claims2, weigh) {
  const answers = groupBy(claims2, answerKey);
  const counts = /* @__PURE__ */ new Map();
  for (const same of answers.values())
    for (const feature of new Set(same.flatMap(({ context }) => [...context.core, ...context.near]))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rank = (feature) => feature.startsWith("e:") ? 0 : feature.startsWith("n:") ? 1 : 2;
  return [...counts].filter(([feature, n]) => n * 2 > answers.size && weigh(feature) > 0).map(([feature]) => feature).sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1)).slice(0, 2).sort();
}

// src/align/commonness.ts
function commonness(story) {
  const counts = /* @__PURE__ */ new Map();
  let sentences = 0;
  for (const document of story.documents)
    for (const tokens2 of sentenceFeatures(document, story)) {
      sentences++;
      for (const feature of new Set(tokens2.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  const total = Math.max(20, sentences);
  const most = Math.log(total / 2);
  return (feature) => Math.max(0, Math.min(1, Math.log(total / 2 / Math.max(1, (counts.get(feature) ?? 2) / 2)) / most));
}

// src/align/index.ts
function align(claims2, story) {
  const weigh = commonness(story);
  const affinity = affinityOf(story, weigh);
  const blocks = groupBy(claims2, (claim3) => JSON.stringify([claim3.kind, claim3.topic.slot, ...claim3.topic.block]));
  return [...blocks.keys()].sort().flatMap((key) => {
    const block = blocks.get(key) ?? [];
    const topic = block[0]?.topic;
    if (!topic) return [];
    return topic.exact ? [exactRow(block, story)] : cluster(block, { entities: story.entities, weigh, affinity });
  });
}
function exactRow(claims2, story) {
  const { kind, topic } = claims2[0];
  const reason = {
    stage: "align",
    test: "same-referent",
    text: `all are about ${topic.block.map((key) => readable(`e:${key}`, story.entities)).join(", ")} (${topic.slot})`
  };
  return { kind, topic, key: [topic.slot, ...topic.block], claims: claims2, reasons: [reason] };
}

// src/align/entityKey.ts
function skeleton(part2) {
  const rough = sounds(part2).replace(/[zS]/g, "s").replace(/[Xq]/g, "k").replace(/w/g, "v").replace(/[JG]/g, "g");
  const first2 = rough[0] ?? "";
  const rest = rough.slice(1).replace(/[aeiouEOhY]/g, "");
  return (/[aeiouEO]/.test(first2) ? "a" : first2) + rest;
}
var smallest = (forms) => [...forms].sort()[0] ?? "";
function entityKey(type, names, long) {
  const distinct2 = [...new Set(names)];
  return `${type}:${type === "person" ? personKey(distinct2, long) : type === "place" ? placeKey(distinct2) : wordsKey(distinct2)}`;
}
function personKey(names, long) {
  const parsed = names.map(parsePersonName);
  const full = parsed.filter((name3) => name3.givens.length > 0);
  const surname2 = smallest((full.length > 0 ? full : parsed).map((name3) => skeleton(name3.surname)));
  if (full.length === 0) return surname2;
  const givens = full.map((name3) => skeleton(name3.givens[0]));
  const longest = Math.max(...givens.map((given2) => given2.length));
  const given = smallest(givens.filter((one) => one.length === longest));
  return `${surname2}.${long ? `${given}.${smallest(full.map((name3) => foldName(name3.givens.join(" "))))}` : given.slice(0, 1)}`;
}
function placeKey(names) {
  const country = smallest(names.map((name3) => countryCode(name3) ?? "").filter((code) => code !== ""));
  return country !== "" ? country.toLowerCase() : smallest(names.map((name3) => foldName(stateOfAbbreviation(name3) ?? name3)));
}
function wordsKey(names) {
  const words = names.map(nameWords);
  const most = Math.max(...words.map((list5) => list5.length));
  return smallest(words.filter((list5) => list5.length === most).map((list5) => list5.join(" ")));
}

// src/align/misspellings.ts
var SHORTEST = 6;
var SLIPS = (length2) => length2 >= 8 ? 2 : 1;
function misspelled(entities) {
  const keyed = entities.map((entity) => ({ entity, slips: slippery(entity) }));
  const byStart = /* @__PURE__ */ new Map();
  keyed.forEach(({ slips }, i) => {
    for (const start of new Set(slips.map(({ word }) => word.slice(0, 1)))) byStart.set(start, [...byStart.get(start) ?? [], i]);
  });
  const found = [];
  for (const group of byStart.values())
    for (const [n, a] of group.entries())
      for (const b of group.slice(n + 1)) {
        const [x, y] = [keyed[a], keyed[b]];
        if ([...x.entity.sources].some((source) => y.entity.sources.has(source))) continue;
        if (x.slips.some((p) => y.slips.some((q) => isSlip(p, q)))) found.push([a, b]);
      }
  return found;
}
function slippery({ type, names }) {
  return names.flatMap((name3) => {
    if (type === "person") {
      const { givens, surname: surname2 } = parsePersonName(name3);
      return surname2.length >= SHORTEST && givens[0] !== void 0 && givens[0].length > 1 ? [{ word: surname2, beside: givens[0] }] : [];
    }
    const word = foldName(name3).replace(/^the /, "");
    return word.length >= SHORTEST && !word.includes(" ") && !isOrdinaryWord(word) ? [{ word, beside: "" }] : [];
  });
}
function isSlip(a, b) {
  if (a.beside !== b.beside || a.word === b.word || Math.abs(a.word.length - b.word.length) > 2) return false;
  if (a.word.startsWith(b.word) || b.word.startsWith(a.word)) return false;
  if (isPlace(a.word) && isPlace(b.word)) return false;
  const beside = a.beside === "" ? 0 : 1;
  return editDistance(a.word, b.word) <= Math.min(2, SLIPS(Math.min(a.word.length, b.word.length)) + beside);
}

// src/align/entities.ts
function linkEntities(documents) {
  const members = documents.flatMap((document) => document.entities.map((entity) => ({
    source: document.source.id,
    entity: entity.id,
    type: entity.type,
    name: entity.name,
    names: entity.names
  }))).sort((a, b) => compare(a.name, b.name) || compare(a.source, b.source) || a.entity - b.entity);
  const settled = settleTypes(members);
  const clusters = [
    ...clusterPeople(settled.filter((member) => member.type === "person")),
    ...clusterBy(settled.filter((member) => member.type === "place"), fitPlaces),
    ...clusterBy(settled.filter((member) => member.type === "body"), fitBodies),
    ...clusterBy(settled.filter((member) => member.type === "thing"), fitThings)
  ];
  return withKeys(mended(clusters));
}
function mended(clusters) {
  const into = /* @__PURE__ */ new Map();
  const named = clusters.map(({ members }) => ({
    type: members[0].type,
    names: members.flatMap((member) => member.names),
    sources: new Set(members.map((member) => member.source))
  }));
  for (const [a, b] of misspelled(named)) {
    const [one, other] = [clusters[a], clusters[b]];
    if (into.has(one) || into.has(other) || [...into.values()].includes(one) || [...into.values()].includes(other)) continue;
    into.set(other, one);
  }
  for (const [other, one] of into) one.members.push(...other.members);
  return clusters.filter((cluster2) => !into.has(cluster2));
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function settleTypes(members) {
  const types = /* @__PURE__ */ new Map();
  const surnames = /* @__PURE__ */ new Set();
  for (const member of members) {
    for (const name3 of member.names) types.set(foldName(name3), (types.get(foldName(name3)) ?? /* @__PURE__ */ new Set()).add(member.type));
    const { givens, surname: surname2 } = parsePersonName(member.name);
    if (member.type === "person" && givens.length > 0) surnames.add(surname2);
  }
  return members.map((member) => {
    const key = foldName(member.name);
    const known3 = new Set(member.names.flatMap((name3) => [...types.get(foldName(name3)) ?? [member.type]]));
    known3.delete("person");
    known3.add(member.type);
    if (member.type === "thing" && surnames.has(key)) return { ...member, type: "person" };
    if (member.type === "person" || known3.size === 1) return member;
    const others = ["place", "body"].filter((type2) => known3.has(type2));
    const type = others.length === 2 ? isPlace(member.name) ? "place" : "body" : others[0] ?? member.type;
    return { ...member, type };
  });
}
function clusterBy(members, fit) {
  const clusters = members.map((member) => ({ members: [member] }));
  const of = new Map(clusters.map((cluster2) => [cluster2.members[0], cluster2]));
  const pairs = candidatePairs(members).map(([a, b]) => ({ a, b, score: Math.max(...a.names.flatMap((x) => b.names.map((y) => fit(x, y)))) })).filter((pair) => pair.score > 0).sort((p, q) => q.score - p.score || compare(p.a.name, q.a.name) || compare(p.b.name, q.b.name) || compare(p.a.source, q.a.source) || compare(p.b.source, q.b.source));
  for (const { a, b } of pairs) join(of, a, b, (x, y) => fit(x.name, y.name) >= 0);
  return [...new Set(of.values())];
}
function join(of, a, b, bearable) {
  const [one, other] = [of.get(a), of.get(b)];
  if (one === other) return;
  const clash = one.members.some((x) => other.members.some((y) => x.source === y.source || !bearable(x, y)));
  if (clash) return;
  one.members.push(...other.members);
  for (const member of other.members) of.set(member, one);
}
function candidatePairs(members) {
  const byKey = /* @__PURE__ */ new Map();
  for (const member of members) for (const key of new Set(member.names.flatMap((name3) => keysOf(member.type, name3)))) byKey.set(key, [...byKey.get(key) ?? [], member]);
  const seen = /* @__PURE__ */ new Set();
  const pairs = [];
  const number = new Map(members.map((member, index) => [member, index]));
  for (const group of byKey.values()) {
    group.forEach((a, i) => group.slice(i + 1).forEach((b) => {
      const id = `${number.get(a)} ${number.get(b)}`;
      if (a.source === b.source || seen.has(id)) return;
      seen.add(id);
      pairs.push([a, b]);
    }));
  }
  return pairs;
}
function keysOf(type, name3) {
  if (type === "person") {
    const { givens, surname: surname2 } = parsePersonName(name3);
    return [surname2, ...givens, ...metaphones(surname2).map((sound) => `~${sound}`)];
  }
  const words = nameWords(name3);
  const joined2 = words.join("");
  return [
    ...words.filter((word) => !isBodyHead(word) || words.length === 1),
    joined2,
    ...metaphones(joined2).map((sound) => `~${sound}`),
    `=${words.length > 1 ? initialsOf(name3) : joined2}`,
    ...type === "place" ? [`@${countryCode(name3) ?? stateOfAbbreviation(name3)?.toLowerCase() ?? joined2}`, ...metaphones(words[0] ?? "").map((sound) => `~${sound}`)] : []
  ];
}
var fitPlaces = (a, b) => {
  if (samePlace(a, b)) return 3;
  if (isPlace(a) && isPlace(b)) return -1;
  const relation = compareNames(a, b, "other");
  return relation === "same" ? 3 : relation === "variant" ? 2 : -1;
};
var fitThings = (a, b) => {
  const relation = compareNames(a, b, "other");
  return relation === "same" ? 3 : relation === "variant" ? 2 : relation === "compatible" && tail(a, b) ? 1 : relation === "compatible" ? 0 : -1;
};
var fitBodies = (a, b) => {
  const relation = compareNames(a, b, "other");
  if (relation === "same") return 4;
  if (relation === "variant") return 3;
  if (relation === "different") return -1;
  const [x, y] = [nameWords(a), nameWords(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length === 1 && initialsOf(long.join(" ")) === short[0]) return 2;
  if (isKnownBody(short.join(" "))) return 0;
  if (tail(a, b)) return 2;
  const heads = long.slice(short.length).every((word) => isBodyHead(word) || /^(inc|corp|ltd|co|plc)$/.test(word));
  return short.length === 1 && long[0] === short[0] && heads && !isOrdinaryWord(short[0]) ? 1 : 0;
};
function tail(a, b) {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.slice(-short.length).join(" ") === short.join(" ") && short.some((word) => !isOrdinaryWord(word) || short.length > 1 && !isBodyHead(word));
}
var isFull = (member) => parsePersonName(member.name).givens.length > 0;
function clusterPeople(members) {
  const full = members.filter(isFull);
  const clusters = clusterBy(full, (a, b) => {
    const [x, y] = [parsePersonName(a), parsePersonName(b)];
    if (x.givens.length === 0 || y.givens.length === 0) return 0;
    const relation = compareNames(a, b);
    if (relation === "different" || gendersClash(x.givens[0], y.givens[0])) return -1;
    return relation === "same" ? 3 : relation === "compatible" ? 2 : 1;
  });
  const single = members.filter((member) => !isFull(member));
  const rest = [];
  const placed = single.map((member) => [member, onlyFit(member, clusters)]);
  for (const [member, cluster2] of placed) {
    if (cluster2 && !cluster2.members.some((other) => other.source === member.source)) cluster2.members.push(member);
    else rest.push(member);
  }
  return [...clusters, ...clusterBy(rest, (a, b) => {
    const relation = compareNames(a, b);
    return relation === "same" ? 3 : relation === "variant" ? 1 : -1;
  })];
}
function onlyFit(member, clusters) {
  const { surname: surname2 } = parsePersonName(member.name);
  const open = clusters.filter((cluster2) => !cluster2.members.some((other) => other.source === member.source));
  const tests = [
    (name3) => parsePersonName(name3).surname === surname2,
    (name3) => parsePersonName(name3).givens[0] === surname2,
    (name3) => compareNames(member.name, name3) !== "different"
  ];
  for (const test of tests) {
    const fits = clusters.filter((cluster2) => cluster2.members.some((other) => other.names.some(test)));
    if (fits.length > 1) return void 0;
    if (fits.length === 1) return open.includes(fits[0]) ? fits[0] : void 0;
  }
  return void 0;
}
var gendersClash = (a, b) => {
  const genders = [givenNameGender(a), givenNameGender(b)];
  return genders.includes("male") && genders.includes("female");
};
function withKeys(clusters) {
  const entities = clusters.map(({ members }) => {
    const type = members[0].type;
    const names = members.flatMap((member) => member.names);
    return { type, names, members: members.map(({ source, entity }) => ({ source, entity })).sort((a, b) => compare(a.source, b.source) || a.entity - b.entity) };
  });
  const short = entities.map(({ type, names }) => entityKey(type, names, false));
  const counts = /* @__PURE__ */ new Map();
  for (const key of short) counts.set(key, (counts.get(key) ?? 0) + 1);
  const used = /* @__PURE__ */ new Map();
  return entities.map((entity, index) => ({ entity, key: (counts.get(short[index]) ?? 0) > 1 ? entityKey(entity.type, entity.names, true) : short[index] })).sort((a, b) => compare(a.key, b.key) || compare(readable2(a.entity.names), readable2(b.entity.names)) || compare(JSON.stringify(a.entity.members), JSON.stringify(b.entity.members))).map(({ entity, key }) => {
    const number = used.get(key) ?? 0;
    used.set(key, number + 1);
    return { key: number === 0 ? key : `${key}#${number + 1}`, type: entity.type, name: readable2(entity.names), members: entity.members };
  });
}
function readable2(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const name3 of names) counts.set(name3, (counts.get(name3) ?? 0) + 1);
  const words = (name3) => name3.split(/\s+/).length;
  return [...counts].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? "";
}

// src/align/shingles.ts
function wordHashes(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  return Uint32Array.from(words, hashOf);
}
function hashOf(word) {
  let hash2 = 2166136261;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit !== 39 && unit !== 8217) hash2 = Math.imul(hash2 ^ unit, 16777619);
  }
  return mixed(hash2);
}
function mixed(value) {
  let hash2 = Math.imul(value ^ value >>> 16, 2246822507);
  hash2 = Math.imul(hash2 ^ hash2 >>> 13, 3266489909);
  return (hash2 ^ hash2 >>> 16) >>> 0;
}
function shingles(words, size) {
  const found = /* @__PURE__ */ new Set();
  const runs = Math.max(1, words.length - size + 1);
  for (let start = 0; start < runs && words.length > 0; start++) {
    let hash2 = 0;
    for (let at = start; at < Math.min(start + size, words.length); at++) hash2 = mixed(Math.imul(hash2, 31) + words[at]);
    found.add(hash2);
  }
  return Uint32Array.from(found).sort();
}
function shared(a, b) {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
var Groups = class {
  #parent;
  constructor(size) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }
  of(member) {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root];
    while (this.#parent[member] !== root) [member, this.#parent[member]] = [this.#parent[member], root];
    return root;
  }
  join(a, b) {
    const [x, y] = [this.of(a), this.of(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
};

// src/align/origins.ts
var TEXT_SHINGLE = 4;
var SKETCH = 256;
function originGroups(texts) {
  const runs = texts.map((text) => shingles(wordHashes(text), TEXT_SHINGLE));
  const sketches = runs.map((run) => run.subarray(0, SKETCH));
  const groups = new Groups(texts.length);
  const first2 = /* @__PURE__ */ new Map();
  for (const [index, run] of runs.entries()) {
    const key = run.join();
    const other = first2.get(key);
    if (other === void 0) first2.set(key, index);
    else groups.join(other, index);
  }
  for (const [a, b] of candidatePairs2(sketches, [...first2.values()])) if (groups.of(a) !== groups.of(b) && isCopy(runs[a], runs[b])) groups.join(a, b);
  const numbers = /* @__PURE__ */ new Map();
  return texts.map((_, index) => {
    const group = groups.of(index);
    if (!numbers.has(group)) numbers.set(group, numbers.size + 1);
    return numbers.get(group);
  });
}
function isCopy(a, b) {
  if (a === void 0 || b === void 0) return false;
  const [smaller, larger] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return smaller * 2 >= larger && shared(a, b) >= smaller * 0.6;
}
function candidatePairs2(sketches, among) {
  const holders = /* @__PURE__ */ new Map();
  for (const index of among) {
    for (const hash2 of sketches[index] ?? []) {
      const list5 = holders.get(hash2);
      if (list5 === void 0) holders.set(hash2, [index]);
      else list5.push(index);
    }
  }
  const common = /* @__PURE__ */ new Map();
  for (const list5 of holders.values()) {
    for (const [at, b] of list5.entries()) for (const a of list5.slice(0, at)) common.set(a * sketches.length + b, (common.get(a * sketches.length + b) ?? 0) + 1);
  }
  return [...common].flatMap(([key, count]) => {
    const [a, b] = [Math.floor(key / sketches.length), key % sketches.length];
    const least = Math.min(sketches[a]?.length ?? 0, sketches[b]?.length ?? 0);
    return count * 4 >= least ? [[a, b]] : [];
  });
}

// src/align/story.ts
function link(documents) {
  const entities = linkEntities(documents);
  const byMember = /* @__PURE__ */ new Map();
  for (const entity of entities) for (const { source, entity: number } of entity.members) byMember.set(`${number}
${source}`, entity);
  const groups = originGroups(documents.map((document) => document.source.text));
  return {
    documents,
    entities,
    entityOf: (source, entity) => byMember.get(`${entity}
${source}`),
    origins: new Map(documents.map((document, i) => [document.source.id, groups[i] ?? i]))
  };
}

// src/compare/question.ts
function about(claims2, story) {
  const counts = /* @__PURE__ */ new Map();
  for (const { context } of claims2)
    for (const feature of /* @__PURE__ */ new Set([...context.core, ...context.near])) if (/^[en]:/.test(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const words = [...counts].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3).map(([feature]) => readable(feature, story.entities));
  return words.length ? ` (${words.join(", ")})` : "";
}

// src/compare/attribution.ts
var attribution = {
  question: ({ topic, claims: claims2 }, story) => topic.slot === "told" ? `To whom did ${nameOf(topic.block[0] ?? "", story)} say so${about(claims2, story)}?` : topic.slot === "said" ? `Who said so${about(claims2, story)}?` : `Who did it: ${topic.block.join(" ").replace(/[en]:(?:\w+:)?/g, "")}${about(claims2, story)}?`,
  relate
};
var nameOf = (key, story) => story.entities.find((entity) => entity.key === key)?.name ?? key;
var keyOf = ({ answer }) => answer.type === "entity" ? answer.entity : "";
function relate(a, b, story) {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === y) return { relation: "same", test: "same-doer", text: `both name ${a.text}` };
  const named = [x, y].filter((key) => key.startsWith("e:")).length;
  const places2 = [x, y].some((key) => key.startsWith("e:place:"));
  if (places2 || sharesWord(a.text, b.text)) return { relation: "incomparable", test: "may-be-one", text: `\u201C${a.text}\u201D and \u201C${b.text}\u201D may be one and the same` };
  if (named === 2) return { relation: "divergence", test: "other-doer", text: `\u201C${a.text}\u201D and \u201C${b.text}\u201D are not one and the same among the ${story.entities.length} that the sources name` };
  return { relation: "incomparable", test: "description", text: `\u201C${a.text}\u201D and \u201C${b.text}\u201D: a description may fit the one who is named` };
}
var sharesWord = (a, b) => {
  const words = new Set(a.toLowerCase().match(new RegExp("\\p{L}{3,}", "gu")));
  return (b.toLowerCase().match(new RegExp("\\p{L}{3,}", "gu")) ?? []).some((word) => word !== "the" && words.has(word));
};

// src/compare/membership.ts
var membership = {
  question,
  relate: (a, b) => {
    const [x, y] = [list2(a), list2(b)];
    const [onlyX, onlyY] = [x.items.filter((item) => !y.items.includes(item)), y.items.filter((item) => !x.items.includes(item))];
    if (onlyX.length === 0 && onlyY.length === 0) return { relation: "same", test: "same-members", text: "both list the same" };
    if (onlyX.length === x.items.length) return { relation: "incomparable", test: "no-shared-member", text: `\u201C${a.text}\u201D and \u201C${b.text}\u201D share no member: they may list two groups` };
    const missing = `\u201C${a.text}\u201D and \u201C${b.text}\u201D do not list the same`;
    if (x.closed && y.closed) return { relation: "contradiction", test: "complete-lists", text: missing };
    if (onlyX.length > 0 && onlyY.length > 0) return { relation: "divergence", test: "other-members", text: missing };
    const shorter = onlyX.length === 0 ? x : y;
    if (shorter.open || a.topic.slot === "members") return { relation: "same", test: "part-of-list", text: "one lists a part of what the other lists" };
    return { relation: "granularity", test: "fewer-members", text: `${missing}: one names fewer` };
  }
};
function question({ topic, claims: claims2 }, story) {
  const of = claims2.map((claim3) => list2(claim3).of).find((key) => key !== void 0);
  const who = of === void 0 ? void 0 : story.entities.find(({ key }) => key === of)?.name;
  if (topic.slot === "charged") return `What is ${who ?? "the suspect"} charged with?`;
  if (topic.slot === "convicted") return `What was ${who ?? "the defendant"} found guilty of?`;
  if (topic.slot === "survivors") return `Who survives ${who ?? "the dead"}?`;
  if (topic.slot === "sort") return `${claims2.flatMap((claim3) => claim3.question ?? []).sort()[0] ?? "Which"} are they${about(claims2, story)}?`;
  return `Who or what belongs to it: ${topic.block.map((key) => readable(key, story.entities)).join(" ")}${about(claims2, story)}?`;
}
var list2 = ({ answer }) => answer.type === "list" ? answer : { items: [], closed: false };

// src/compare/sides.ts
function sideBySide(row2, relate2) {
  const sides = [];
  const reasons = [];
  const same = [];
  for (const claim3 of row2.claims) {
    const home = sides.find(
      (side2) => side2.every((other) => {
        const found = relate2(claim3, other);
        if (found.relation === "same") same.push(found);
        return found.relation === "same";
      })
    );
    if (home) home.push(claim3);
    else sides.push([claim3]);
  }
  if (sides.length < 2) return { veto: same[0]?.test ?? "same-answer", why: same[0]?.text ?? "all give the same answer", agreed: true };
  const barred = withoutStrays(sides, relate2);
  if (barred) return barred;
  let gravest;
  for (let i = 0; i < sides.length; i++)
    for (let j = i + 1; j < sides.length; j++) {
      const found = relate2(sides[i]?.[0], sides[j]?.[0]);
      if (found.relation === "same" || found.relation === "incomparable") continue;
      reasons.push({ stage: "compare", test: found.test, text: found.text });
      if (!gravest || gravity(found) < gravity(gravest)) gravest = found;
    }
  if (!gravest || gravest.relation === "same" || gravest.relation === "incomparable")
    return { veto: "same-answer", why: "all give the same answer", agreed: true };
  return { relation: gravest.relation, sides: sides.map((claims2) => answered(claims2)), why: gravest.text, reasons };
}
function withoutStrays(sides, relate2) {
  let last;
  for (; ; ) {
    const clashes = sides.map(
      (side2) => sides.filter((other) => {
        if (other === side2) return false;
        const found = relate2(side2[0], other[0]);
        if (found.relation === "incomparable") last = found;
        return found.relation === "incomparable";
      }).length
    );
    const most = Math.max(...clashes);
    if (most === 0) return void 0;
    const worst = sides.map((side2, i) => ({ i, clash: clashes[i] ?? 0, size: side2.length })).sort((a, b) => b.clash - a.clash || a.size - b.size || b.i - a.i)[0];
    if (worst) sides.splice(worst.i, 1);
    if (sides.length < 2) return { veto: last?.test ?? "incomparable", why: last?.text ?? "the answers cannot be held against each other" };
  }
}
var gravity = ({ relation }) => RELATIONS.indexOf(relation);
function answered(claims2, canonical3 = answerKey) {
  const ranked = [...claims2].sort((a, b) => vague(a) - vague(b) || order(canonical3(a), canonical3(b)) || a.text.length - b.text.length || order(a.text, b.text));
  const first2 = ranked[0];
  return { value: first2.text.replace(/\s+/g, " "), canonical: canonical3(first2), claims: claims2 };
}
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var vague = ({ answer }) => answer.type === "amount" && (answer.amount.modifier !== void 0 || answer.amount.value === void 0) ? 1 : 0;

// src/compare/name.ts
var name = {
  split: (row2, story) => typeOf(row2, story) === "person" ? [part(row2, "given name"), part(row2, "surname")] : [row2],
  question: (row2, story) => {
    const called = story.entities.find(({ key }) => key === row2.topic.block[0])?.name ?? row2.topic.block.join(" ");
    return row2.topic.slot === "spelling" ? `How is ${called} spelled?` : `How is the ${row2.topic.slot} of ${called} spelled?`;
  },
  judge: (row2, story) => typeOf(row2, story) === "person" ? judgePart(row2) : judgeWhole(row2)
};
var typeOf = (row2, story) => story.entities.find(({ key }) => key === row2.topic.block[0])?.type ?? "thing";
function part(row2, slot) {
  const fulls = row2.claims.map((claim3) => parsePersonName(claim3.text)).filter(({ givens }) => givens.length > 0);
  const claims2 = row2.claims.flatMap((claim3) => {
    const { givens, surname: surname2, particle } = parsePersonName(claim3.text);
    const bareGiven = givens.length === 0 && fulls.some((full) => full.givens[0] === surname2);
    const wanted = slot === "given name" ? bareGiven ? surname2 : givens[0] : bareGiven ? void 0 : surname2;
    if (wanted === void 0 || wanted.length < 3) return [];
    const span = wordSpan(claim3, wanted, slot === "surname" ? particle : "");
    return span ? [{ ...claim3, ...span }] : [];
  });
  return { ...row2, topic: { ...row2.topic, slot }, key: [slot, ...row2.topic.block], claims: claims2 };
}
function wordSpan(claim3, wanted, particle) {
  const words = [...claim3.text.matchAll(/[^\s,()"“”]+/g)];
  const at = words.findIndex(([word]) => foldName(word).split("-").join("").endsWith(wanted));
  const last = words[at];
  if (!last) return void 0;
  const particles = particle ? particle.split(" ") : [];
  let first2 = last;
  for (let i = at - 1; i >= 0 && particles.includes(foldName(words[i]?.[0] ?? "")); i--) first2 = words[i];
  const start = first2.index;
  const end = last.index + last[0].replace(/(?:['’]s|[.,;:'’])$/u, "").length;
  const text = claim3.text.slice(start, end);
  return { start: claim3.start + start, end: claim3.start + end, text, answer: { type: "text", canonical: text.normalize("NFC").toLowerCase() } };
}
function judgePart(row2) {
  const spelled = groupBy(row2.claims, canonical);
  const forms = [...spelled.keys()].sort();
  const related2 = forms.filter((form2) => forms.some((other) => other !== form2 && isSpelling(form2, other)));
  return judgeForms(related2, spelled);
}
function isSpelling(a, b) {
  const [x, y] = [a, b].map((form2) => parsePersonName(form2).surname);
  if (x === y) return foldName(a) === foldName(b);
  return ["variant", "near"].includes(comparePart(x, y)) || Math.min(x.length, y.length) >= 6 && editDistance(x, y) <= 2;
}
function judgeWhole(row2) {
  const spelled = groupBy(row2.claims, canonical);
  const forms = [...spelled.keys()].sort();
  const related2 = forms.filter((form2) => forms.some((other) => other !== form2 && isWholeSpelling(form2, other)));
  return judgeForms(related2, spelled);
}
var isWholeSpelling = (a, b) => compareNames(a, b, "other") === "variant" || a !== b && foldName(a) === foldName(b) && a.normalize("NFD").length !== b.normalize("NFD").length;
var canonical = (claim3) => (
  // Full stops and apostrophes are house style, not spelling.
  claim3.answer.type === "text" ? claim3.answer.canonical.normalize("NFC").toLowerCase().replace(/[’‘`´'.]/g, "").trim() : claim3.text
);
function judgeForms(forms, spelled) {
  if (forms.length < 2) return { veto: "same-spelling", why: `all write ${[...spelled.keys()].sort().map((form2) => `\u201C${form2}\u201D`).join(", ")}: no other spelling of one name`, agreed: true };
  const sides = forms.map((form2) => ({ ...answered(firstPerSource(spelled.get(form2) ?? [])), canonical: form2 }));
  const why = `One name is written ${sides.map(({ value }) => `\u201C${value}\u201D`).join(" and ")}.`;
  return { relation: "variant", sides, why, reasons: [{ stage: "compare", test: "name-parts", text: `${forms.join(" and ")} are one name by sound and letters, spelled differently` }] };
}
var firstPerSource = (claims2) => [...groupBy(claims2, ({ source }) => source).values()].map(([first2]) => first2);

// src/compare/place.ts
var place = {
  question: ({ topic, claims: claims2 }, story) => topic.slot === "direction" ? `In which direction from ${nameOf2(topic.block[0] ?? "", story)}?` : `Where did it happen: ${topic.block.join(" ")}${about(claims2, story)}?`,
  relate: (a, b, story) => a.topic.slot === "direction" ? directions(a, b) : places(a, b, story)
};
var keyOf2 = ({ answer }) => answer.type === "entity" ? answer.entity : "";
var nameOf2 = (key, story) => story.entities.find((entity) => entity.key === key)?.name ?? key;
function directions(a, b) {
  const [x, y] = [keyOf2(a), keyOf2(b)];
  if (x === y) return { relation: "same", test: "same-direction", text: `both say ${x}` };
  if (x.includes(y) || y.includes(x)) return { relation: "granularity", test: "finer-direction", text: `${x} and ${y} go together` };
  return { relation: "contradiction", test: "direction", text: `${x} and ${y} are different directions` };
}
function places(a, b, story) {
  const [x, y] = [keyOf2(a), keyOf2(b)];
  const [first2, second] = [nameOf2(x, story), nameOf2(y, story)];
  if (x === y) return { relation: "same", test: "same-place", text: `both say ${first2}` };
  if (containedIn(first2, second) || containedIn(second, first2)) return { relation: "granularity", test: "containment", text: `${first2} and ${second}: one lies in the other` };
  if (containedIn(first2, second) === void 0 || containedIn(second, first2) === void 0)
    return { relation: "incomparable", test: "unknown-place", text: `whether ${first2} and ${second} lie in one another is not known` };
  return { relation: "divergence", test: "other-place", text: `${first2} and ${second} are two places, and neither lies in the other` };
}

// src/compare/polarity.ts
var polarity = {
  question: ({ topic, claims: claims2 }, story) => `Is it so: ${topic.block.join(" ")}${about(claims2, story)}?`,
  relate: (a, b) => {
    const [x, y] = [canonical2(a), canonical2(b)];
    if (x === y) return { relation: "same", test: "same-polarity", text: `both say ${x}` };
    return { relation: "contradiction", test: "negation", text: `\u201C${a.text}\u201D says ${x}, \u201C${b.text}\u201D says ${y}` };
  }
};
var canonical2 = ({ answer }) => answer.type === "text" ? answer.canonical : "";

// src/compare/rates.ts
var DRIFT = 0.03;
function exchangeRates(amounts) {
  const rates = /* @__PURE__ */ new Map();
  const add = (from, to, min, max) => {
    const known3 = rates.get(`${from}/${to}`);
    rates.set(
      `${from}/${to}`,
      known3 === void 0 ? { min, max } : { min: Math.min(known3.min, min), max: Math.max(known3.max, max) }
    );
  };
  for (const { unit, value, grain = 1, restated } of amounts) {
    if (unit === void 0 || value === void 0 || value <= 0 || restated === void 0) continue;
    for (const other of restated) {
      if (other.min !== other.max || other.min <= 0) continue;
      const half = (of, by) => Math.min(by / 2, of * 0.05);
      const min = (other.min - half(other.min, other.grain)) / (value + half(value, grain));
      const max = (other.min + half(other.min, other.grain)) / (value - half(value, grain));
      add(unit, other.unit, min, max);
      add(other.unit, unit, 1 / max, 1 / min);
    }
  }
  return rates;
}
function convert(amount, unit, rates) {
  const rate = rates.get(`${amount.unit ?? ""}/${unit}`);
  if (rate === void 0) return void 0;
  const { value, restated: _, ...rest } = amount;
  const low = rate.min * (1 - DRIFT);
  const high = rate.max * (1 + DRIFT);
  const middle = (low + high) / 2;
  return {
    ...rest,
    unit,
    min: amount.min * low,
    max: amount.max * high,
    grain: (amount.grain ?? 1) * middle,
    approximate: true,
    ...value === void 0 ? {} : { value: Number((value * middle).toPrecision(2)) }
  };
}

// src/compare/amounts.ts
var ROUNDED_FROM = 100;
var ROUNDING = 0.025;
function compareAmounts(a, b, rates) {
  const apart3 = incomparable(a, b);
  if (apart3 !== void 0) return { relation: "incomparable", ...apart3 };
  if (a.type === "score") return compareScores(a, b);
  if (a.unit !== b.unit) return acrossCurrencies(a, b, rates);
  return compareStretches(a, b);
}
function incomparable(a, b) {
  if (a.type !== b.type) return { test: "type", text: `a ${a.type} and a ${b.type} answer different questions` };
  if (a.type !== "money" && a.unit !== b.unit)
    return { test: "unit", text: `${a.unit ?? "a count"} and ${b.unit ?? "a count"} measure different things` };
  if (a.per !== b.per)
    return { test: "rate", text: `per ${a.per ?? "nothing"} and per ${b.per ?? "nothing"} are different rates` };
  if (a.additional !== b.additional && a.type === "ordinal")
    return { test: "ordinal", text: "a rank and one more of those counted" };
  return void 0;
}
function compareScores(a, b) {
  const [first2 = [], second = []] = [a.pair, b.pair];
  const figures2 = `${first2.join("-")} and ${second.join("-")}`;
  const same = (x, y) => x.length === y.length && x.every((value, index) => value === y[index]);
  if (same(first2, second)) return { relation: "same", test: "score", text: `the same score, ${figures2}` };
  if (first2.length === 2 && same(first2, [...second].reverse()))
    return { relation: "same", test: "score-reversed", text: `the same score seen from the other side, ${figures2}` };
  return { relation: "contradiction", test: "score", text: `${figures2} are different scores` };
}
function acrossCurrencies(a, b, rates) {
  const bridges = [];
  for (const other of a.restated ?? []) if (other.unit === b.unit) bridges.push([{ ...a, ...other }, b]);
  for (const other of b.restated ?? []) if (other.unit === a.unit) bridges.push([a, { ...b, ...other }]);
  for (const mine of a.restated ?? [])
    for (const other of b.restated ?? [])
      if (mine.unit === other.unit)
        bridges.push([
          { ...a, ...mine },
          { ...b, ...other }
        ]);
  for (const [left, right] of bridges) {
    const judged2 = compareStretches(left, right);
    if (judged2.relation !== "contradiction")
      return { relation: "same", test: "equivalent", text: `the text gives one amount in both currencies: ${judged2.text}` };
    return { ...judged2, test: "equivalent", text: `by the amount given in both currencies, ${judged2.text}` };
  }
  const converted = rates && convert(a, b.unit ?? "", rates);
  if (converted === void 0)
    return { relation: "incomparable", test: "currency", text: `${a.unit} and ${b.unit}, and no text gives the amount in both` };
  const judged = compareStretches(converted, b);
  const rate = `at the rate that the texts use, ${show(a)} is ${show(converted)}`;
  return {
    relation: judged.relation === "contradiction" ? "contradiction" : "same",
    test: "exchange-rate",
    text: `${rate}; ${judged.text}`
  };
}
function compareStretches(a, b) {
  const [left, right] = [stretch(a), stretch(b)];
  const names = [show(a), show(b)];
  if (a.vague && b.vague) {
    return a.min === b.min && a.max === b.max ? { relation: "same", test: "vague", text: `both say ${names[0]}` } : { relation: "granularity", test: "vague", text: `${names[0]} and ${names[1]} are both vague` };
  }
  if (!meet(left, right)) return { relation: "contradiction", test: "range", text: `${names[0]} leaves no room for ${names[1]}` };
  const sameFigure = a.value !== void 0 && a.value === b.value;
  if (sameFigure && (a.modifier ?? "") === (b.modifier ?? "") && a.approximate === b.approximate) {
    return { relation: "same", test: "same-figure", text: `both say ${names[0]}` };
  }
  if (a.value === void 0 && b.value === void 0 && a.min === b.min && a.max === b.max)
    return { relation: "same", test: "same-range", text: `both say ${names[0]}` };
  if (sameFigure) {
    const effect = left.min === right.min && left.max === right.max && left.openMin === right.openMin && left.openMax === right.openMax;
    return effect ? { relation: "same", test: "same-figure", text: `${names[0]} and ${names[1]} mean the same` } : { relation: "granularity", test: "same-figure", text: `one figure, stated as ${names[0]} and as ${names[1]}` };
  }
  if (a.statedUnit !== b.statedUnit && a.statedUnit !== void 0 && b.statedUnit !== void 0 && a.type !== "share" && !a.approximate && !b.approximate) {
    return { relation: "same", test: "unit-conversion", text: `${names[0]} and ${names[1]} are one amount in two units` };
  }
  const [loose, tight] = width(left) >= width(right) ? [names[0], names[1]] : [names[1], names[0]];
  const test = a.vague || b.vague ? "vague" : a.approximate || b.approximate ? "bound" : "rounding";
  return {
    relation: "granularity",
    test,
    text: test === "rounding" ? `${loose} is ${tight} rounded` : `${loose} allows ${tight}`
  };
}
function stretch(amount) {
  const slack = amount.value === void 0 || amount.vague ? 0 : rounding(amount);
  const bounded = amount.approximate;
  return {
    min: bounded ? amount.min : amount.min - slack,
    max: bounded ? amount.max : amount.max + slack,
    openMin: amount.open === "min" || amount.open === "both",
    openMax: amount.open === "max" || amount.open === "both"
  };
}
function rounding(amount) {
  const { grain = 1, value = 0 } = amount;
  if (amount.type === "ordinal" || amount.type === "ratio") return 0;
  if (amount.type === "count") return grain >= 10 && value >= ROUNDED_FROM ? Math.min(grain / 2, value * ROUNDING) : 0;
  if (amount.type === "age") return grain >= 1 ? 0 : grain / 2;
  if (amount.unit === "magnitude") return 0;
  if (amount.type === "share") return amount.statedUnit === void 0 ? grain / 2 : Math.min(grain, 1) / 2;
  return Math.min(grain / 2, Math.abs(value) * 0.06);
}
var meet = (a, b) => reaches(a, b) && reaches(b, a);
function reaches(a, b) {
  const dust = 1e-9 * Math.max(1, Math.abs(b.min));
  return a.openMax || b.openMin ? a.max > b.min + dust : a.max >= b.min - dust;
}
var width = (stretch2) => stretch2.max - stretch2.min;
function show(amount) {
  const stated = amount.statedUnit === void 0 ? void 0 : UNITS.get(amount.statedUnit);
  const back = (value2) => stated === void 0 ? value2 : Number(((value2 - (stated.offset ?? 0)) / stated.factor).toPrecision(6));
  const name3 = stated === void 0 ? amount.unit : amount.statedUnit;
  const unit = name3 === void 0 ? "" : name3 === "%" ? "%" : ` ${name3}`;
  const { value, min, max } = amount;
  const figure = value !== void 0 ? figures(back(value)) : max === Infinity ? `${figures(back(min))} or more` : `${figures(back(min))} to ${figures(back(max))}`;
  return `"${amount.modifier === void 0 ? "" : `${amount.modifier} `}${figure}${unit}"`;
}
var figures = (value) => value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 1 ? 4 : 2 });

// src/compare/quantity.ts
var quantity = {
  question: ({ topic, claims: claims2 }, story) => questionOf(topic.slot, topic.block, claims2, story),
  relate: (a, b, story) => a.answer.type === "amount" && b.answer.type === "amount" ? related(a.answer.amount, b.answer.amount, ratesOf(story)) : { relation: "incomparable", test: "amount", text: "no two amounts" }
};
var known2 = /* @__PURE__ */ new WeakMap();
function ratesOf(story) {
  let rates = known2.get(story);
  if (!rates) known2.set(story, rates = exchangeRates(story.documents.flatMap((document) => document.quantities)));
  return rates;
}
var FAR_APART = 100;
function related(a, b, rates) {
  if (isVague(a) || isVague(b)) return { relation: "incomparable", test: "vague", text: "\u201Cmany\u201D and \u201Cseveral\u201D state no figure" };
  const found = compareAmounts(a, b, rates);
  const [low, high] = [Math.min(a.max, b.max), Math.max(a.min, b.min)];
  if (found.relation === "contradiction" && a.type === "count" && low > 0 && high / low > FAR_APART)
    return { relation: "incomparable", test: "magnitude", text: `${found.text}: too far apart to count one thing` };
  return found;
}
var isVague = ({ vague: vague2, min }) => vague2 === true && min < 20;
var HAPPENED = {
  kill: "were killed",
  injure: "were injured",
  arrest: "were arrested",
  missing: "are missing",
  rescue: "were rescued",
  hold: "are held"
};
function questionOf(slot, block, claims2, story) {
  const what = block.join(" ");
  const scope = about(claims2, story);
  switch (slot) {
    case "people":
      return `How many people ${HAPPENED[what] ?? `were affected (${what})`}?`;
    case "age":
      return `How old is ${story.entities.find(({ key }) => key === block[0])?.name ?? what}?`;
    case "money":
      return `How much money${scope}?`;
    case "ordinal":
      return `Which ${what || "one"} was it${scope}?`;
    default:
      return `How many ${what || slot}${scope}?`;
  }
}

// src/compare/quote.ts
var LEAST_SHARED = 0.55;
var quote = {
  question: ({ claims: claims2 }, story) => {
    const key = claims2.map(({ answer }) => answer.type === "text" ? answer.head : void 0).find((head) => head !== void 0);
    const who = story.entities.find((entity) => entity.key === key)?.name;
    const [shortest] = [...claims2].sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
    const about2 = (shortest?.text ?? "").split(/\s+/).slice(0, 8).join(" ");
    return who ? `What exactly did ${who} say (\u201C${about2}\u2026\u201D)?` : `What exactly was said (\u201C${about2}\u2026\u201D)?`;
  },
  judge
};
var wordsOf = (claim3) => claim3.answer.type === "text" ? claim3.answer.canonical.split(" ") : [];
function judge(row2) {
  const wordings = [...groupBy(row2.claims, (claim3) => wordsOf(claim3).join(" ")).values()].map((claims2) => ({ claims: claims2, words: wordsOf(claims2[0]) }));
  if (wordings.length < 2) return { veto: "same-wording", why: "the wording is the same", agreed: true };
  const distinct2 = wordings.filter((a2, i) => !wordings.some((b2, j) => j !== i && (holds(b2.words, a2.words) && (a2.words.length < b2.words.length || j < i))));
  if (distinct2.length < 2) return { veto: "cut-short", why: "one quotation is the other cut short", agreed: true };
  for (const a2 of distinct2)
    for (const b2 of distinct2)
      if (a2 !== b2 && shared2(a2.words, b2.words) < Math.max(3, LEAST_SHARED * Math.min(a2.words.length, b2.words.length)))
        return { veto: "other-remark", why: `\u201C${a2.claims[0]?.text}\u201D and \u201C${b2.claims[0]?.text}\u201D share too few words to render one remark` };
  const [a, b] = distinct2;
  const changes = diffArrays([...a.words], [...b.words]).filter((part2) => part2.added || part2.removed);
  const grave = changes.some(({ value }) => value.some((word) => /\d/.test(word) || NEGATIONS.has(word)));
  const differing = changes.map(({ value, added }) => `${added ? "only the second has" : "only the first has"} \u201C${value.join(" ")}\u201D`).join("; ");
  return {
    relation: grave ? "contradiction" : "variant",
    sides: distinct2.map((wording, i) => answered(wording.claims.map((claim3) => narrowed(claim3, wording.words, distinct2[i === 0 ? 1 : 0].words)))),
    why: `The same remark is quoted in ${distinct2.length} wordings: ${differing}.`,
    reasons: [{ stage: "compare", test: "word-difference", text: differing }]
  };
}
function narrowed(claim3, words, other) {
  if (words.length < other.length * 1.5) return claim3;
  let at = 0;
  let from = -1;
  let to = -1;
  let lead = 0;
  for (const part2 of diffArrays([...words], [...other])) {
    if (part2.added) {
      if (from < 0) lead += part2.value.length;
      continue;
    }
    if (!part2.removed) {
      if (from < 0) from = at;
      to = at + part2.value.length;
    }
    at += part2.value.length;
  }
  const spans = [...claim3.text.matchAll(/\S+/g)];
  if (from < 0 || spans.length < to) return claim3;
  const first2 = spans[Math.max(0, from - lead)];
  const last = spans[to - 1];
  if (!first2 || !last) return claim3;
  const [start, end] = [first2.index, last.index + last[0].replace(/[.,;:!?]+$/u, "").length];
  return { ...claim3, start: claim3.start + start, end: claim3.start + end, text: claim3.text.slice(start, end) };
}
var NEGATIONS = new Set("not n't no never none nothing without".split(" "));
var shared2 = (a, b) => diffArrays([...a], [...b]).reduce((n, part2) => n + (part2.added || part2.removed ? 0 : part2.value.length), 0);
function holds(whole, part2) {
  const text = ` ${whole.join(" ")} `;
  return text.includes(` ${part2.join(" ")} `);
}

// src/compare/role.ts
var role = {
  question: ({ topic }, story) => `What is ${story.entities.find(({ key }) => key === topic.block[0])?.name ?? topic.block.join(" ")}'s post or role?`,
  judge: judge2
};
var SAME_POST = {
  chief: "head",
  director: "head",
  leader: "head",
  boss: "head",
  ceo: "executive head",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  adviser: "advisor",
  premier: "minister prime",
  pm: "minister prime",
  policeman: "officer",
  policewoman: "officer",
  congressman: "representative",
  congresswoman: "representative"
};
var OFFICES = new Set(
  `minister secretary advisor envoy head governor spokesperson candidate ambassador president chair mayor senator representative judge
  prosecutor attorney lawyer general colonel captain commander coach officer manager editor professor instructor dean bishop king queen prince
  treasurer speaker commissioner superintendent sheriff inspector analyst owner founder agent doctor surgeon`.split(/\s+/)
);
var LINKS = new Set("the a an of for to at in on and s his her its their".split(" "));
var QUALIFIERS = new Set("former acting interim deputy vice assistant candidate ex designate elect retired late outgoing incoming honorary associate".split(" "));
function postOf(claim3) {
  const text = claim3.answer.type === "text" ? claim3.answer.canonical : claim3.text.toLowerCase();
  const phrase = text.split(/\b(?:of|for|to|at|in|on|with|who|that)\b|,/)[0] ?? text;
  const words = tokens(text);
  return { head: tokens(phrase).at(-1) ?? text, words: new Set(words), qualifiers: words.filter((word) => QUALIFIERS.has(word)).sort() };
}
var tokens = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LINKS.has(word)).map((word) => word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word).flatMap((word) => (SAME_POST[word] ?? word).split(" "));
var sharesHead = (a, b) => a.head === b.head || OFFICES.has(b.head) && a.words.has(b.head) || OFFICES.has(a.head) && b.words.has(a.head);
function judge2(row2, story) {
  const posts = new Map(row2.claims.map((claim3) => [claim3, postOf(claim3)]));
  const bySource = [...groupBy(row2.claims, ({ source }) => source).values()];
  const agrees = (a, b) => a.some((x) => b.some((y) => sharesHead(posts.get(x), posts.get(y))));
  const groups = [];
  for (const claims2 of bySource) {
    const home = groups.find((group) => group.some((other) => agrees(claims2, other)));
    if (home) home.push(claims2);
    else groups.push([claims2]);
  }
  if (groups.length > 1) {
    const offices = groups.filter((group) => group.some((claims2) => claims2.some((claim3) => OFFICES.has(posts.get(claim3).head))));
    if (offices.length < 2) return { veto: "descriptions", why: "descriptions that may all be true at once, and not two posts" };
    const sides = offices.map((group) => answered(group.flatMap((claims2) => claims2.slice(0, 1))));
    const said = sides.map(({ value }) => `\u201C${value}\u201D`).join(" and ");
    return {
      relation: "divergence",
      sides,
      why: `Different posts are given: ${said}.`,
      reasons: [{ stage: "compare", test: "other-post", text: `${said} are not one post in other words, and no source gives both` }]
    };
  }
  return qualified(row2, posts, story);
}
function qualified(row2, posts, story) {
  const all = new Set([...posts.values()].flatMap(({ qualifiers }) => qualifiers));
  const key = (claim3) => {
    const text = story.documents.find(({ source }) => source.id === claim3.source)?.source.text ?? "";
    const near = tokens(text.slice(Math.max(0, claim3.start - 60), claim3.end));
    return [...all].filter((word) => near.includes(word)).sort().join(" ");
  };
  const groups = groupBy(row2.claims, key);
  const sources = [...groups.values()].map((claims2) => new Set(claims2.map(({ source }) => source)));
  const separate = sources.length > 1 && sources.some((one) => sources.some((other) => one !== other && [...one].every((source) => !other.has(source))));
  if (!separate) return { veto: "same-post", why: "all give the same post, in other words or more fully", agreed: true };
  const sides = [...groups.values()].map((claims2) => answered(claims2));
  const said = sides.map(({ value }) => `\u201C${value}\u201D`).join(" and ");
  return { relation: "granularity", sides, why: `The post is qualified differently: ${said}.`, reasons: [{ stage: "compare", test: "qualified-post", text: said }] };
}

// src/compare/status.ts
var status = {
  question: ({ claims: claims2 }, story) => `How far has it come${about(claims2, story)}?`,
  relate: (a, b) => {
    const [x, y] = [stage(a), stage(b)];
    if (x === y) return { relation: "same", test: "same-stage", text: `both say ${x}` };
    if (compareStages(x, y) === void 0) return { relation: "incomparable", test: "other-course", text: `${x} and ${y} are no stages of one course` };
    return { relation: PROGRESS.has(x) ? "contradiction" : "divergence", test: "stage", text: `\u201C${a.text}\u201D says ${x}, \u201C${b.text}\u201D says ${y}` };
  }
};
var PROGRESS = /* @__PURE__ */ new Set(["proposed", "planned", "agreed", "begun", "done"]);
var stage = ({ answer }) => answer.type === "text" ? answer.canonical : "";

// src/compare/clocks.ts
function compareClocks(a, b) {
  if (a.hours === void 0 || b.hours === void 0) return void 0;
  const month = a.certain.month ?? b.certain.month ?? Number((a.days ?? b.days)?.first.slice(5, 7) ?? Number.NaN);
  const pairs = versions(a).flatMap((left2) => versions(b).map((right2) => [left2, right2]));
  const alike2 = pairs.filter(([x, y]) => sameZone(x, y));
  const zoned = pairs.filter(([x, y]) => offset(x, month) !== void 0 && offset(y, month) !== void 0);
  const agreeing = alike2.find(([x, y]) => meet2(x, y));
  const [left, right] = agreeing ?? alike2[0] ?? zoned[0] ?? pairs[0];
  const zones = [offset(left, month), offset(right, month)];
  const known3 = zones[0] !== void 0 && zones[1] !== void 0;
  const shift = !sameZone(left, right) && known3 ? (zones[0] - zones[1]) / 60 : 0;
  const moved = { from: right.from + shift, to: right.to + shift };
  const names = [show2(left), show2(right)];
  const gap = [-24, 0, 24].map((day) => ({ from: moved.from + day, to: moved.to + day })).find((other) => meet2(left, other));
  if (gap === void 0) {
    if (!sameZone(left, right) && !known3) return zoneUnknown(left, right, names);
    return { relation: "contradiction", test: "clock", text: `${names[0]} and ${names[1]} are different times of day` };
  }
  if (left.from === gap.from && left.to === gap.to) {
    return { relation: "same", test: shift === 0 ? "clock" : "zones", text: `${names[0]} and ${names[1]} are one time` };
  }
  return { relation: "granularity", test: "clock-containment", text: `${names[0]} and ${names[1]} allow each other` };
}
function zoneUnknown(a, b, names) {
  const minutes = Math.round(Math.abs(a.from - b.from) * 60) % 30;
  const exact = a.from === a.to && b.from === b.to;
  if (exact && minutes !== 0)
    return { relation: "contradiction", test: "clock-minutes", text: `no zones make one time of ${names[0]} and ${names[1]}` };
  return { relation: "incomparable", test: "zone", text: `${names[0]} and ${names[1]} may be one time in two zones` };
}
var versions = (time3) => [
  { ...time3.hours, zone: time3.zone },
  ...time3.restated ?? []
];
var sameZone = (a, b) => (a.zone ?? "local") === (b.zone ?? "local");
function offset({ zone }, month) {
  if (zone === void 0) return void 0;
  const seasonal = SEASONAL_ZONES.get(zone);
  if (seasonal === void 0) return ZONES.get(zone);
  return Number.isNaN(month) ? void 0 : seasonal[month >= 4 && month <= 10 ? 1 : 0];
}
function meet2(a, b) {
  const points = a.from === a.to || b.from === b.to;
  return points ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;
}
function show2({ from, to, zone }) {
  const clock = (hours) => {
    const minutes = Math.round((hours % 24 + 24) % 24 * 60);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  };
  return `${from === to ? clock(from) : `${clock(from)}\u2013${clock(to)}`}${zone === void 0 ? "" : ` ${zone.toUpperCase()}`}`;
}

// src/compare/durations.ts
var DAY = 86400;
function compareDurations(a, b) {
  const [left, right] = [a.seconds, b.seconds];
  const names = [show3(a), show3(b)];
  if (left.min === right.min && left.max === right.max && a.open === b.open)
    return { relation: "same", test: "duration", text: `both are ${names[0]}` };
  if (!meet3(left, a.open, right, b.open))
    return { relation: "contradiction", test: "duration", text: `${names[0]} leaves no room for ${names[1]}` };
  if (!meet3(usual(left), a.open, usual(right), b.open)) {
    return {
      relation: "divergence",
      test: "duration-usual",
      text: `${names[0]} allows ${names[1]}, but would hardly be said of it`
    };
  }
  return { relation: "granularity", test: "duration", text: `${names[0]} and ${names[1]} allow each other` };
}
var usual = ({ min, max }) => ({ min, max: max === Infinity ? min * 1.5 : max });
function meet3(a, openA, b, openB) {
  const touches = (upper, upperOpen, lower, lowerOpen) => upperOpen || lowerOpen ? upper.max > lower.min * (1 + 1e-9) : upper.max >= lower.min * (1 - 1e-9);
  return touches(a, openA === "max", b, openB === "min") && touches(b, openB === "max", a, openA === "min");
}
var UNITS2 = [
  ["year", 31557600],
  ["month", 2629800],
  ["day", DAY],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1]
];
function show3({ seconds, open, modifier }) {
  const { min, max } = seconds;
  const text = max === Infinity ? `${open === "min" ? "more than" : "at least"} ${length(min)}` : min === max ? length(min) : `${length(min)} to ${length(max)}`;
  return `"${modifier === void 0 || max === Infinity ? text : `${modifier}: ${text}`}"`;
}
function length(seconds) {
  const [name3, size] = UNITS2.find(([, value]) => seconds >= value) ?? ["second", 1];
  const count = Number((seconds / size).toPrecision(2));
  return `${count} ${name3}${count === 1 ? "" : "s"}`;
}

// src/compare/matchClocks.ts
function compareMatchClocks(a, b) {
  const [left, right] = [a.match, b.match];
  const names = [show4(left), show4(right)];
  const periods = comparePeriods(left, right);
  if (periods === "different")
    return {
      relation: "contradiction",
      test: "match-period",
      text: `${names[0]} and ${names[1]} are different parts of the match`
    };
  if (periods === "unknown" && (left.left === void 0 || right.left === void 0)) {
    return {
      relation: "incomparable",
      test: "match-period",
      text: `${names[0]} and ${names[1]} have no part of the match in common`
    };
  }
  const [mine, other] = [left.left, right.left];
  if (mine === void 0 || other === void 0) {
    const equal = mine === other && periods === "same";
    return {
      relation: equal ? "same" : "granularity",
      test: "match-period",
      text: equal ? `both are ${names[0]}` : `${names[0]} and ${names[1]}: one lies in the other`
    };
  }
  if (periods === "contained")
    return { relation: "granularity", test: "match-period", text: `${names[0]} and ${names[1]}: one lies in the other` };
  const open = a.open !== void 0 || b.open !== void 0;
  const apart3 = open ? mine.max <= other.min || other.max <= mine.min : mine.max < other.min || other.max < mine.min;
  if (apart3) return { relation: "contradiction", test: "match-clock", text: `${names[0]} and ${names[1]} are different moments` };
  const same = mine.min === other.min && mine.max === other.max && periods === "same";
  return {
    relation: same ? "same" : "granularity",
    test: "match-clock",
    text: same ? `both are ${names[0]}` : `${names[0]} and ${names[1]} allow each other`
  };
}
function comparePeriods(a, b) {
  if (a.number === void 0 || b.number === void 0) return "unknown";
  if (a.unit === b.unit) return a.number === b.number ? "same" : "different";
  const half = a.unit === "half" ? a : b.unit === "half" ? b : void 0;
  const quarter = a.unit === "quarter" ? a : b.unit === "quarter" ? b : void 0;
  if (half === void 0 || quarter === void 0) return "unknown";
  return Math.ceil(quarter.number / 2) === half.number ? "contained" : "different";
}
function show4({ unit, number, left }) {
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
  const when = left === void 0 ? "" : `${left.min === left.max ? clock(left.min) : `${clock(left.min)} to ${clock(left.max)}`} left in `;
  return `"${when}${number === void 0 ? "a period" : `${unit} ${number}`}"`;
}

// src/compare/moments.ts
function compareMoments(a, b) {
  if (a.match !== void 0 && b.match !== void 0) return compareMatchClocks(a, b);
  const facing = [a.type, b.type];
  if (facing.includes("since") && facing.includes("until")) return apart2("a beginning and an end");
  if (facing.includes("frequency") && a.type !== b.type) return apart2("how often and when");
  if (facing.includes("order") && a.type !== b.type) return apart2("an order and a time");
  const lengths = durationsOf(a, b);
  if (lengths !== void 0) return compareDurations(lengths[0], lengths[1]);
  const found = [compareDays(a, b), compareClocks(a, b)].filter((judged) => judged !== void 0);
  const decided = found.find(({ relation }) => relation === "contradiction") ?? found.find(({ relation }) => relation === "granularity");
  if (decided !== void 0) return decided;
  const first2 = found.find(({ relation }) => relation === "incomparable") ?? found[0];
  if (first2 === void 0) return apart2("they state nothing in common");
  if (first2.relation === "incomparable" || covered(a) === covered(b)) return first2;
  return { relation: "granularity", test: "detail", text: `one of them says more: ${first2.text}` };
}
var apart2 = (text) => ({ relation: "incomparable", test: "type", text });
function durationsOf(a, b) {
  if (a.type !== "duration" && b.type !== "duration" && !(a.type === "relative" && b.type === "relative")) return void 0;
  if (a.type === "relative" && b.type === "relative" && a.days !== void 0 && b.days !== void 0) return void 0;
  if (a.direction !== void 0 && b.direction !== void 0 && a.direction !== b.direction) return void 0;
  const asLength = (time3, other) => {
    if (time3.seconds !== void 0) return time3;
    return other.type === "duration" && time3.elapsed !== void 0 ? { ...time3, seconds: time3.elapsed } : void 0;
  };
  const left = asLength(a, b);
  const right = asLength(b, a);
  return left === void 0 || right === void 0 ? void 0 : [left, right];
}
var covered = (time3) => `${statesDay(time3)}/${time3.hours !== void 0}`;
var statesDay = ({ certain, days }) => days !== void 0 || certain.year !== void 0 || certain.month !== void 0 || certain.weekday !== void 0;
function compareDays(a, b) {
  if (!statesDay(a) || !statesDay(b)) return void 0;
  const stated = compareStated(a.certain, b.certain);
  if (stated?.relation === "contradiction") return stated;
  if (a.days === void 0 || b.days === void 0) return stated;
  const names = [showDays(a.days), showDays(b.days)];
  if (a.days.last < b.days.first || b.days.last < a.days.first) {
    if (stated !== void 0)
      return {
        relation: "incomparable",
        test: "publication-dates",
        text: `${stated.text}; ${names[0]} and ${names[1]} only by publication`
      };
    return { relation: "contradiction", test: "days", text: `${names[0]} and ${names[1]} are different days` };
  }
  if (a.days.first === b.days.first && a.days.last === b.days.last)
    return { relation: "same", test: "days", text: `both are ${names[0]}` };
  const inside = (x, y) => y.first <= x.first && x.last <= y.last;
  const text = inside(a.days, b.days) ? `${names[0]} lies in ${names[1]}` : inside(b.days, a.days) ? `${names[1]} lies in ${names[0]}` : `${names[0]} and ${names[1]} overlap`;
  return { relation: "granularity", test: "containment", text };
}
function compareStated(a, b) {
  const both = ["year", "month", "day", "weekday"].filter((part2) => a[part2] !== void 0 && b[part2] !== void 0);
  for (const part2 of both) {
    if (a[part2] !== b[part2])
      return { relation: "contradiction", test: `stated-${part2}`, text: `${part2} ${a[part2]} and ${part2} ${b[part2]}` };
  }
  if (both.length === 0) return void 0;
  const more = (x, y) => ["year", "month", "day", "weekday"].some((part2) => x[part2] !== void 0 && y[part2] === void 0);
  return more(a, b) || more(b, a) ? { relation: "granularity", test: "stated-parts", text: `they agree on ${both.join(" and ")}; one of them says more` } : { relation: "same", test: "stated-parts", text: `they agree on ${both.join(" and ")}` };
}
var showDays = ({ first: first2, last }) => first2 === last ? first2 : `${first2} to ${last}`;

// src/compare/time.ts
var time = {
  question: ({ topic, claims: claims2 }, story) => `${topic.slot === "how long" ? "How long" : "When"}${about(claims2, story)}?`,
  relate: (a, b) => {
    if (a.answer.type !== "moment" || b.answer.type !== "moment") return { relation: "incomparable", test: "moment", text: "no two times" };
    const found = compareMoments(a.answer.moment, b.answer.moment);
    if (farApart(a.answer.moment, b.answer.moment)) return { relation: "incomparable", test: "magnitude", text: `${found.text}: too far apart to be one length of time` };
    return found.test === "detail" ? { ...found, relation: "same" } : found;
  }
};
var FAR_APART2 = 50;
function farApart({ seconds: a }, { seconds: b }) {
  if (!a || !b) return false;
  const [low, high] = [Math.min(a.max, b.max), Math.max(a.min, b.min)];
  return low > 0 && high / low > FAR_APART2;
}

// src/compare/index.ts
var COMPARERS = { name, role, place, time, quantity, quote, attribution, polarity, status, membership };
function compare2(rows, story) {
  const judged = [];
  const vetoed = [];
  const single = [];
  let compared = 0;
  for (const { row: row2, comparer } of rows.flatMap((whole) => questionsOf(whole, story))) {
    const sources = new Set(row2.claims.map((claim3) => claim3.source)).size;
    if (sources > 1) compared++;
    const question2 = comparer.question(row2, story);
    const judgement = judge3(row2, comparer, story);
    if ("relation" in judgement) judged.push({ row: row2, question: question2, judgement });
    else if (sources > 1) vetoed.push({ row: row2, question: question2, ...judgement });
    else single.push({ row: row2, question: question2 });
  }
  return { story, judged, vetoed, single, compared };
}
function judgePair(row2, a, b, story) {
  const comparer = COMPARERS[row2.kind];
  return comparer && judge3({ ...row2, claims: [a, b] }, comparer, story);
}
function judge3(row2, { judge: whole, relate: relate2 }, story) {
  if (whole) return whole(row2, story);
  if (!relate2) throw new Error(`the comparer for ${row2.kind} can neither judge a row nor relate two answers`);
  return sideBySide(row2, (a, b) => relate2(a, b, story));
}
function questionsOf(row2, story) {
  const comparer = COMPARERS[row2.kind];
  if (!comparer) throw new Error(`no comparer for ${row2.kind}`);
  return (comparer.split?.(row2, story) ?? [row2]).map((part2) => ({ row: part2, comparer }));
}

// src/compare/draft/merge.ts
var STATES = ["disagreement", "at-odds-among-sources", "supported", "unsupported"];
var NAME_GAP = new RegExp("^[\\s.\\-'\u2019]*(?:\\p{Lu}\\.\\s*)*$", "u");
function merge(statements2, texts) {
  const kept = [];
  for (const next of [...statements2].sort(byPlace)) {
    const at = kept.findLastIndex((other2) => sameWords(other2, next) || sameName(other2, next, texts));
    const other = kept[at];
    if (other) kept[at] = joined(other, next, texts);
    else kept.push(next);
  }
  return kept;
}
var order2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPlace = (a, b) => order2(a.citation.source, b.citation.source) || a.citation.start - b.citation.start || b.citation.end - a.citation.end || STATES.indexOf(a.state) - STATES.indexOf(b.state) || order2(a.kind ?? "", b.kind ?? "") || order2(a.question ?? "", b.question ?? "");
var sameWords = ({ kind, citation: a }, { kind: other, citation: b }) => kind === other && a.source === b.source && (contains(a, b) || contains(b, a));
var sameName = (a, b, texts) => a.kind === "name" && b.kind === "name" && a.state === b.state && a.disagreements.length + b.disagreements.length === 0 && adjacent(a.citation, b.citation, texts);
var adjacent = (a, b, texts) => a.source === b.source && a.end <= b.start && NAME_GAP.test((texts[a.source] ?? "").slice(a.end, b.start));
function joined(a, b, texts) {
  const [graver, other] = STATES.indexOf(a.state) <= STATES.indexOf(b.state) ? [a, b] : [b, a];
  const citation = covering(a.citation, b.citation, texts);
  const beside = (cited) => a.kind === "name" ? b.support.find((other2) => adjacent(cited, other2, texts)) : void 0;
  const support = [
    ...a.support.map((cited) => covering(cited, beside(cited) ?? cited, texts)),
    ...b.support.filter(({ source }) => !a.support.some((known3) => known3.source === source))
  ];
  return {
    ...graver,
    ...citation.end > a.citation.end ? { question: `How is ${citation.quote} spelled?` } : {},
    citation,
    disagreements: [.../* @__PURE__ */ new Set([...graver.disagreements, ...other.disagreements])],
    support: graver.state === "disagreement" ? [] : support.sort((x, y) => order2(x.source, y.source))
  };
}
function covering(a, b, texts) {
  const end = Math.max(a.end, b.end);
  return { ...a, end, quote: (texts[a.source] ?? "").slice(a.start, end), context: { start: a.context.start, end: Math.max(a.context.end, b.context.end) } };
}

// src/compare/ask.ts
function ask(question2, sides) {
  const fewest = Math.min(...sides.map((side2) => side2.origins));
  const whom = [...new Set(sides.filter((side2) => side2.origins === fewest).flatMap((side2) => side2.citations.map(({ source }) => source)))];
  const answers = sides.map(({ value }) => `\u201C${value}\u201D`);
  return `${question2} Ask ${list3(whom, "and")} what ${sides.length === 2 ? answers.join(" rather than ") : list3(answers, "or")} rests on.`;
}
var list3 = (words, last) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

// src/compare/identity.ts
import { createHash } from "node:crypto";
var ID_VERSION = 1;
var hash = (parts) => createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
var questionKey = (row2) => hash([row2.kind, ...row2.key]);
var rowId = (key, sides) => hash([key, ...sides.map((side2) => side2.canonical).sort()]);

// src/compare/importance.ts
var WEIGHT = {
  quantity: 6,
  polarity: 6,
  status: 5,
  quote: 5,
  time: 5,
  place: 4,
  attribution: 4,
  role: 3,
  membership: 3,
  cause: 3,
  name: 2,
  designation: 2,
  scope: 1
};
function importance({ story }) {
  const lengths = new Map(story.documents.map(({ source }) => [source.id, Math.max(1, source.text.length)]));
  return ({ sides, kind }) => {
    const citations = sides.flatMap((side2) => side2.citations);
    const sources = new Set(citations.map(({ source }) => source)).size;
    const earliest2 = Math.min(...citations.map(({ source, start }) => start / (lengths.get(source) ?? 1)));
    return sources * 2 + WEIGHT[kind] + (1 - earliest2) * 4;
  };
}

// src/compare/superseding.ts
var DAY2 = 24 * 60 * 60 * 1e3;
function superseding(row2, sides, sources) {
  if (!mayChange(row2)) return void 0;
  const known3 = new Map(sources.map((source) => [source.id, source]));
  const dated = sides.map((side2) => ({ side: side2, by: datedOf(side2, known3) })).filter(({ by }) => by.length > 0).sort((a, b) => earliest(a.by) - earliest(b.by));
  if (dated.length < 2 || dated.some(({ by }, i) => i > 0 && latest(dated[i - 1]?.by ?? []) > earliest(by))) return void 0;
  const steps = dated.map(({ side: side2, by }) => `\u201C${side2.value}\u201D (${by.map(({ id, published }) => `${id}, ${published}`).join("; ")})`);
  const undated = [...new Set(sides.flatMap(({ citations }) => citations.map(({ source }) => source)))].filter((id) => known3.get(id)?.role === "source" && whenOf(known3.get(id)?.published) === void 0);
  const unknown = undated.length ? ` When ${undated.sort().join(", ")} ${undated.length === 1 ? "was" : "were"} published is unknown.` : "";
  return { order: dated.flatMap(({ by }) => by.map(({ id }) => id)), text: `${steps.join(", later ")}.${unknown}` };
}
var mayChange = ({ kind, claims: claims2 }) => kind === "status" || kind === "quantity" && claims2.every(({ answer }) => answer.type === "amount" && answer.amount.type === "count");
function datedOf(side2, known3) {
  const ids = [...new Set(side2.citations.map(({ source }) => source))];
  return ids.flatMap((id) => {
    const published = known3.get(id)?.published;
    const when = whenOf(published);
    return when && published !== void 0 ? [{ id, published, when }] : [];
  }).sort((a, b) => a.when.first - b.when.first || (a.id < b.id ? -1 : 1));
}
var earliest = (by) => Math.min(...by.map(({ when }) => when.first));
var latest = (by) => Math.max(...by.map(({ when }) => when.last));
function whenOf(published) {
  if (published === void 0) return void 0;
  const bare = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(published) ? `${published}Z` : published;
  const first2 = Date.parse(bare);
  if (Number.isNaN(first2)) return void 0;
  return { first: first2, last: /^\d{4}-\d{2}-\d{2}$/.test(published) ? first2 + DAY2 : first2 };
}

// src/compare/report.ts
function buildReport(findings, options) {
  const { story } = findings;
  const cite = citer(story);
  const disagreements = distinctIds(findings.judged.map((found) => disagreement(found, story, cite))).sort(byImportance(importance(findings)));
  const notices = [...options.notices ?? [], ...overlapNotices(findings)];
  return {
    schemaVersion: 1,
    idVersion: ID_VERSION,
    tool: { name: "atodds", version: VERSION },
    ...options.story === void 0 ? {} : { story: options.story },
    ...options.today === void 0 ? {} : { today: options.today },
    sources: story.documents.map(({ source }) => reportSource(source, story)),
    texts: Object.fromEntries(story.documents.map(({ source }) => [source.id, source.text])),
    disagreements,
    coverage: findings.single.flatMap((found) => coverage(found, cite)),
    ...options.dropped ? { dropped: findings.vetoed.map((vetoed) => droppedRow(vetoed, cite)) } : {},
    notices,
    complete: (options.complete ?? true) && notices.every((notice) => notice.level !== "error")
  };
}
function citer(story) {
  const known3 = new Map(story.documents.map((document) => [document.source.id, { document, starts: lineStarts(document.source.text) }]));
  return (claim3) => {
    const found = known3.get(claim3.source);
    if (!found) throw new Error(`a claim cites ${claim3.source}, which is no source of this story`);
    const { document, starts } = found;
    const sentence = document.sentences[claim3.sentence];
    return {
      source: claim3.source,
      start: claim3.start,
      end: claim3.end,
      quote: document.source.text.slice(claim3.start, claim3.end),
      ...positionAt(starts, claim3.start),
      ...anchorAt(document.source, claim3),
      context: { start: Math.min(claim3.start, sentence?.start ?? claim3.start), end: Math.max(claim3.end, sentence?.end ?? claim3.end) }
    };
  };
}
function disagreement({ row: row2, question: question2, judgement }, story, cite) {
  const key = questionKey(row2);
  const speaking = new Set(judgement.sides.flatMap((side2) => side2.claims.map((claim3) => claim3.source)));
  const sides = judgement.sides.map((answered2) => side(answered2, story, cite));
  const inTime = superseding(row2, sides, story.documents.map(({ source }) => source));
  return {
    id: rowId(key, judgement.sides),
    questionKey: key,
    kind: row2.kind,
    relation: judgement.relation,
    question: question2,
    sides,
    why: judgement.why,
    reasons: [...row2.reasons, ...judgement.reasons],
    silent: story.documents.map(({ source }) => source.id).filter((id) => !speaking.has(id)),
    internal: speaking.size === 1,
    ask: ask(question2, sides),
    ...inTime ? { superseding: inTime } : {}
  };
}
function side(answered2, story, cite) {
  const citations = distinct(answered2.claims.map(cite)).sort((a, b) => a.source < b.source ? -1 : a.source > b.source ? 1 : byPosition(a, b));
  const origins = new Set(citations.map(({ source }) => story.origins.get(source) ?? source));
  return { value: answered2.value, citations, origins: origins.size };
}
var distinct = (citations) => [
  ...new Map(citations.map((citation) => [`${citation.start}-${citation.end}
${citation.source}`, citation])).values()
];
function distinctIds(rows) {
  const seen = /* @__PURE__ */ new Map();
  return [...rows].sort(byFirstCitation).map((row2) => {
    const times = (seen.get(row2.id) ?? 0) + 1;
    seen.set(row2.id, times);
    return times === 1 ? row2 : { ...row2, id: `${row2.id}-${times}` };
  });
}
function byFirstCitation(a, b) {
  const [x, y] = [a, b].map((row2) => row2.sides[0]?.citations[0]);
  if (!x || !y) return 0;
  return (x.source < y.source ? -1 : x.source > y.source ? 1 : byPosition(x, y)) || (a.kind < b.kind ? -1 : 1);
}
var byImportance = (weigh) => (a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1);
function reportSource(source, story) {
  const { id, path, role: role3, format, publisher, title, author, published, tier, text, notices } = source;
  const known3 = { publisher, title, author, published, tier };
  return {
    id,
    path,
    role: role3,
    format,
    ...Object.fromEntries(Object.entries(known3).filter(([, value]) => value !== void 0)),
    origin: story.origins.get(id) ?? 0,
    words: text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    notices
  };
}
var coverage = ({ row: row2, question: question2 }, cite) => row2.claims.slice(0, 1).map((claim3) => {
  const citation = cite(claim3);
  return { kind: row2.kind, question: question2, value: citation.quote, citation };
});
var droppedRow = ({ row: row2, question: question2, veto, why }, cite) => ({
  kind: row2.kind,
  question: question2,
  sides: distinct(row2.claims.map(cite)).map((citation) => ({ value: citation.quote, citations: [citation] })),
  veto,
  why
});
function overlapNotices({ story, compared }) {
  const withText = story.documents.filter(({ sentences }) => sentences.some(({ kind }) => kind !== "furniture"));
  if (withText.length < 2)
    return [{ level: "error", text: "nothing to compare: fewer than two sources with text; give at least two texts about one story" }];
  if (compared === 0)
    return [{ level: "error", text: "nothing to compare: no question is answered by more than one of these sources; are they about the same story?" }];
  return [];
}

// src/compare/draft/support.ts
function supportIn({ story, judged, vetoed, single }, drafts) {
  const claims2 = [...judged, ...vetoed, ...single].flatMap(({ row: row2 }) => row2.claims).filter(({ source }) => !drafts.has(source));
  const bySort = groupBy(claims2, sort);
  const says = (row2, claim3) => (other) => {
    const judgement = judgePair(row2, claim3, other, story);
    if (!judgement || !("veto" in judgement)) return false;
    return judgement.agreed ?? (sameWords2(claim3, other) && !(resolved(claim3) && resolved(other)));
  };
  return (row2, claim3) => {
    const here = row2.claims.filter(({ source }) => !drafts.has(source)).filter(says(row2, claim3));
    if (here.length || claim3.topic.exact) return here;
    return (bySort.get(sort(claim3)) ?? []).filter((other) => sameWords2(claim3, other) && says(row2, claim3)(other) && !apart(claim3, other) && alike(claim3, other));
  };
}
var sort = ({ kind, topic }) => JSON.stringify([kind, topic.slot, ...topic.block]);
var sameWords2 = (a, b) => plain(a.text) === plain(b.text);
var plain = (text) => text.toLowerCase().replace(/\s+/g, " ");
var resolved = ({ answer }) => answer.type === "moment" && answer.moment.days !== void 0;
function alike({ context: a }, { context: b }) {
  if (a.predicate !== void 0 && a.predicate === b.predicate) return true;
  const around = /* @__PURE__ */ new Set([...b.core, ...b.near, ...b.far]);
  return new Set([...a.core, ...a.near, ...a.far].filter((feature) => around.has(feature))).size >= 2;
}

// src/compare/draft/statements.ts
var HIDDEN = { polarity: ["supported", "unsupported"], attribution: ["unsupported"] };
function statements(findings, disagreements, drafts) {
  const cite = citer(findings.story);
  const support = supportIn(findings, drafts);
  const rows = [...findings.judged.map((judged) => ({ ...judged, judged })), ...[...findings.vetoed, ...findings.single].map((found) => ({ ...found, judged: void 0 }))];
  return rows.flatMap(({ row: row2, question: question2, judged }) => draftClaims(row2, drafts).map((claim3) => ({ row: row2, question: question2, judged, claim: claim3 }))).map((held) => statement(held, { cite, support, disagreements, drafts })).filter(({ kind, state }) => !(kind && HIDDEN[kind]?.includes(state)));
}
var draftClaims = (row2, drafts) => [...groupBy(row2.claims.filter(({ source }) => drafts.has(source)), ({ text }) => text.toLowerCase()).values()].map(first);
var first = (claims2) => claims2.reduce((earliest2, claim3) => claim3.start < earliest2.start ? claim3 : earliest2);
function statement({ row: row2, question: question2, claim: claim3, judged }, { cite, support, disagreements, drafts }) {
  const ofSources = (claims2) => claims2.filter(({ source }) => !drafts.has(source));
  const sides = judged?.judgement.sides ?? [];
  const home = sides.find(({ claims: claims2 }) => claims2.some((other) => drafts.has(other.source) && other.text.toLowerCase() === claim3.text.toLowerCase()));
  const others = home ? sides.filter((side2) => side2 !== home) : [];
  const beside = ofSources(home?.claims ?? []);
  const backing = beside.length ? beside : support(row2, claim3);
  const against = others.some(({ claims: claims2 }) => ofSources(claims2).length > 0);
  return {
    citation: cite(claim3),
    kind: row2.kind,
    question: question2,
    state: stateOf({ backed: backing.length > 0, against, others: others.length, finer: judged?.judgement.relation === "granularity" }),
    disagreements: home ? idsOf(home, row2, question2, disagreements) : [],
    support: [...groupBy(backing, ({ source }) => source).values()].map((claims2) => cite(first(claims2))).sort((a, b) => a.source < b.source ? -1 : 1)
  };
}
function stateOf({ backed, against, others, finer }) {
  if (backed) return against && !finer ? "at-odds-among-sources" : "supported";
  return others > 0 ? "disagreement" : "unsupported";
}
function idsOf(home, row2, question2, disagreements) {
  const places2 = new Set(home.claims.map(({ source, start, end }) => `${start}-${end}
${source}`));
  return disagreements.filter((known3) => known3.kind === row2.kind && known3.question === question2).filter(({ sides }) => sides.some(({ citations }) => citations.some(({ source, start, end }) => places2.has(`${start}-${end}
${source}`)))).map(({ id }) => id);
}

// src/compare/draft/index.ts
function withDraft(report, findings) {
  const drafts = new Set(report.sources.filter(({ role: role3 }) => role3 === "draft").map(({ id }) => id));
  if (drafts.size === 0) return report;
  const disagreements = report.disagreements.map((row2) => cites(row2, drafts) ? row2 : { ...row2, amongSources: true });
  const draft = merge(statements(findings, report.disagreements, drafts), report.texts);
  const notices = [...report.notices, ...nothingCompared(report, draft)];
  return { ...report, disagreements, draft, notices, complete: report.complete && notices.every(({ level }) => level !== "error") };
}
var cites = (row2, sources) => row2.sides.some(({ citations }) => citations.some(({ source }) => sources.has(source)));
function nothingCompared(report, draft) {
  const already = report.notices.some(({ level, text }) => level === "error" && text.startsWith("nothing to compare"));
  if (already || draft.some(({ state }) => state !== "unsupported")) return [];
  return [{ level: "error", text: "nothing to compare: no statement of the draft answers a question that a source answers too; is it about the same story?" }];
}

// src/extract/argument.ts
function argument(document, story, sentence, index) {
  const token = sentence.tokens[index];
  if (!token) return void 0;
  const mention = document.mentions.find(
    (candidate) => candidate.sentence === sentence.index && candidate.start <= token.start && token.end <= candidate.end
  );
  const entity = mention && story.entityOf(document.source.id, mention.entity);
  if (entity) return `e:${entity.key}`;
  if (token.upos === "PRON" || token.upos === "DET") return void 0;
  return `n:${nounClass(token.lemma.toLowerCase())}`;
}

// src/extract/light.ts
var LIGHT = new Set("be have do make take get go come give say tell report see know show seem become call use try want include add".split(" "));
var isLight = (lemma2) => LIGHT.has(lemma2.toLowerCase());

// src/extract/attribution.ts
var attribution2 = (document, story) => [...document.clauses.flatMap((clause) => {
  const sentence = document.sentences[clause.sentence];
  if (!sentence || clause.hypothetical || clause.doubtful) return [];
  return [...doer(document, story, sentence, clause), ...speaker(document, story, sentence, clause)];
}), ...told(document, story)];
function doer(document, story, sentence, clause) {
  if (clause.agent === void 0 || clause.patient === void 0 || isLight(clause.lemma) || clause.negated) return [];
  const who = argument(document, story, sentence, clause.agent);
  const whom = argument(document, story, sentence, clause.patient);
  if (!who || !whom) return [];
  return [claim(document, story, sentence, phraseSpan(sentence, clause.agent), "who", [clause.lemma], who)];
}
function speaker(document, story, sentence, clause) {
  const said = clause.speaker;
  if (!said || said.sentence !== sentence.index || clause.governor === void 0) return [];
  const entity = said.entity === void 0 ? void 0 : story.entityOf(document.source.id, said.entity);
  const words = document.source.text.slice(said.start, said.end).toLowerCase();
  return [claim(document, story, sentence, said, "said", [], entity ? `e:${entity.key}` : `n:${words}`)];
}
function told(document, story) {
  const spoken = [
    ...document.quotations.map(({ speaker: by, addressee }) => ({ by, to: addressee })),
    ...document.clauses.map(({ speaker: by }) => ({ by, to: by?.addressee }))
  ];
  const claims2 = spoken.flatMap(({ by, to }) => {
    const sentence = by && document.sentences[by.sentence];
    const mention = to && document.mentions.find((candidate) => candidate.start < to.end && to.start < candidate.end);
    if (!sentence || !to || by.entity === void 0 || mention?.type === "person" || to.start < sentence.start || to.end > sentence.end) return [];
    const who = story.entityOf(document.source.id, by.entity);
    const outlet = mention && story.entityOf(document.source.id, mention.entity);
    const words = document.source.text.slice(to.start, to.end);
    if (!who || !outlet && !new RegExp("\\p{Lu}", "u").test(words)) return [];
    return [claim(document, story, sentence, to, "told", [who.key], `e:${outlet?.key ?? `body:${words.toLowerCase()}`}`)];
  });
  return [...new Map(claims2.map((one) => [one.start, one])).values()];
}
function claim(document, story, sentence, { start, end }, slot, block, canonical3) {
  return {
    kind: "attribution",
    source: document.source.id,
    sentence: sentence.index,
    start,
    end,
    text: document.source.text.slice(start, end),
    topic: { slot, block, exact: false },
    scope: scopeOf(document, sentence),
    answer: { type: "entity", entity: canonical3, canonical: canonical3 },
    context: contextOf(document, story, sentence, { start, end })
  };
}

// src/extract/enumeration.ts
var LONGEST = 10;
var NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
var JOINTS = /^(?:'s|’s|'|’|-|–|the|a|an|his|her|its|their|&)$/i;
var MARK = /^["“”„]$/;
var INNER = /^(?:of|with|by|to|under|without|against)$/i;
function listFrom(document, sentence, first2) {
  const members = [];
  for (let at = first2; at < sentence.tokens.length; ) {
    const member = memberAt(document, sentence, at);
    if (!member) break;
    members.push(member);
    const next = after(sentence, member.last + 1);
    if (next === void 0) break;
    at = next;
  }
  const joined2 = members.findLastIndex((member, i) => i > 0 && isJoined(sentence, member.first - 1));
  return joined2 > 0 ? members.slice(0, joined2 + 1) : members.slice(0, 1);
}
function after(sentence, end) {
  let at = end;
  while (closes(sentence, at)) at++;
  const parted = form(sentence, at) === ",";
  if (parted) at++;
  if (parted && closes(sentence, at)) at++;
  const joint = /^(?:and|or|plus|&)$/.test(form(sentence, at)) ? 1 : [0, 1, 2].map((i) => form(sentence, at + i)).join(" ") === "as well as" ? 3 : 0;
  if (!parted && joint === 0) return void 0;
  at += joint;
  return joint > 0 && /^(?:for|of|with|on)$/.test(form(sentence, at)) ? at + 1 : at;
}
var isJoined = (sentence, before2) => /^(?:and|or|plus|&|as)$/.test(form(sentence, before2)) || (opens(sentence, before2) || /^(?:for|of|with|on)$/.test(form(sentence, before2))) && isJoined(sentence, before2 - 1);
function memberAt(document, sentence, first2) {
  const { tokens: tokens2 } = sentence;
  if (opens(sentence, first2)) return quotedAt(sentence, first2);
  let head = -1;
  let last = -1;
  let inner = false;
  for (let i = first2; i < tokens2.length && i - first2 < LONGEST; i++) {
    const token = tokens2[i];
    if (namedAt(document, sentence, token) || /^(?:NOUN|PROPN)$/.test(token.upos) || token.xpos === "VBG" && (i === first2 || inner)) {
      if (!inner) head = i;
      if (token.xpos === "VBG" && i === first2) inner = true;
      last = i;
    } else if (head >= 0 && INNER.test(token.form)) inner = true;
    else if (inner && token.xpos === "VB" && /^to$/i.test(form(sentence, i - 1))) last = i;
    else if (token.upos === "ADJ" && !inner && head < 0 && /^(?:,|and|or)$/.test(form(sentence, i + 1))) head = last = i;
    else if (!NOMINAL.test(token.upos) && !JOINTS.test(token.form) && !/^VB[NG]$/.test(token.xpos)) break;
  }
  const [from, to] = [tokens2[first2], tokens2[last]];
  return head < 0 || !from || !to ? void 0 : { first: first2, last, head, start: from.start, end: to.end };
}
function quotedAt(sentence, opening) {
  const { tokens: tokens2 } = sentence;
  const closing = tokens2.findIndex((token, i) => i > opening + 1 && closes(sentence, token.index));
  if (closing < 0 || closing - opening > LONGEST) return void 0;
  let inside = closing - 1;
  while (inside > opening && /^[,.]$/.test(form(sentence, inside))) inside--;
  const [from, to] = [tokens2[opening + 1], tokens2[inside]];
  return from && to && inside > opening ? { first: opening, last: inside, head: inside, start: from.start, end: to.end } : void 0;
}
var opens = (sentence, index) => MARK.test(form(sentence, index)) && sentence.tokens[index]?.xpos !== "''" && form(sentence, index) !== "\u201D";
var closes = (sentence, index) => MARK.test(form(sentence, index)) && !opens(sentence, index);
var form = (sentence, index) => sentence.tokens[index]?.form ?? "";
var namedAt = (document, sentence, token) => document.mentions.find((mention) => mention.sentence === sentence.index && mention.form === "name" && overlaps(mention, token));

// src/extract/charges.ts
var STAGES = {
  charge: ["charged", /^with$/],
  indict: ["charged", /^(?:on|for)$/],
  arraign: ["charged", /^on$/],
  face: ["charged", /^$/],
  convict: ["convicted", /^(?:of|on)$/],
  guilty: ["convicted", /^(?:of|to)$/],
  arrest: ["arrested", /^(?:on|for)$/],
  book: ["arrested", /^(?:on|for)$/]
};
var CARRIERS = new Set("charge count suspicion allegation accusation array range number series offence offense crime case conviction arrest investigation".split(" "));
var EMPTY2 = new Set("first second third degree capital federal state multiple several other felony misdemeanor misdemeanour alleged the a an his her their".split(" "));
var OBJECT_NEEDED = /^(?:possession|receipt|sale|use|distribution|trafficking|violation|theft|lack|manufacture|abuse|obstruction)$/;
function findCharges(document, story) {
  return document.sentences.flatMap(
    (sentence) => sentence.kind === "furniture" ? [] : sentence.tokens.flatMap((token) => chargedAt(document, story, sentence, token) ?? [])
  );
}
function chargedAt(document, story, sentence, cue) {
  const [stage2, links] = STAGES[cue.lemma.toLowerCase()] ?? [];
  const clause = document.clauses.find((one) => one.sentence === sentence.index && one.predicate === cue.index);
  if (!stage2 || !links || cue.upos === "NOUN" && cue.lemma !== "guilty" || clause?.hypothetical || clause?.negated || (clause?.modality.length ?? 0) > 0) return void 0;
  if (cue.lemma === "guilty" && /^(?:not|n't)$/.test(sentence.tokens[cue.index - 1]?.form ?? "")) return void 0;
  const start = listStart(document, sentence, cue, links);
  const members = start === void 0 ? [] : listFrom(document, sentence, start.at);
  if (stage2 === "arrested" && !start?.carried) return void 0;
  const found = offences(sentence, members);
  if (found.items.length === 0) return void 0;
  const who = accused(document, story, sentence, cue, clause?.patient);
  return { sentence, stage: stage2 === "arrested" ? "charged" : stage2, ...found, ...who === void 0 ? {} : { who } };
}
function offences(sentence, members) {
  const found = members.flatMap((member) => {
    const item = offence(sentence, member);
    return item === void 0 ? [] : [{ member, item }];
  });
  return { members: found.map(({ member }) => member), items: found.map(({ item }) => item) };
}
function listStart(document, sentence, cue, links) {
  const { tokens: tokens2 } = sentence;
  let at = cue.index + 1;
  let carried = false;
  if (cue.lemma === "face") {
    if (!CARRIERS.has(memberHead(document, sentence, at))) return void 0;
  } else {
    while (at < tokens2.length && at - cue.index < 9 && !links.test(tokens2[at]?.form ?? "")) {
      if (/^[.;:]$/.test(tokens2[at]?.form ?? "") || tokens2[at]?.upos === "VERB") return void 0;
      at++;
    }
    if (!links.test(tokens2[at]?.form ?? "")) return void 0;
    at++;
  }
  for (let rounds = 0; rounds < 3; rounds++) {
    let carrier = at;
    while (carrier < at + 4 && !CARRIERS.has(lemma(tokens2[carrier])) && /^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(tokens2[carrier]?.upos ?? "")) carrier++;
    const link2 = tokens2[carrier + 1]?.form === "," ? carrier + 2 : carrier + 1;
    if (!CARRIERS.has(lemma(tokens2[carrier])) || !/^(?:of|including|for|:)$/.test(tokens2[link2]?.form ?? "")) break;
    at = link2 + 1;
    carried = true;
  }
  return { at, carried };
}
var lemma = (token) => token?.lemma.toLowerCase() ?? "";
var memberHead = (document, sentence, at) => {
  const [first2] = listFrom(document, sentence, at);
  return first2 ? sentence.tokens[first2.head]?.lemma.toLowerCase() ?? "" : "";
};
function offence(sentence, member) {
  const words = sentence.tokens.slice(member.first, member.last + 1);
  const carried = words.findIndex((word, i) => CARRIERS.has(word.lemma.toLowerCase()) && words[i + 1]?.form === "of");
  const told2 = words.slice(carried < 0 ? 0 : carried + 2).filter(({ upos, lemma: lemma2 }) => /^(?:NOUN|PROPN|VERB|ADJ|ADP)$/.test(upos) && !EMPTY2.has(lemma2.toLowerCase()));
  const edge = told2.findIndex(({ upos }, i) => i > 0 && upos === "ADP");
  const phrase = (edge < 0 ? told2 : told2.slice(0, edge)).filter(({ upos }) => upos !== "ADP");
  const first2 = phrase[0];
  const last = phrase.at(-1);
  if (!first2 || !last || last.upos === "PROPN" || CARRIERS.has(lemma(last)) && first2.xpos !== "VBG") return void 0;
  const tried = first2.lemma.startsWith("attempt") ? "attempted " : /^(?:conspir|plot)/.test(first2.lemma) ? "conspiracy " : "";
  if (tried === "conspiracy ") return "conspiracy";
  if (first2.xpos === "VBG" && first2 !== last) return tried + sortOf(lemma(first2));
  const noun = lemma(last);
  const object = OBJECT_NEEDED.test(noun) ? told2.slice(edge + 1).findLast(({ upos }) => upos === "NOUN") : void 0;
  return tried + sortOf(noun) + (edge >= 0 && object ? ` of ${sortOf(lemma(object))}` : "");
}
var sortOf = (word) => predicateClass(word, "VERB") === "kill" || predicateClass(word, "NOUN") === "kill" ? "killing" : stem(nounClass(word));
function accused(document, story, sentence, cue, patient) {
  const people = document.mentions.filter((mention) => mention.sentence === sentence.index && mention.type === "person" && story.entityOf(document.source.id, mention.entity));
  const token = patient === void 0 ? void 0 : sentence.tokens[patient];
  const named = token && people.find((mention) => mention.start <= token.start && token.end <= mention.end);
  const found = named ?? people.findLast((mention) => mention.end <= cue.start) ?? people.find((mention) => mention.start >= cue.end && mention.start - cue.end < 30);
  return found && story.entityOf(document.source.id, found.entity)?.key;
}

// src/extract/namedLists.ts
function findNamedLists(document, story) {
  return document.sentences.flatMap((sentence) => {
    const found = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(sentence.tokens[at - 1]?.upos ?? "")) continue;
      const members = listFrom(document, sentence, at);
      if (members.length < 2) continue;
      const named = namedList(document, story, sentence, members);
      if (named) found.push(named);
      at = members.at(-1).last;
    }
    return sentence.kind === "furniture" ? [] : found;
  });
}
function namedList(document, story, sentence, members) {
  const names = members.map((member, i) => nameIn(document, story, sentence, member, i === members.length - 1));
  if (!names.every((name3) => name3 !== void 0)) return void 0;
  if (names.every(({ type }) => type === "place") || names.every(({ type }) => type === "person")) return void 0;
  const [first2, last] = [names[0], names.at(-1)];
  const behind = sentence.tokens.slice(members.at(-1).first, members.at(-1).last + 1).findLast((token) => token.start >= last.end && token.upos === "NOUN");
  const next = sentence.tokens.find((token) => token.start >= last.end && new RegExp("\\p{L}", "u").test(token.form));
  const { group, open } = before(sentence, first2);
  const noun = behind ?? (next?.upos === "NOUN" && next.start - last.end < 4 ? next : group);
  if (!noun) return void 0;
  const plural = noun.xpos === "NNS" ? noun.form : `${noun.form}s`;
  return { sentence, group: nounClass(noun.lemma.toLowerCase()), plural, open, span: balanced(document.source.text, first2.start, last.end), items: names.map(({ key }) => key) };
}
function balanced(text, start, end) {
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0;
  if (marks % 2 === 0) return { start, end };
  return /["“]/.test(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end: /["”]/.test(text.charAt(end)) ? end + 1 : end };
}
function before(sentence, first2) {
  let at = sentence.tokens.findIndex((token) => token.start >= first2.start) - 1;
  let open = false;
  for (; at >= 0 && /^(?:including|such|as|like|[:,"“”]|the|'s|’s)$/.test(sentence.tokens[at]?.form ?? ""); at--) if (/^(?:including|such|as|like)$/.test(sentence.tokens[at]?.form ?? "")) open = true;
  const group = sentence.tokens[at];
  return group?.upos === "NOUN" ? { group, open } : { open };
}
function nameIn(document, story, sentence, member, last) {
  const mentions = document.mentions.filter((mention2) => mention2.sentence === sentence.index && mention2.form === "name" && overlaps(mention2, member));
  const mention = last ? mentions[0] : mentions.at(-1);
  const entity = mention && story.entityOf(document.source.id, mention.entity);
  const quoted = /^["“„]$/.test(sentence.tokens[member.first]?.form ?? "");
  if (mention && entity && !quoted) return { key: `e:${entity.key}`, type: mention.type, start: mention.start, end: mention.end };
  const words = sentence.tokens.slice(member.first, member.last + 1).filter(({ form: form2, index, upos }) => index > 0 && upos === "PROPN" && new RegExp("^\\p{Lu}", "u").test(form2));
  const [from, to] = [quoted ? member : words[0], quoted ? member : words.at(-1)];
  return from && to ? { key: `w:${document.source.text.slice(from.start, to.end).toLowerCase()}`, type: "thing", start: from.start, end: to.end } : void 0;
}
var KIN = new Set(`wife husband widow widower son daughter child brother sister sibling mother father parent grandchild grandson granddaughter
  great-grandchild stepson stepdaughter stepchild partner fiancee fiance niece nephew cousin aunt uncle grandmother grandfather grandparent`.split(/\s+/));
function findSurvivors(document, story) {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence];
    const by = clause.lemma === "survive" && clause.passive ? sentence?.tokens.find(({ index, form: form2 }) => index > clause.predicate && form2 === "by") : void 0;
    if (!sentence || !by || clause.negated) return [];
    const members = listFrom(document, sentence, by.index + 1);
    const kin = members.flatMap((member) => sentence.tokens.slice(member.first, member.last + 1).find(({ lemma: lemma2 }) => KIN.has(lemma2.toLowerCase())) ?? []);
    const patient = clause.patient === void 0 ? void 0 : sentence.tokens[clause.patient];
    const mention = patient && document.mentions.find(({ sentence: at, start, end }) => at === sentence.index && start <= patient.start && patient.end <= end);
    const who = mention && story.entityOf(document.source.id, mention.entity)?.key;
    const [first2, last] = [members[0], members.at(-1)];
    if (!first2 || !last || kin.length === 0) return [];
    return [{ sentence, ...who === void 0 ? {} : { who }, span: { start: first2.start, end: last.end }, items: kin.map(({ lemma: lemma2 }) => stem(lemma2.toLowerCase())) }];
  });
}

// src/extract/membership.ts
var OPEN = /* @__PURE__ */ new Set(["include", "feature", "involve"]);
var CLOSED = /* @__PURE__ */ new Set(["comprise", "consist", "be compose", "be make up"]);
var membership2 = (document, story) => {
  const members = document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence];
    if (!sentence || clause.hypothetical || clause.negated || !(OPEN.has(clause.lemma) || CLOSED.has(clause.lemma))) return [];
    return listed(document, story, sentence, clause);
  });
  const charges = findCharges(document, story).map(
    ({ sentence, stage: stage2, who, members: parts, items }) => claimOf(document, story, sentence, spanOf(parts), stage2, [], { items, closed: false, ...who === void 0 ? {} : { of: who } })
  );
  const survivors = findSurvivors(document, story).map(
    ({ sentence, who, span, items }) => claimOf(document, story, sentence, span, "survivors", [], { items, closed: false, ...who === void 0 ? {} : { of: who } })
  );
  const sorts = findNamedLists(document, story).map(({ sentence, group, plural, open, span, items }) => ({
    ...claimOf(document, story, sentence, span, "sort", [], { items, closed: false, of: group, ...open ? { open } : {} }),
    question: `Which ${plural}`
  }));
  return [...members, ...withoutParts(charges), ...withoutParts(survivors), ...withoutParts(sorts)];
};
function listed(document, story, sentence, clause) {
  const group = clause.agent ?? clause.subject;
  const first2 = clause.patient !== void 0 && clause.patient !== group ? clause.patient : clause.obliques.find(({ marker }) => marker === "of")?.head;
  const whole = group === void 0 ? void 0 : argument(document, story, sentence, group);
  if (first2 === void 0 || !whole) return [];
  const heads = phraseHeads(sentence, first2);
  const items = heads.flatMap((head) => argument(document, story, sentence, head) ?? []);
  if (items.length < 2) return [];
  const span = spanOf(heads.map((head) => phraseSpan(sentence, head)));
  return [claimOf(document, story, sentence, span, "members", [whole], { items, closed: CLOSED.has(clause.lemma), ...OPEN.has(clause.lemma) ? { open: true } : {} })];
}
var spanOf = (parts) => ({ start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) });
var list4 = ({ answer }) => answer.type === "list" ? answer : { items: [] };
function withoutParts(claims2) {
  return claims2.filter((claim3) => {
    const { items } = list4(claim3);
    return !claims2.some((other) => other.topic.slot === claim3.topic.slot && list4(other).items.length > items.length && items.every((item) => list4(other).items.includes(item)));
  });
}
function claimOf(document, story, sentence, { start, end }, slot, block, { items, ...rest }) {
  return {
    kind: "membership",
    source: document.source.id,
    sentence: sentence.index,
    start,
    end,
    text: document.source.text.slice(start, end),
    topic: { slot, block, exact: false },
    // Lists of one group are told apart by what they share, and a source that names the year tells of the same list.
    scope: slot === "members" ? scopeOf(document, sentence) : { places: [], narrowing: [] },
    answer: { type: "list", items: [...new Set(items)].sort(), ...rest },
    context: contextOf(document, story, sentence, { start, end })
  };
}

// src/extract/name.ts
var name2 = (document, story) => document.entities.flatMap((entity) => {
  const shared3 = story.entityOf(document.source.id, entity.id);
  if (!shared3) return [];
  return entity.mentions.filter((mention) => mention.form === "name").map((mention) => ({
    kind: "name",
    source: document.source.id,
    sentence: mention.sentence,
    start: mention.start,
    end: mention.end,
    text: document.source.text.slice(mention.start, mention.end),
    topic: { slot: "spelling", block: [shared3.key], exact: true },
    scope: { places: [], narrowing: [] },
    answer: { type: "text", canonical: document.source.text.slice(mention.start, mention.end) },
    context: { core: [], near: [], far: [] }
  }));
});

// src/extract/clauseOf.ts
function clauseOf(document, sentence, head) {
  const above = governor(sentence, head);
  return above && document.clauses.find((clause) => clause.sentence === sentence.index && clause.predicate === above.index);
}
function predicateOf(document, sentence, head) {
  const clause = clauseOf(document, sentence, head);
  const token = governor(sentence, head);
  const found = clause ? clause.lemma.toLowerCase() : token && predicateClass(token.lemma.toLowerCase(), token.upos);
  return found === void 0 || isLight(found) ? void 0 : found;
}

// src/extract/place.ts
var WHERE = new Set("in at near off outside inside on".split(" "));
var DIRECTION = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|north-north-?(?:east|west)|south-south-?(?:east|west))$/i;
var place2 = (document, story) => document.mentions.filter((mention) => mention.type !== "person" && mention.form === "name").flatMap((mention) => {
  const sentence = document.sentences[mention.sentence];
  const key = story.entityOf(document.source.id, mention.entity)?.key;
  if (!sentence || !key) return [];
  const direction = directionFrom(document, story, sentence, mention, key);
  if (direction) return [direction];
  return mention.type !== "place" ? [] : location(document, story, sentence, mention, key);
});
function location(document, story, sentence, mention, key) {
  const head = sentence.tokens[mention.head];
  const marker = sentence.tokens.find((token) => token.head === mention.head && token.rel === "case");
  if (!head || !marker || !WHERE.has(marker.lemma.toLowerCase()) || !/^(?:obl|nmod)/.test(head.rel) || !head.agreed) return [];
  if (clauseOf(document, sentence, mention.head)?.hypothetical) return [];
  return [claimOf2(document, story, sentence, { start: marker.start, end: mention.end }, "where", [], key)];
}
function directionFrom(document, story, sentence, mention, key) {
  const before2 = sentence.tokens.filter((token) => token.end <= mention.start);
  const of = before2.findLast((token) => token.form === "of" && mention.start - token.end < 30 && DIRECTION.test(sentence.tokens[token.index - 1]?.form ?? ""));
  const direction = of && sentence.tokens[of.index - 1];
  if (!direction) return void 0;
  const span = { start: measureBefore(sentence, direction)?.start ?? direction.start, end: mention.end };
  return { ...claimOf2(document, story, sentence, span, "direction", [key], direction.form.toLowerCase().replace("-", "")), scope: scopeOf(document, sentence) };
}
function measureBefore(sentence, direction) {
  let first2;
  for (let i = direction.index - 1; i >= 0 && i >= direction.index - 8; i--) {
    const token = sentence.tokens[i];
    if (token.upos === "NUM") first2 = token;
    if (!/^(?:NUM|NOUN|PUNCT|ADP|ADV|SYM|ADJ)$/.test(token.upos) || token.form === ",") break;
  }
  return first2;
}
function claimOf2(document, story, sentence, span, slot, block, canonical3) {
  return {
    kind: "place",
    source: document.source.id,
    sentence: sentence.index,
    ...span,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot, block, exact: false },
    scope: scopeOf(document, sentence),
    answer: { type: "entity", entity: canonical3, canonical: canonical3 },
    context: contextOf(document, story, sentence, span)
  };
}

// src/extract/polarity.ts
var polarity2 = (document, story) => document.clauses.flatMap((clause) => {
  const sentence = document.sentences[clause.sentence];
  const predicate = sentence?.tokens[clause.predicate];
  if (!sentence || !predicate || clause.hypothetical || clause.doubtful || clause.modality.length || isLight(clause.lemma)) return [];
  const { start, end } = predicate;
  return [
    {
      kind: "polarity",
      source: document.source.id,
      sentence: sentence.index,
      ...predicateSpan(document, clause, start, end),
      topic: { slot: "whether", block: [clause.lemma], exact: false },
      scope: scopeOf(document, sentence),
      answer: { type: "text", canonical: clause.negated ? "no" : "yes" },
      context: contextOf(document, story, sentence, predicate)
    }
  ];
});
function predicateSpan(document, clause, start, end) {
  const tokens2 = document.sentences[clause.sentence]?.tokens ?? [];
  let first2 = clause.predicate;
  for (let i = clause.predicate - 1; clause.negated && i >= 0 && /^(?:AUX|PART|ADV|VERB)$/.test(tokens2[i]?.upos ?? ""); i--) first2 = i;
  const from = tokens2[first2]?.start ?? start;
  return { start: from, end, text: document.source.text.slice(from, end) };
}

// src/extract/people.ts
var PEOPLE = new Set(
  `person people man woman child boy girl adult teenager victim survivor resident villager citizen civilian worker employee
  co-worker coworker colleague soldier officer policeman troop guard passenger tourist student pupil teacher protester
  demonstrator suspect attacker gunman rebel militant insurgent fighter pirate hostage prisoner inmate patient doctor nurse
  official member player fan crew crewman sailor miner driver pedestrian bystander family relative baby toddler infant
  personnel staff other one individual casualty migrant refugee climber hiker skier firefighter rescuer journalist immigrant
  foreigner national local customer shopper visitor guest neighbor neighbour youth elder robber thief`.split(/\s+/)
);
var isPerson = (lemma2) => PEOPLE.has(lemma2);

// src/extract/quantity.ts
var BEFALLS = /* @__PURE__ */ new Set(["kill", "injure", "missing", "arrest", "rescue", "displace", "evacuate", "kidnap", "hold", "trap", "hospitalize", "charge"]);
var quantity2 = (document, story) => document.quantities.flatMap((amount) => {
  const sentence = document.sentences[amount.sentence];
  const topic = sentence && !isBearing(sentence, amount) && topicOf(document, story, sentence, amount);
  return topic ? [claim2(document, story, sentence, amount, topic)] : [];
});
function isBearing(sentence, amount) {
  const next = sentence.tokens.find((token) => token.start >= amount.end && token.form !== ")");
  return amount.type === "measure" && next !== void 0 && /^(?:north|south|east|west|off$|inland)/i.test(next.form);
}
function claim2(document, story, sentence, amount, topic) {
  return {
    kind: "quantity",
    source: document.source.id,
    sentence: sentence.index,
    start: amount.start,
    end: amount.end,
    text: document.source.text.slice(amount.start, amount.end),
    topic,
    scope: scopeOf(document, sentence, narrowingOf(sentence, amount)),
    answer: { type: "amount", amount },
    context: contextOf(document, story, sentence, amount)
  };
}
function topicOf(document, story, sentence, amount) {
  const counted = amount.counted === void 0 ? void 0 : sentence.tokens[amount.counted];
  const noun = counted ? nounClass(counted.lemma.toLowerCase()) : "";
  switch (amount.type) {
    case "count": {
      const befallen = befell(sentence, amount);
      if (befallen && (!counted || isPerson(counted.lemma.toLowerCase()))) return { slot: "people", block: [befallen], exact: false };
      if (noun === "other" || noun === "one" || /^(?:both|all)\b/i.test(document.source.text.slice(amount.start, amount.end))) return void 0;
      const doing = isPerson(noun) ? predicateOf(document, sentence, amount.counted ?? amount.head) : "";
      if (doing === void 0) return void 0;
      return noun && counted?.upos !== "ADV" && countryOfDemonym(counted?.form ?? "") === void 0 ? { slot: "count", block: [noun, doing].filter(Boolean), exact: false } : void 0;
    }
    case "age": {
      const whose = ageOf(document, story, amount);
      return whose ? { slot: "age", block: [whose], exact: true } : void 0;
    }
    case "money":
      return { slot: "money", block: [], exact: false };
    case "ordinal":
      return { slot: "ordinal", block: [noun], exact: false };
    default:
      return { slot: amount.type, block: [amount.unit ?? "", noun].filter(Boolean), exact: false };
  }
}
function befell(sentence, amount) {
  const inside = sentence.tokens.filter((token) => token.start >= amount.start && token.end <= amount.end);
  const above = governor(sentence, amount.counted ?? amount.head);
  const below2 = sentence.tokens.filter((token) => token.head === (amount.counted ?? amount.head));
  for (const token of [...inside, ...above ? [above] : [], ...below2]) {
    const found = predicateClass(token.lemma.toLowerCase(), token.upos);
    if (BEFALLS.has(found)) return found;
  }
  return void 0;
}
function ageOf(document, story, amount) {
  const near = document.mentions.filter((mention) => mention.sentence === amount.sentence && mention.type === "person").map((mention) => ({ mention, gap: Math.max(amount.start - mention.end, mention.start - amount.end) })).filter(({ mention, gap }) => gap <= 2 && mention.form === "name").sort((a, b) => a.gap - b.gap)[0];
  return near && story.entityOf(document.source.id, near.mention.entity)?.key;
}
function narrowingOf(sentence, amount) {
  const isBound = (index) => /^(?:than|or)$/.test(sentence.tokens[index + 1]?.form ?? "") || sentence.tokens[index - 1]?.form === "or";
  const group = sentence.tokens.filter((token) => token.start >= amount.start && token.end <= amount.end && !isBound(token.index));
  return [...new Set(group.map((token) => token.lemma.toLowerCase()).filter((lemma2) => NARROWING.has(lemma2)))].sort();
}
var NARROWING = new Set("other another more further additional woman man child boy girl".split(" "));

// src/extract/words.ts
var CONTENT = /* @__PURE__ */ new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"]);
var LIGHT2 = new Set("be have do say get go make take very so just also then now there here not".split(" "));
var isContentWord = (token) => CONTENT.has(token.upos) && !LIGHT2.has(token.lemma.toLowerCase());

// src/extract/quote.ts
var LEAST_WORDS = 3;
var quote2 = (document, story) => document.quotations.flatMap(
  (quotation) => document.sentences.slice(quotation.sentences.first, quotation.sentences.last + 1).flatMap((sentence) => claims(document, story, sentence, quotation))
);
function claims(document, story, sentence, quotation) {
  const inside = sentence.tokens.filter((token) => overlaps(token, quotation));
  const words = inside.filter((token) => /[\p{L}\p{N}]/u.test(token.form));
  const [first2, last] = [words[0], words.at(-1)];
  if (!first2 || !last || words.length < LEAST_WORDS) return [];
  const span = { start: Math.max(first2.start, quotation.start), end: Math.min(last.end, quotation.end) };
  const speaker2 = quotation.speaker?.entity === void 0 ? void 0 : story.entityOf(document.source.id, quotation.speaker.entity);
  const content = words.filter(isContentWord).map((token) => `w:${token.lemma.toLowerCase()}`);
  return [
    {
      kind: "quote",
      source: document.source.id,
      sentence: sentence.index,
      ...span,
      text: document.source.text.slice(span.start, span.end),
      topic: { slot: "wording", block: [], exact: false },
      scope: { places: [], narrowing: [] },
      answer: { type: "text", canonical: words.map((token) => token.form.toLowerCase().replace(/[’‘]/g, "'")).join(" "), ...speaker2 ? { head: speaker2.key } : {} },
      context: { core: [], near: [...new Set(content)].sort(), far: [] }
    }
  ];
}

// src/extract/role.ts
var role2 = (document, story) => document.entities.flatMap((entity) => {
  const shared3 = story.entityOf(document.source.id, entity.id);
  if (!shared3) return [];
  return entity.roles.map((found) => ({
    kind: "role",
    source: document.source.id,
    sentence: found.sentence,
    start: found.start,
    end: found.end,
    text: document.source.text.slice(found.start, found.end),
    topic: { slot: "post", block: [shared3.key], exact: true },
    scope: { places: [], narrowing: found.modifiers },
    answer: { type: "text", canonical: found.text.toLowerCase(), ...found.of === void 0 ? {} : { head: found.of.toLowerCase() } },
    context: { core: [], near: [], far: [] }
  }));
});

// src/extract/status.ts
var status2 = (document, story) => document.clauses.flatMap((clause) => {
  const sentence = document.sentences[clause.sentence];
  if (!sentence || clause.stage === void 0 || clause.hypothetical || clause.doubtful) return [];
  const span = stageSpan(document, sentence, clause);
  if (!span) return [];
  return [
    {
      kind: "status",
      source: document.source.id,
      sentence: sentence.index,
      ...span,
      text: document.source.text.slice(span.start, span.end),
      topic: { slot: "stage", block: [], exact: false },
      scope: scopeOf(document, sentence),
      answer: { type: "text", canonical: clause.negated ? `not ${clause.stage}` : clause.stage },
      context: contextOf(document, story, sentence, span)
    }
  ];
});
function stageSpan(document, sentence, clause) {
  const predicate = sentence.tokens[clause.predicate];
  const governor2 = clause.governor === void 0 ? void 0 : document.clauses[clause.governor];
  const above = governor2 && governor2.sentence === clause.sentence ? sentence.tokens[governor2.predicate] : void 0;
  if (!predicate || !above || !governor2 || stageOf(governor2.lemma) !== clause.stage) return void 0;
  return above.end <= predicate.start && predicate.start - above.end < 40 ? { start: above.start, end: predicate.end } : void 0;
}

// src/extract/time.ts
var time2 = (document, story) => document.times.flatMap((moment) => {
  const sentence = document.sentences[moment.sentence];
  if (!sentence || document.quotations.some((quotation) => contains(quotation, moment)) || clauseOf(document, sentence, moment.head)?.hypothetical) return [];
  return [
    {
      kind: "time",
      source: document.source.id,
      sentence: sentence.index,
      start: moment.start,
      end: moment.end,
      text: document.source.text.slice(moment.start, moment.end),
      topic: { slot: sortOf2(moment), block: [], exact: false },
      scope: { places: [], narrowing: [] },
      answer: { type: "moment", moment },
      context: contextOf(document, story, sentence, moment)
    }
  ];
});
function sortOf2(moment) {
  if (moment.match) return "match";
  if (moment.type === "duration" || moment.seconds) return "how long";
  return moment.type === "order" || moment.type === "frequency" ? moment.type : "when";
}

// src/extract/index.ts
var EXTRACTORS = [name2, role2, place2, time2, quantity2, quote2, attribution2, polarity2, status2, membership2];
function extract(document, story) {
  return EXTRACTORS.flatMap((extractor) => extractor(document, story)).filter((claim3) => document.sentences[claim3.sentence]?.kind !== "furniture").sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

// src/check.ts
function check(sources, options = {}) {
  const documents = [...sources].sort((a, b) => a.id < b.id ? -1 : 1).map((source, number) => {
    options.progress?.(source.id, number, sources.length);
    return (options.analyse ?? analyse)(source);
  });
  const story = link(documents);
  const claims2 = documents.flatMap((document) => extract(document, story));
  const rows = align(claims2, story);
  const findings = compare2(rows, story);
  const report = withDraft(buildReport(findings, options), findings);
  return { ...report, gate: gate(report, options.failOn ?? DEFAULT_FAIL_ON) };
}

export {
  link,
  extract,
  check
};
