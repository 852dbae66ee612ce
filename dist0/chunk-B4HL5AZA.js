import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);

// src/model/position.ts
function lineStarts(text) {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}
function positionAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function anchorAt(source, span) {
  const at = source.anchors.find((anchor) => anchor.start <= span.start && span.start < anchor.end);
  return {
    ...at?.page === void 0 ? {} : { page: at.page },
    ...at?.paragraph === void 0 ? {} : { paragraph: at.paragraph }
  };
}

export {
  lineStarts,
  positionAt,
  anchorAt
};
