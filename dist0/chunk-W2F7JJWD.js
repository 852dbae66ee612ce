import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);

// src/model/kinds.ts
var KINDS = [
  "name",
  "role",
  "place",
  "time",
  "quantity",
  "quote",
  "attribution",
  "membership",
  "status",
  "polarity",
  "designation",
  "cause",
  "scope"
];
var RELATIONS = ["contradiction", "divergence", "granularity", "variant"];

export {
  KINDS,
  RELATIONS
};
