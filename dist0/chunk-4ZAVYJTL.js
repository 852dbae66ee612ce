import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  RELATIONS
} from "./chunk-W2F7JJWD.js";

// src/model/gated.ts
var isGated = (row, threshold) => !row.amongSources && threshold.some((word) => {
  const [first = "", second] = word.split(":");
  if (second !== void 0) return first === row.kind && isAtLeast(row.relation, second);
  return first === row.kind || isAtLeast(row.relation, first);
});
var isOpen = (row, threshold) => isGated(row, threshold) && row.flag?.state !== "active";
var isAtLeast = (relation, least) => {
  const at = RELATIONS.indexOf(least);
  return at >= 0 && RELATIONS.indexOf(relation) <= at;
};

export {
  isGated,
  isOpen
};
