import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);

// src/report/clean.ts
var clean = (text) => text.replace(/\s+/g, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => `<${(c.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}>`).trim();

export {
  clean
};
