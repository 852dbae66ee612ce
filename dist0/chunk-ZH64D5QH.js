import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  commonFolder
} from "./chunk-GEIQ7EN7.js";

// src/report/sourceNames.ts
function sourceNames(report) {
  const taken = /* @__PURE__ */ new Map();
  const names = report.sources.map((source) => {
    const name = source.publisher?.trim() || fileName(source.path);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
  const folder = commonFolder(report.sources.map(({ path }) => path));
  const origins = /* @__PURE__ */ new Map();
  for (const [index, { origin }] of report.sources.entries()) origins.set(origin, [...origins.get(origin) ?? [], index]);
  return new Map(
    report.sources.map((source, index) => {
      const others = (origins.get(source.origin) ?? []).filter((other) => other !== index);
      const path = source.path.slice(folder.length);
      return [source.id, { index, name: names[index], source, path, copies: others.map((other) => names[other]) }];
    })
  );
}
function fileName(path) {
  const last = path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
  return last.replace(/(?<=.)\.[a-z0-9]{1,8}$/i, "");
}

export {
  sourceNames
};
