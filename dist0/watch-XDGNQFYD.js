import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  shownPath
} from "./chunk-EEN4K3LP.js";
import "./chunk-OOAFG4Q3.js";
import {
  mayMatter,
  memoryCache
} from "./chunk-MG44LRCI.js";
import {
  UsageError
} from "./chunk-E4WFU7G3.js";
import "./chunk-NZUBDK7S.js";
import {
  DEFAULT_MAX_BYTES
} from "./chunk-CRFMYA5T.js";
import "./chunk-PXCKFNU6.js";
import "./chunk-HOE3FEMI.js";
import {
  plural
} from "./chunk-GEIQ7EN7.js";
import "./chunk-4ZAVYJTL.js";
import "./chunk-RFPITMOF.js";
import "./chunk-W2F7JJWD.js";
import {
  clean
} from "./chunk-MMO3N6PJ.js";
import "./chunk-7Y3TKTWQ.js";

// src/commands/watch.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";

// src/commands/watching.ts
import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createReadStream, lstatSync, realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
var QUIET = 150;
async function openWatch(targets, not) {
  const { watch: watch2 } = await import("./esm-6QPGTLCF.js");
  const dirty = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new Map();
  const heard = new EventEmitter();
  let last = 0;
  let failure;
  const wanted = wantedAmong(targets);
  const watcher = watch2([...new Set(targets.map(({ path }) => dirname(path)))], { ignored: (path) => !wanted(path) || leadsBack(path), ignorePermissionErrors: true });
  watcher.on("all", (event, path) => {
    if (event === "addDir" || event === "unlinkDir" || not.includes(path)) return;
    dirty.add(path);
    last = performance.now();
    heard.emit("news");
  });
  watcher.on("error", (error) => {
    if (error.code === "ELOOP") return;
    failure = error;
    heard.emit("news");
  });
  await new Promise((resolve2) => watcher.once("ready", resolve2).once("error", () => resolve2()));
  await compare(dirty, known);
  return {
    async next(signal) {
      for (; ; ) {
        try {
          if (dirty.size === 0 && failure === void 0) await once(heard, "news", { signal });
          do
            await setTimeout(QUIET, void 0, { signal });
          while (performance.now() - last < QUIET);
        } catch (error) {
          if (signal.aborted) return void 0;
          throw error;
        }
        if (failure !== void 0) throw new UsageError(`changes cannot be watched (${failure.message}): check again without --watch`);
        const changes = await compare(dirty, known);
        if (changes.length) return changes;
      }
    },
    close: () => watcher.close()
  };
}
function wantedAmong(targets) {
  const exact = new Set(targets.flatMap(({ path }) => [path, dirname(path)]));
  const whole = targets.filter((target) => target.whole).map(({ path }) => path);
  return (path) => exact.has(path) || whole.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && mayMatter(relative(folder, path).split(sep)));
}
function leadsBack(path) {
  try {
    if (!lstatSync(path).isSymbolicLink()) return false;
    const real = realpathSync(path);
    for (let above = dirname(path); above !== dirname(above); above = dirname(above)) if (realpathSync(above) === real) return true;
    return false;
  } catch {
    return false;
  }
}
async function compare(dirty, known) {
  const paths = [...dirty].sort();
  dirty.clear();
  const changes = [];
  for (const path of paths) {
    const [before, now] = [known.get(path), await contentOf(path)];
    if (before === now) continue;
    if (now === void 0) known.delete(path);
    else known.set(path, now);
    changes.push({ what: before === void 0 ? "added" : now === void 0 ? "removed" : "changed", path });
  }
  return changes;
}
async function contentOf(path) {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > DEFAULT_MAX_BYTES) return `${found.size} ${found.mtimeMs}`;
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch (error) {
    return error.code === "ENOENT" ? void 0 : `unreadable ${basename(path)}`;
  }
}

// src/commands/watch.ts
async function watch(run, io) {
  let settings = await settingsOf(run);
  const memory = memoryCache(settings.cache);
  let plan = planOf(settings, run);
  let changes = await openWatch(plan.targets, plan.not);
  let state = "";
  const check = async () => {
    const code = await run.check({ ...settings, cache: memory });
    const { asked, missed } = memory.count("document");
    state = `${missed} of ${plural(asked, "source")} analysed${missed < asked ? ", the rest known" : ""}; `;
    memory.sweep();
    return code;
  };
  const again = async () => {
    settings = await settingsOf(run);
    const next = planOf(settings, run);
    if (JSON.stringify(next) !== JSON.stringify(plan)) {
      plan = next;
      await changes.close();
      changes = await openWatch(plan.targets, plan.not);
    }
    return check();
  };
  try {
    let code = await check();
    for (; ; ) {
      const changed = await untilChange(changes, io, `${state}watching for changes, Ctrl-C ends`);
      if (changed === void 0) return code;
      io.err(`
atodds: ${timeOf(/* @__PURE__ */ new Date())} ${inWords(changed, io)}: checking again
`);
      state = "";
      code = await again().catch((error) => saidOf(error, io));
    }
  } finally {
    await changes.close();
  }
}
function saidOf(error, io) {
  if (!(error instanceof UsageError)) throw error;
  io.err(`atodds: ${error.message}
`);
  return 2;
}
async function untilChange(changes, io, state) {
  const stop = new AbortController();
  const remove = io.onInterrupt(() => stop.abort());
  io.err(`atodds: ${state}
`);
  try {
    return await changes.next(stop.signal);
  } finally {
    remove();
  }
}
async function settingsOf(run) {
  const settings = await run.settings();
  const { stories, draft } = settings;
  if (draft === "-" || stories.some(({ sources }) => sources.some(({ files }) => files === "-")))
    throw new UsageError("--watch cannot watch standard input: give files");
  return settings;
}
function planOf(settings, run) {
  const { stories, folder, draft, flags, config, listed } = settings;
  const sources = [...stories.flatMap((story) => story.sources.map(({ files: files2 }) => files2)), ...draft === void 0 ? [] : [draft]];
  const files = [flags, config?.path, listed].filter((path) => path !== void 0);
  const targets = [...sources.flatMap((path) => sourceTargets(resolve(folder, path))), ...files.map((path) => ({ path, whole: false }))];
  return { targets, not: run.written(settings) };
}
function sourceTargets(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return [{ path, whole: true }];
  if (found || !/[*?[\]{}]/.test(path)) return ["", ".meta.yaml", ".meta.yml"].map((ending) => ({ path: path + ending, whole: false }));
  return [{ path: path.replace(/[/\\][^/\\]*[*?[\]{}].*$/, "") || "/", whole: true }];
}
var MOST_NAMED = 3;
function inWords(changes, io) {
  const named = ["changed", "added", "removed"].flatMap((what) => {
    const paths = changes.filter((change) => change.what === what).map(({ path }) => clean(shownPath(path, io)));
    const more = paths.length - MOST_NAMED;
    return paths.length ? [`${what} ${paths.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`] : [];
  });
  return named.join("; ");
}
var timeOf = (now) => [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
export {
  watch
};
