import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);

// src/model/usageError.ts
var UsageError = class extends Error {
};

// src/model/nearest.ts
function nearest(given, known) {
  if (given.length > 60) return void 0;
  const word = given.toLowerCase();
  let best;
  for (const name of known) {
    const edits = distance(word, name.toLowerCase());
    if (edits <= Math.max(1, Math.floor(Math.max(word.length, name.length) / 3)) && (!best || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}
function didYouMean(given, known) {
  const name = nearest(given, known);
  return name === void 0 ? "" : `; did you mean \u201C${name}\u201D?`;
}
function distance(a, b) {
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

export {
  didYouMean,
  UsageError
};
