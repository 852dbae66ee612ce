import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);

// src/report/excerpt.ts
function excerpt(text, citation, room = 320) {
  const before = text.slice(Math.min(citation.context.start, citation.start), citation.start);
  const after = text.slice(citation.end, Math.max(citation.context.end, citation.end));
  return {
    before: before.length > room ? `\u2026 ${before.slice(-room).replace(/^\S{0,40}\s+/, "")}` : before,
    quote: text.slice(citation.start, citation.end),
    after: after.length > room ? `${after.slice(0, room).replace(/\s+\S{0,40}$/, "")} \u2026` : after
  };
}

export {
  excerpt
};
