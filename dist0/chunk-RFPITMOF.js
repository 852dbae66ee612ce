import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  clean
} from "./chunk-MMO3N6PJ.js";

// src/report/flagged.ts
function flagInWords(flag) {
  const { state, verdict, reason, by, on, until, was } = flag;
  const decision = `${verdict === "acknowledged" ? "acknowledged" : "not a disagreement"} by ${clean(by)} on ${on}: ${clean(reason)}`;
  switch (state) {
    case "active":
      return `flagged: ${decision}${until === void 0 ? "" : ` (until ${until})`}`;
    case "changed":
      return `changed since it was flagged (then: ${(was?.sides ?? []).map(clean).join(" \xB7 ")}); it was ${decision}`;
    case "expired":
      return `ran out on ${until ?? ""}; it was ${decision}`;
    case "stale":
      return `fits nothing any more; it was ${decision}`;
  }
}

export {
  flagInWords
};
