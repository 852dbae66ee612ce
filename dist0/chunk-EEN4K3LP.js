import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  fail,
  quoted,
  readList,
  readMap,
  readText,
  readWord
} from "./chunk-OOAFG4Q3.js";
import {
  DEFAULT_FAIL_ON,
  analyse,
  contentKey,
  openCache,
  parseFailOn,
  toolKey
} from "./chunk-MG44LRCI.js";
import {
  UsageError,
  didYouMean
} from "./chunk-E4WFU7G3.js";
import {
  overlaps
} from "./chunk-PXCKFNU6.js";
import {
  DRAFT_WORDS,
  commonFolder,
  fold,
  place,
  plural,
  strip
} from "./chunk-GEIQ7EN7.js";
import {
  flagInWords
} from "./chunk-RFPITMOF.js";
import {
  KINDS,
  RELATIONS
} from "./chunk-W2F7JJWD.js";
import {
  clean
} from "./chunk-MMO3N6PJ.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-7Y3TKTWQ.js";

// ../../main/node_modules/cli-table3/src/debug.js
var require_debug = __commonJS({
  "../../main/node_modules/cli-table3/src/debug.js"(exports, module) {
    var messages = [];
    var level = 0;
    var debug = (msg, min) => {
      if (level >= min) {
        messages.push(msg);
      }
    };
    debug.WARN = 1;
    debug.INFO = 2;
    debug.DEBUG = 3;
    debug.reset = () => {
      messages = [];
    };
    debug.setDebugLevel = (v) => {
      level = v;
    };
    debug.warn = (msg) => debug(msg, debug.WARN);
    debug.info = (msg) => debug(msg, debug.INFO);
    debug.debug = (msg) => debug(msg, debug.DEBUG);
    debug.debugMessages = () => messages;
    module.exports = debug;
  }
});

// ../../main/node_modules/ansi-regex/index.js
var require_ansi_regex = __commonJS({
  "../../main/node_modules/ansi-regex/index.js"(exports, module) {
    "use strict";
    module.exports = ({ onlyFirst = false } = {}) => {
      const pattern = [
        "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)",
        "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"
      ].join("|");
      return new RegExp(pattern, onlyFirst ? void 0 : "g");
    };
  }
});

// ../../main/node_modules/strip-ansi/index.js
var require_strip_ansi = __commonJS({
  "../../main/node_modules/strip-ansi/index.js"(exports, module) {
    "use strict";
    var ansiRegex = require_ansi_regex();
    module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
  }
});

// ../../main/node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = __commonJS({
  "../../main/node_modules/is-fullwidth-code-point/index.js"(exports, module) {
    "use strict";
    var isFullwidthCodePoint = (codePoint) => {
      if (Number.isNaN(codePoint)) {
        return false;
      }
      if (codePoint >= 4352 && (codePoint <= 4447 || // Hangul Jamo
      codePoint === 9001 || // LEFT-POINTING ANGLE BRACKET
      codePoint === 9002 || // RIGHT-POINTING ANGLE BRACKET
      // CJK Radicals Supplement .. Enclosed CJK Letters and Months
      11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || // Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
      12880 <= codePoint && codePoint <= 19903 || // CJK Unified Ideographs .. Yi Radicals
      19968 <= codePoint && codePoint <= 42182 || // Hangul Jamo Extended-A
      43360 <= codePoint && codePoint <= 43388 || // Hangul Syllables
      44032 <= codePoint && codePoint <= 55203 || // CJK Compatibility Ideographs
      63744 <= codePoint && codePoint <= 64255 || // Vertical Forms
      65040 <= codePoint && codePoint <= 65049 || // CJK Compatibility Forms .. Small Form Variants
      65072 <= codePoint && codePoint <= 65131 || // Halfwidth and Fullwidth Forms
      65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || // Kana Supplement
      110592 <= codePoint && codePoint <= 110593 || // Enclosed Ideographic Supplement
      127488 <= codePoint && codePoint <= 127569 || // CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
      131072 <= codePoint && codePoint <= 262141)) {
        return true;
      }
      return false;
    };
    module.exports = isFullwidthCodePoint;
    module.exports.default = isFullwidthCodePoint;
  }
});

// ../../main/node_modules/emoji-regex/index.js
var require_emoji_regex = __commonJS({
  "../../main/node_modules/emoji-regex/index.js"(exports, module) {
    "use strict";
    module.exports = function() {
      return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
    };
  }
});

// ../../main/node_modules/string-width/index.js
var require_string_width = __commonJS({
  "../../main/node_modules/string-width/index.js"(exports, module) {
    "use strict";
    var stripAnsi = require_strip_ansi();
    var isFullwidthCodePoint = require_is_fullwidth_code_point();
    var emojiRegex = require_emoji_regex();
    var stringWidth = (string) => {
      if (typeof string !== "string" || string.length === 0) {
        return 0;
      }
      string = stripAnsi(string);
      if (string.length === 0) {
        return 0;
      }
      string = string.replace(emojiRegex(), "  ");
      let width = 0;
      for (let i = 0; i < string.length; i++) {
        const code = string.codePointAt(i);
        if (code <= 31 || code >= 127 && code <= 159) {
          continue;
        }
        if (code >= 768 && code <= 879) {
          continue;
        }
        if (code > 65535) {
          i++;
        }
        width += isFullwidthCodePoint(code) ? 2 : 1;
      }
      return width;
    };
    module.exports = stringWidth;
    module.exports.default = stringWidth;
  }
});

// ../../main/node_modules/cli-table3/src/utils.js
var require_utils = __commonJS({
  "../../main/node_modules/cli-table3/src/utils.js"(exports, module) {
    var stringWidth = require_string_width();
    function codeRegex(capture) {
      return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
    }
    function strlen(str) {
      let code = codeRegex();
      let stripped = ("" + str).replace(code, "");
      let split = stripped.split("\n");
      return split.reduce(function(memo, s) {
        return stringWidth(s) > memo ? stringWidth(s) : memo;
      }, 0);
    }
    function repeat(str, times) {
      return Array(times + 1).join(str);
    }
    function pad(str, len, pad2, dir) {
      let length = strlen(str);
      if (len + 1 >= length) {
        let padlen = len - length;
        switch (dir) {
          case "right": {
            str = repeat(pad2, padlen) + str;
            break;
          }
          case "center": {
            let right = Math.ceil(padlen / 2);
            let left = padlen - right;
            str = repeat(pad2, left) + str + repeat(pad2, right);
            break;
          }
          default: {
            str = str + repeat(pad2, padlen);
            break;
          }
        }
      }
      return str;
    }
    var codeCache = {};
    function addToCodeCache(name, on, off) {
      on = "\x1B[" + on + "m";
      off = "\x1B[" + off + "m";
      codeCache[on] = { set: name, to: true };
      codeCache[off] = { set: name, to: false };
      codeCache[name] = { on, off };
    }
    addToCodeCache("bold", 1, 22);
    addToCodeCache("italics", 3, 23);
    addToCodeCache("underline", 4, 24);
    addToCodeCache("inverse", 7, 27);
    addToCodeCache("strikethrough", 9, 29);
    function updateState(state, controlChars) {
      let controlCode = controlChars[1] ? parseInt(controlChars[1].split(";")[0]) : 0;
      if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
        state.lastForegroundAdded = controlChars[0];
        return;
      }
      if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
        state.lastBackgroundAdded = controlChars[0];
        return;
      }
      if (controlCode === 0) {
        for (let i in state) {
          if (Object.prototype.hasOwnProperty.call(state, i)) {
            delete state[i];
          }
        }
        return;
      }
      let info = codeCache[controlChars[0]];
      if (info) {
        state[info.set] = info.to;
      }
    }
    function readState(line) {
      let code = codeRegex(true);
      let controlChars = code.exec(line);
      let state = {};
      while (controlChars !== null) {
        updateState(state, controlChars);
        controlChars = code.exec(line);
      }
      return state;
    }
    function unwindState(state, ret) {
      let lastBackgroundAdded = state.lastBackgroundAdded;
      let lastForegroundAdded = state.lastForegroundAdded;
      delete state.lastBackgroundAdded;
      delete state.lastForegroundAdded;
      Object.keys(state).forEach(function(key) {
        if (state[key]) {
          ret += codeCache[key].off;
        }
      });
      if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") {
        ret += "\x1B[49m";
      }
      if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") {
        ret += "\x1B[39m";
      }
      return ret;
    }
    function rewindState(state, ret) {
      let lastBackgroundAdded = state.lastBackgroundAdded;
      let lastForegroundAdded = state.lastForegroundAdded;
      delete state.lastBackgroundAdded;
      delete state.lastForegroundAdded;
      Object.keys(state).forEach(function(key) {
        if (state[key]) {
          ret = codeCache[key].on + ret;
        }
      });
      if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") {
        ret = lastBackgroundAdded + ret;
      }
      if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") {
        ret = lastForegroundAdded + ret;
      }
      return ret;
    }
    function truncateWidth(str, desiredLength) {
      if (str.length === strlen(str)) {
        return str.substr(0, desiredLength);
      }
      while (strlen(str) > desiredLength) {
        str = str.slice(0, -1);
      }
      return str;
    }
    function truncateWidthWithAnsi(str, desiredLength) {
      let code = codeRegex(true);
      let split = str.split(codeRegex());
      let splitIndex = 0;
      let retLen = 0;
      let ret = "";
      let myArray;
      let state = {};
      while (retLen < desiredLength) {
        myArray = code.exec(str);
        let toAdd = split[splitIndex];
        splitIndex++;
        if (retLen + strlen(toAdd) > desiredLength) {
          toAdd = truncateWidth(toAdd, desiredLength - retLen);
        }
        ret += toAdd;
        retLen += strlen(toAdd);
        if (retLen < desiredLength) {
          if (!myArray) {
            break;
          }
          ret += myArray[0];
          updateState(state, myArray);
        }
      }
      return unwindState(state, ret);
    }
    function truncate(str, desiredLength, truncateChar) {
      truncateChar = truncateChar || "\u2026";
      let lengthOfStr = strlen(str);
      if (lengthOfStr <= desiredLength) {
        return str;
      }
      desiredLength -= strlen(truncateChar);
      let ret = truncateWidthWithAnsi(str, desiredLength);
      ret += truncateChar;
      const hrefTag = "\x1B]8;;\x07";
      if (str.includes(hrefTag) && !ret.includes(hrefTag)) {
        ret += hrefTag;
      }
      return ret;
    }
    function defaultOptions() {
      return {
        chars: {
          top: "\u2500",
          "top-mid": "\u252C",
          "top-left": "\u250C",
          "top-right": "\u2510",
          bottom: "\u2500",
          "bottom-mid": "\u2534",
          "bottom-left": "\u2514",
          "bottom-right": "\u2518",
          left: "\u2502",
          "left-mid": "\u251C",
          mid: "\u2500",
          "mid-mid": "\u253C",
          right: "\u2502",
          "right-mid": "\u2524",
          middle: "\u2502"
        },
        truncate: "\u2026",
        colWidths: [],
        rowHeights: [],
        colAligns: [],
        rowAligns: [],
        style: {
          "padding-left": 1,
          "padding-right": 1,
          head: ["red"],
          border: ["grey"],
          compact: false
        },
        head: []
      };
    }
    function mergeOptions(options, defaults) {
      options = options || {};
      defaults = defaults || defaultOptions();
      let ret = Object.assign({}, defaults, options);
      ret.chars = Object.assign({}, defaults.chars, options.chars);
      ret.style = Object.assign({}, defaults.style, options.style);
      return ret;
    }
    function wordWrap(maxLength, input) {
      let lines = [];
      let split = input.split(/(\s+)/g);
      let line = [];
      let lineLength = 0;
      let whitespace;
      for (let i = 0; i < split.length; i += 2) {
        let word2 = split[i];
        let newLength = lineLength + strlen(word2);
        if (lineLength > 0 && whitespace) {
          newLength += whitespace.length;
        }
        if (newLength > maxLength) {
          if (lineLength !== 0) {
            lines.push(line.join(""));
          }
          line = [word2];
          lineLength = strlen(word2);
        } else {
          line.push(whitespace || "", word2);
          lineLength = newLength;
        }
        whitespace = split[i + 1];
      }
      if (lineLength) {
        lines.push(line.join(""));
      }
      return lines;
    }
    function textWrap(maxLength, input) {
      let lines = [];
      let line = "";
      function pushLine(str, ws) {
        if (line.length && ws) line += ws;
        line += str;
        while (line.length > maxLength) {
          lines.push(line.slice(0, maxLength));
          line = line.slice(maxLength);
        }
      }
      let split = input.split(/(\s+)/g);
      for (let i = 0; i < split.length; i += 2) {
        pushLine(split[i], i && split[i - 1]);
      }
      if (line.length) lines.push(line);
      return lines;
    }
    function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
      let output = [];
      input = input.split("\n");
      const handler = wrapOnWordBoundary ? wordWrap : textWrap;
      for (let i = 0; i < input.length; i++) {
        output.push.apply(output, handler(maxLength, input[i]));
      }
      return output;
    }
    function colorizeLines(input) {
      let state = {};
      let output = [];
      for (let i = 0; i < input.length; i++) {
        let line = rewindState(state, input[i]);
        state = readState(line);
        let temp = Object.assign({}, state);
        output.push(unwindState(temp, line));
      }
      return output;
    }
    function hyperlink(url, text) {
      const OSC = "\x1B]";
      const BEL = "\x07";
      const SEP = ";";
      return [OSC, "8", SEP, SEP, url || text, BEL, text, OSC, "8", SEP, SEP, BEL].join("");
    }
    module.exports = {
      strlen,
      repeat,
      pad,
      truncate,
      mergeOptions,
      wordWrap: multiLineWordWrap,
      colorizeLines,
      hyperlink
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/styles.js
var require_styles = __commonJS({
  "../../main/node_modules/@colors/colors/lib/styles.js"(exports, module) {
    var styles = {};
    module["exports"] = styles;
    var codes = {
      reset: [0, 0],
      bold: [1, 22],
      dim: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      inverse: [7, 27],
      hidden: [8, 28],
      strikethrough: [9, 29],
      black: [30, 39],
      red: [31, 39],
      green: [32, 39],
      yellow: [33, 39],
      blue: [34, 39],
      magenta: [35, 39],
      cyan: [36, 39],
      white: [37, 39],
      gray: [90, 39],
      grey: [90, 39],
      brightRed: [91, 39],
      brightGreen: [92, 39],
      brightYellow: [93, 39],
      brightBlue: [94, 39],
      brightMagenta: [95, 39],
      brightCyan: [96, 39],
      brightWhite: [97, 39],
      bgBlack: [40, 49],
      bgRed: [41, 49],
      bgGreen: [42, 49],
      bgYellow: [43, 49],
      bgBlue: [44, 49],
      bgMagenta: [45, 49],
      bgCyan: [46, 49],
      bgWhite: [47, 49],
      bgGray: [100, 49],
      bgGrey: [100, 49],
      bgBrightRed: [101, 49],
      bgBrightGreen: [102, 49],
      bgBrightYellow: [103, 49],
      bgBrightBlue: [104, 49],
      bgBrightMagenta: [105, 49],
      bgBrightCyan: [106, 49],
      bgBrightWhite: [107, 49],
      // legacy styles for colors pre v1.0.0
      blackBG: [40, 49],
      redBG: [41, 49],
      greenBG: [42, 49],
      yellowBG: [43, 49],
      blueBG: [44, 49],
      magentaBG: [45, 49],
      cyanBG: [46, 49],
      whiteBG: [47, 49]
    };
    Object.keys(codes).forEach(function(key) {
      var val = codes[key];
      var style = styles[key] = [];
      style.open = "\x1B[" + val[0] + "m";
      style.close = "\x1B[" + val[1] + "m";
    });
  }
});

// ../../main/node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = __commonJS({
  "../../main/node_modules/@colors/colors/lib/system/has-flag.js"(exports, module) {
    "use strict";
    module.exports = function(flag, argv) {
      argv = argv || process.argv;
      var terminatorPos = argv.indexOf("--");
      var prefix = /^-{1,2}/.test(flag) ? "" : "--";
      var pos = argv.indexOf(prefix + flag);
      return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = __commonJS({
  "../../main/node_modules/@colors/colors/lib/system/supports-colors.js"(exports, module) {
    "use strict";
    var os = __require("os");
    var hasFlag = require_has_flag();
    var env = process.env;
    var forceColor = void 0;
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false")) {
      forceColor = false;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      forceColor = true;
    }
    if ("FORCE_COLOR" in env) {
      forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
    }
    function translateLevel(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor(stream) {
      if (forceColor === false) {
        return 0;
      }
      if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
        return 3;
      }
      if (hasFlag("color=256")) {
        return 2;
      }
      if (stream && !stream.isTTY && forceColor !== true) {
        return 0;
      }
      var min = forceColor ? 1 : 0;
      if (process.platform === "win32") {
        var osRelease = os.release().split(".");
        if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI"].some(function(sign) {
          return sign in env;
        }) || env.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
      }
      if ("TERM_PROGRAM" in env) {
        var version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env.TERM_PROGRAM) {
          case "iTerm.app":
            return version >= 3 ? 3 : 2;
          case "Hyper":
            return 3;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env) {
        return 1;
      }
      if (env.TERM === "dumb") {
        return min;
      }
      return min;
    }
    function getSupportLevel(stream) {
      var level = supportsColor(stream);
      return translateLevel(level);
    }
    module.exports = {
      supportsColor: getSupportLevel,
      stdout: getSupportLevel(process.stdout),
      stderr: getSupportLevel(process.stderr)
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/custom/trap.js
var require_trap = __commonJS({
  "../../main/node_modules/@colors/colors/lib/custom/trap.js"(exports, module) {
    module["exports"] = function runTheTrap(text, options) {
      var result = "";
      text = text || "Run the trap, drop the bass";
      text = text.split("");
      var trap = {
        a: ["@", "\u0104", "\u023A", "\u0245", "\u0394", "\u039B", "\u0414"],
        b: ["\xDF", "\u0181", "\u0243", "\u026E", "\u03B2", "\u0E3F"],
        c: ["\xA9", "\u023B", "\u03FE"],
        d: ["\xD0", "\u018A", "\u0500", "\u0501", "\u0502", "\u0503"],
        e: [
          "\xCB",
          "\u0115",
          "\u018E",
          "\u0258",
          "\u03A3",
          "\u03BE",
          "\u04BC",
          "\u0A6C"
        ],
        f: ["\u04FA"],
        g: ["\u0262"],
        h: ["\u0126", "\u0195", "\u04A2", "\u04BA", "\u04C7", "\u050A"],
        i: ["\u0F0F"],
        j: ["\u0134"],
        k: ["\u0138", "\u04A0", "\u04C3", "\u051E"],
        l: ["\u0139"],
        m: ["\u028D", "\u04CD", "\u04CE", "\u0520", "\u0521", "\u0D69"],
        n: ["\xD1", "\u014B", "\u019D", "\u0376", "\u03A0", "\u048A"],
        o: [
          "\xD8",
          "\xF5",
          "\xF8",
          "\u01FE",
          "\u0298",
          "\u047A",
          "\u05DD",
          "\u06DD",
          "\u0E4F"
        ],
        p: ["\u01F7", "\u048E"],
        q: ["\u09CD"],
        r: ["\xAE", "\u01A6", "\u0210", "\u024C", "\u0280", "\u042F"],
        s: ["\xA7", "\u03DE", "\u03DF", "\u03E8"],
        t: ["\u0141", "\u0166", "\u0373"],
        u: ["\u01B1", "\u054D"],
        v: ["\u05D8"],
        w: ["\u0428", "\u0460", "\u047C", "\u0D70"],
        x: ["\u04B2", "\u04FE", "\u04FC", "\u04FD"],
        y: ["\xA5", "\u04B0", "\u04CB"],
        z: ["\u01B5", "\u0240"]
      };
      text.forEach(function(c) {
        c = c.toLowerCase();
        var chars = trap[c] || [" "];
        var rand = Math.floor(Math.random() * chars.length);
        if (typeof trap[c] !== "undefined") {
          result += trap[c][rand];
        } else {
          result += c;
        }
      });
      return result;
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = __commonJS({
  "../../main/node_modules/@colors/colors/lib/custom/zalgo.js"(exports, module) {
    module["exports"] = function zalgo(text, options) {
      text = text || "   he is here   ";
      var soul = {
        "up": [
          "\u030D",
          "\u030E",
          "\u0304",
          "\u0305",
          "\u033F",
          "\u0311",
          "\u0306",
          "\u0310",
          "\u0352",
          "\u0357",
          "\u0351",
          "\u0307",
          "\u0308",
          "\u030A",
          "\u0342",
          "\u0313",
          "\u0308",
          "\u034A",
          "\u034B",
          "\u034C",
          "\u0303",
          "\u0302",
          "\u030C",
          "\u0350",
          "\u0300",
          "\u0301",
          "\u030B",
          "\u030F",
          "\u0312",
          "\u0313",
          "\u0314",
          "\u033D",
          "\u0309",
          "\u0363",
          "\u0364",
          "\u0365",
          "\u0366",
          "\u0367",
          "\u0368",
          "\u0369",
          "\u036A",
          "\u036B",
          "\u036C",
          "\u036D",
          "\u036E",
          "\u036F",
          "\u033E",
          "\u035B",
          "\u0346",
          "\u031A"
        ],
        "down": [
          "\u0316",
          "\u0317",
          "\u0318",
          "\u0319",
          "\u031C",
          "\u031D",
          "\u031E",
          "\u031F",
          "\u0320",
          "\u0324",
          "\u0325",
          "\u0326",
          "\u0329",
          "\u032A",
          "\u032B",
          "\u032C",
          "\u032D",
          "\u032E",
          "\u032F",
          "\u0330",
          "\u0331",
          "\u0332",
          "\u0333",
          "\u0339",
          "\u033A",
          "\u033B",
          "\u033C",
          "\u0345",
          "\u0347",
          "\u0348",
          "\u0349",
          "\u034D",
          "\u034E",
          "\u0353",
          "\u0354",
          "\u0355",
          "\u0356",
          "\u0359",
          "\u035A",
          "\u0323"
        ],
        "mid": [
          "\u0315",
          "\u031B",
          "\u0300",
          "\u0301",
          "\u0358",
          "\u0321",
          "\u0322",
          "\u0327",
          "\u0328",
          "\u0334",
          "\u0335",
          "\u0336",
          "\u035C",
          "\u035D",
          "\u035E",
          "\u035F",
          "\u0360",
          "\u0362",
          "\u0338",
          "\u0337",
          "\u0361",
          " \u0489"
        ]
      };
      var all = [].concat(soul.up, soul.down, soul.mid);
      function randomNumber(range) {
        var r = Math.floor(Math.random() * range);
        return r;
      }
      function isChar(character) {
        var bool = false;
        all.filter(function(i) {
          bool = i === character;
        });
        return bool;
      }
      function heComes(text2, options2) {
        var result = "";
        var counts;
        var l;
        options2 = options2 || {};
        options2["up"] = typeof options2["up"] !== "undefined" ? options2["up"] : true;
        options2["mid"] = typeof options2["mid"] !== "undefined" ? options2["mid"] : true;
        options2["down"] = typeof options2["down"] !== "undefined" ? options2["down"] : true;
        options2["size"] = typeof options2["size"] !== "undefined" ? options2["size"] : "maxi";
        text2 = text2.split("");
        for (l in text2) {
          if (isChar(l)) {
            continue;
          }
          result = result + text2[l];
          counts = { "up": 0, "down": 0, "mid": 0 };
          switch (options2.size) {
            case "mini":
              counts.up = randomNumber(8);
              counts.mid = randomNumber(2);
              counts.down = randomNumber(8);
              break;
            case "maxi":
              counts.up = randomNumber(16) + 3;
              counts.mid = randomNumber(4) + 1;
              counts.down = randomNumber(64) + 3;
              break;
            default:
              counts.up = randomNumber(8) + 1;
              counts.mid = randomNumber(6) / 2;
              counts.down = randomNumber(8) + 1;
              break;
          }
          var arr = ["up", "mid", "down"];
          for (var d in arr) {
            var index = arr[d];
            for (var i = 0; i <= counts[index]; i++) {
              if (options2[index]) {
                result = result + soul[index][randomNumber(soul[index].length)];
              }
            }
          }
        }
        return result;
      }
      return heComes(text, options);
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/maps/america.js
var require_america = __commonJS({
  "../../main/node_modules/@colors/colors/lib/maps/america.js"(exports, module) {
    module["exports"] = function(colors) {
      return function(letter, i, exploded) {
        if (letter === " ") return letter;
        switch (i % 3) {
          case 0:
            return colors.red(letter);
          case 1:
            return colors.white(letter);
          case 2:
            return colors.blue(letter);
        }
      };
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = __commonJS({
  "../../main/node_modules/@colors/colors/lib/maps/zebra.js"(exports, module) {
    module["exports"] = function(colors) {
      return function(letter, i, exploded) {
        return i % 2 === 0 ? letter : colors.inverse(letter);
      };
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = __commonJS({
  "../../main/node_modules/@colors/colors/lib/maps/rainbow.js"(exports, module) {
    module["exports"] = function(colors) {
      var rainbowColors = ["red", "yellow", "green", "blue", "magenta"];
      return function(letter, i, exploded) {
        if (letter === " ") {
          return letter;
        } else {
          return colors[rainbowColors[i++ % rainbowColors.length]](letter);
        }
      };
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/maps/random.js
var require_random = __commonJS({
  "../../main/node_modules/@colors/colors/lib/maps/random.js"(exports, module) {
    module["exports"] = function(colors) {
      var available = [
        "underline",
        "inverse",
        "grey",
        "yellow",
        "red",
        "green",
        "blue",
        "white",
        "cyan",
        "magenta",
        "brightYellow",
        "brightRed",
        "brightGreen",
        "brightBlue",
        "brightWhite",
        "brightCyan",
        "brightMagenta"
      ];
      return function(letter, i, exploded) {
        return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
      };
    };
  }
});

// ../../main/node_modules/@colors/colors/lib/colors.js
var require_colors = __commonJS({
  "../../main/node_modules/@colors/colors/lib/colors.js"(exports, module) {
    var colors = {};
    module["exports"] = colors;
    colors.themes = {};
    var util = __require("util");
    var ansiStyles = colors.styles = require_styles();
    var defineProps = Object.defineProperties;
    var newLineRegex = new RegExp(/[\r\n]+/g);
    colors.supportsColor = require_supports_colors().supportsColor;
    if (typeof colors.enabled === "undefined") {
      colors.enabled = colors.supportsColor() !== false;
    }
    colors.enable = function() {
      colors.enabled = true;
    };
    colors.disable = function() {
      colors.enabled = false;
    };
    colors.stripColors = colors.strip = function(str) {
      return ("" + str).replace(/\x1B\[\d+m/g, "");
    };
    var stylize = colors.stylize = function stylize2(str, style) {
      if (!colors.enabled) {
        return str + "";
      }
      var styleMap = ansiStyles[style];
      if (!styleMap && style in colors) {
        return colors[style](str);
      }
      return styleMap.open + str + styleMap.close;
    };
    var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
    var escapeStringRegexp = function(str) {
      if (typeof str !== "string") {
        throw new TypeError("Expected a string");
      }
      return str.replace(matchOperatorsRe, "\\$&");
    };
    function build(_styles) {
      var builder = function builder2() {
        return applyStyle.apply(builder2, arguments);
      };
      builder._styles = _styles;
      builder.__proto__ = proto;
      return builder;
    }
    var styles = (function() {
      var ret = {};
      ansiStyles.grey = ansiStyles.gray;
      Object.keys(ansiStyles).forEach(function(key) {
        ansiStyles[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles[key].close), "g");
        ret[key] = {
          get: function() {
            return build(this._styles.concat(key));
          }
        };
      });
      return ret;
    })();
    var proto = defineProps(function colors2() {
    }, styles);
    function applyStyle() {
      var args = Array.prototype.slice.call(arguments);
      var str = args.map(function(arg) {
        if (arg != null && arg.constructor === String) {
          return arg;
        } else {
          return util.inspect(arg);
        }
      }).join(" ");
      if (!colors.enabled || !str) {
        return str;
      }
      var newLinesPresent = str.indexOf("\n") != -1;
      var nestedStyles = this._styles;
      var i = nestedStyles.length;
      while (i--) {
        var code = ansiStyles[nestedStyles[i]];
        str = code.open + str.replace(code.closeRe, code.open) + code.close;
        if (newLinesPresent) {
          str = str.replace(newLineRegex, function(match) {
            return code.close + match + code.open;
          });
        }
      }
      return str;
    }
    colors.setTheme = function(theme) {
      if (typeof theme === "string") {
        console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
        return;
      }
      for (var style in theme) {
        (function(style2) {
          colors[style2] = function(str) {
            if (typeof theme[style2] === "object") {
              var out = str;
              for (var i in theme[style2]) {
                out = colors[theme[style2][i]](out);
              }
              return out;
            }
            return colors[theme[style2]](str);
          };
        })(style);
      }
    };
    function init() {
      var ret = {};
      Object.keys(styles).forEach(function(name) {
        ret[name] = {
          get: function() {
            return build([name]);
          }
        };
      });
      return ret;
    }
    var sequencer = function sequencer2(map2, str) {
      var exploded = str.split("");
      exploded = exploded.map(map2);
      return exploded.join("");
    };
    colors.trap = require_trap();
    colors.zalgo = require_zalgo();
    colors.maps = {};
    colors.maps.america = require_america()(colors);
    colors.maps.zebra = require_zebra()(colors);
    colors.maps.rainbow = require_rainbow()(colors);
    colors.maps.random = require_random()(colors);
    for (map in colors.maps) {
      (function(map2) {
        colors[map2] = function(str) {
          return sequencer(colors.maps[map2], str);
        };
      })(map);
    }
    var map;
    defineProps(colors, init());
  }
});

// ../../main/node_modules/@colors/colors/safe.js
var require_safe = __commonJS({
  "../../main/node_modules/@colors/colors/safe.js"(exports, module) {
    var colors = require_colors();
    module["exports"] = colors;
  }
});

// ../../main/node_modules/cli-table3/src/cell.js
var require_cell = __commonJS({
  "../../main/node_modules/cli-table3/src/cell.js"(exports, module) {
    var { info, debug } = require_debug();
    var utils = require_utils();
    var Cell = class _Cell {
      /**
       * A representation of a cell within the table.
       * Implementations must have `init` and `draw` methods,
       * as well as `colSpan`, `rowSpan`, `desiredHeight` and `desiredWidth` properties.
       * @param options
       * @constructor
       */
      constructor(options) {
        this.setOptions(options);
        this.x = null;
        this.y = null;
      }
      setOptions(options) {
        if (["boolean", "number", "bigint", "string"].indexOf(typeof options) !== -1) {
          options = { content: "" + options };
        }
        options = options || {};
        this.options = options;
        let content = options.content;
        if (["boolean", "number", "bigint", "string"].indexOf(typeof content) !== -1) {
          this.content = String(content);
        } else if (!content) {
          this.content = this.options.href || "";
        } else {
          throw new Error("Content needs to be a primitive, got: " + typeof content);
        }
        this.colSpan = options.colSpan || 1;
        this.rowSpan = options.rowSpan || 1;
        if (this.options.href) {
          Object.defineProperty(this, "href", {
            get() {
              return this.options.href;
            }
          });
        }
      }
      mergeTableOptions(tableOptions, cells) {
        this.cells = cells;
        let optionsChars = this.options.chars || {};
        let tableChars = tableOptions.chars;
        let chars = this.chars = {};
        CHAR_NAMES.forEach(function(name) {
          setOption(optionsChars, tableChars, name, chars);
        });
        this.truncate = this.options.truncate || tableOptions.truncate;
        let style = this.options.style = this.options.style || {};
        let tableStyle = tableOptions.style;
        setOption(style, tableStyle, "padding-left", this);
        setOption(style, tableStyle, "padding-right", this);
        this.head = style.head || tableStyle.head;
        this.border = style.border || tableStyle.border;
        this.fixedWidth = tableOptions.colWidths[this.x];
        this.lines = this.computeLines(tableOptions);
        this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
        this.desiredHeight = this.lines.length;
      }
      computeLines(tableOptions) {
        const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
        const { wordWrap = tableWordWrap } = this.options;
        if (this.fixedWidth && wordWrap) {
          this.fixedWidth -= this.paddingLeft + this.paddingRight;
          if (this.colSpan) {
            let i = 1;
            while (i < this.colSpan) {
              this.fixedWidth += tableOptions.colWidths[this.x + i];
              i++;
            }
          }
          const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
          const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
          return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
        }
        return this.wrapLines(this.content.split("\n"));
      }
      wrapLines(computedLines) {
        const lines = utils.colorizeLines(computedLines);
        if (this.href) {
          return lines.map((line) => utils.hyperlink(this.href, line));
        }
        return lines;
      }
      /**
       * Initializes the Cells data structure.
       *
       * @param tableOptions - A fully populated set of tableOptions.
       * In addition to the standard default values, tableOptions must have fully populated the
       * `colWidths` and `rowWidths` arrays. Those arrays must have lengths equal to the number
       * of columns or rows (respectively) in this table, and each array item must be a Number.
       *
       */
      init(tableOptions) {
        let x = this.x;
        let y = this.y;
        this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
        this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
        this.width = this.widths.reduce(sumPlusOne, -1);
        this.height = this.heights.reduce(sumPlusOne, -1);
        this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
        this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
        this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
      }
      /**
       * Draws the given line of the cell.
       * This default implementation defers to methods `drawTop`, `drawBottom`, `drawLine` and `drawEmpty`.
       * @param lineNum - can be `top`, `bottom` or a numerical line number.
       * @param spanningCell - will be a number if being called from a RowSpanCell, and will represent how
       * many rows below it's being called from. Otherwise it's undefined.
       * @returns {String} The representation of this line.
       */
      draw(lineNum, spanningCell) {
        if (lineNum == "top") return this.drawTop(this.drawRight);
        if (lineNum == "bottom") return this.drawBottom(this.drawRight);
        let content = utils.truncate(this.content, 10, this.truncate);
        if (!lineNum) {
          info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
        } else {
        }
        let padLen = Math.max(this.height - this.lines.length, 0);
        let padTop;
        switch (this.vAlign) {
          case "center":
            padTop = Math.ceil(padLen / 2);
            break;
          case "bottom":
            padTop = padLen;
            break;
          default:
            padTop = 0;
        }
        if (lineNum < padTop || lineNum >= padTop + this.lines.length) {
          return this.drawEmpty(this.drawRight, spanningCell);
        }
        let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
        return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
      }
      /**
       * Renders the top line of the cell.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @returns {String}
       */
      drawTop(drawRight) {
        let content = [];
        if (this.cells) {
          this.widths.forEach(function(width, index) {
            content.push(this._topLeftChar(index));
            content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], width));
          }, this);
        } else {
          content.push(this._topLeftChar(0));
          content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], this.width));
        }
        if (drawRight) {
          content.push(this.chars[this.y == 0 ? "topRight" : "rightMid"]);
        }
        return this.wrapWithStyleColors("border", content.join(""));
      }
      _topLeftChar(offset) {
        let x = this.x + offset;
        let leftChar;
        if (this.y == 0) {
          leftChar = x == 0 ? "topLeft" : offset == 0 ? "topMid" : "top";
        } else {
          if (x == 0) {
            leftChar = "leftMid";
          } else {
            leftChar = offset == 0 ? "midMid" : "bottomMid";
            if (this.cells) {
              let spanAbove = this.cells[this.y - 1][x] instanceof _Cell.ColSpanCell;
              if (spanAbove) {
                leftChar = offset == 0 ? "topMid" : "mid";
              }
              if (offset == 0) {
                let i = 1;
                while (this.cells[this.y][x - i] instanceof _Cell.ColSpanCell) {
                  i++;
                }
                if (this.cells[this.y][x - i] instanceof _Cell.RowSpanCell) {
                  leftChar = "leftMid";
                }
              }
            }
          }
        }
        return this.chars[leftChar];
      }
      wrapWithStyleColors(styleProperty, content) {
        if (this[styleProperty] && this[styleProperty].length) {
          try {
            let colors = require_safe();
            for (let i = this[styleProperty].length - 1; i >= 0; i--) {
              colors = colors[this[styleProperty][i]];
            }
            return colors(content);
          } catch (e) {
            return content;
          }
        } else {
          return content;
        }
      }
      /**
       * Renders a line of text.
       * @param lineNum - Which line of text to render. This is not necessarily the line within the cell.
       * There may be top-padding above the first line of text.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @param forceTruncationSymbol - `true` if the rendered text should end with the truncation symbol even
       * if the text fits. This is used when the cell is vertically truncated. If `false` the text should
       * only include the truncation symbol if the text will not fit horizontally within the cell width.
       * @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
       * @returns {String}
       */
      drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
        let left = this.chars[this.x == 0 ? "left" : "middle"];
        if (this.x && spanningCell && this.cells) {
          let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
          while (cellLeft instanceof ColSpanCell) {
            cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
          }
          if (!(cellLeft instanceof RowSpanCell)) {
            left = this.chars["rightMid"];
          }
        }
        let leftPadding = utils.repeat(" ", this.paddingLeft);
        let right = drawRight ? this.chars["right"] : "";
        let rightPadding = utils.repeat(" ", this.paddingRight);
        let line = this.lines[lineNum];
        let len = this.width - (this.paddingLeft + this.paddingRight);
        if (forceTruncationSymbol) line += this.truncate || "\u2026";
        let content = utils.truncate(line, len, this.truncate);
        content = utils.pad(content, len, " ", this.hAlign);
        content = leftPadding + content + rightPadding;
        return this.stylizeLine(left, content, right);
      }
      stylizeLine(left, content, right) {
        left = this.wrapWithStyleColors("border", left);
        right = this.wrapWithStyleColors("border", right);
        if (this.y === 0) {
          content = this.wrapWithStyleColors("head", content);
        }
        return left + content + right;
      }
      /**
       * Renders the bottom line of the cell.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @returns {String}
       */
      drawBottom(drawRight) {
        let left = this.chars[this.x == 0 ? "bottomLeft" : "bottomMid"];
        let content = utils.repeat(this.chars.bottom, this.width);
        let right = drawRight ? this.chars["bottomRight"] : "";
        return this.wrapWithStyleColors("border", left + content + right);
      }
      /**
       * Renders a blank line of text within the cell. Used for top and/or bottom padding.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
       * @returns {String}
       */
      drawEmpty(drawRight, spanningCell) {
        let left = this.chars[this.x == 0 ? "left" : "middle"];
        if (this.x && spanningCell && this.cells) {
          let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
          while (cellLeft instanceof ColSpanCell) {
            cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
          }
          if (!(cellLeft instanceof RowSpanCell)) {
            left = this.chars["rightMid"];
          }
        }
        let right = drawRight ? this.chars["right"] : "";
        let content = utils.repeat(" ", this.width);
        return this.stylizeLine(left, content, right);
      }
    };
    var ColSpanCell = class {
      /**
       * A Cell that doesn't do anything. It just draws empty lines.
       * Used as a placeholder in column spanning.
       * @constructor
       */
      constructor() {
      }
      draw(lineNum) {
        if (typeof lineNum === "number") {
          debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
        }
        return "";
      }
      init() {
      }
      mergeTableOptions() {
      }
    };
    var RowSpanCell = class {
      /**
       * A placeholder Cell for a Cell that spans multiple rows.
       * It delegates rendering to the original cell, but adds the appropriate offset.
       * @param originalCell
       * @constructor
       */
      constructor(originalCell) {
        this.originalCell = originalCell;
      }
      init(tableOptions) {
        let y = this.y;
        let originalY = this.originalCell.y;
        this.cellOffset = y - originalY;
        this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
      }
      draw(lineNum) {
        if (lineNum == "top") {
          return this.originalCell.draw(this.offset, this.cellOffset);
        }
        if (lineNum == "bottom") {
          return this.originalCell.draw("bottom");
        }
        debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
        return this.originalCell.draw(this.offset + 1 + lineNum);
      }
      mergeTableOptions() {
      }
    };
    function firstDefined(...args) {
      return args.filter((v) => v !== void 0 && v !== null).shift();
    }
    function setOption(objA, objB, nameB, targetObj) {
      let nameA = nameB.split("-");
      if (nameA.length > 1) {
        nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
        nameA = nameA.join("");
        targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
      } else {
        targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
      }
    }
    function findDimension(dimensionTable, startingIndex, span) {
      let ret = dimensionTable[startingIndex];
      for (let i = 1; i < span; i++) {
        ret += 1 + dimensionTable[startingIndex + i];
      }
      return ret;
    }
    function sumPlusOne(a, b) {
      return a + b + 1;
    }
    var CHAR_NAMES = [
      "top",
      "top-mid",
      "top-left",
      "top-right",
      "bottom",
      "bottom-mid",
      "bottom-left",
      "bottom-right",
      "left",
      "left-mid",
      "mid",
      "mid-mid",
      "right",
      "right-mid",
      "middle"
    ];
    module.exports = Cell;
    module.exports.ColSpanCell = ColSpanCell;
    module.exports.RowSpanCell = RowSpanCell;
  }
});

// ../../main/node_modules/cli-table3/src/layout-manager.js
var require_layout_manager = __commonJS({
  "../../main/node_modules/cli-table3/src/layout-manager.js"(exports, module) {
    var { warn, debug } = require_debug();
    var Cell = require_cell();
    var { ColSpanCell, RowSpanCell } = Cell;
    (function() {
      function next(alloc, col) {
        if (alloc[col] > 0) {
          return next(alloc, col + 1);
        }
        return col;
      }
      function layoutTable(table) {
        let alloc = {};
        table.forEach(function(row, rowIndex) {
          let col = 0;
          row.forEach(function(cell) {
            cell.y = rowIndex;
            cell.x = rowIndex ? next(alloc, col) : col;
            const rowSpan = cell.rowSpan || 1;
            const colSpan = cell.colSpan || 1;
            if (rowSpan > 1) {
              for (let cs = 0; cs < colSpan; cs++) {
                alloc[cell.x + cs] = rowSpan;
              }
            }
            col = cell.x + colSpan;
          });
          Object.keys(alloc).forEach((idx) => {
            alloc[idx]--;
            if (alloc[idx] < 1) delete alloc[idx];
          });
        });
      }
      function maxWidth(table) {
        let mw = 0;
        table.forEach(function(row) {
          row.forEach(function(cell) {
            mw = Math.max(mw, cell.x + (cell.colSpan || 1));
          });
        });
        return mw;
      }
      function maxHeight(table) {
        return table.length;
      }
      function cellsConflict(cell1, cell2) {
        let yMin1 = cell1.y;
        let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
        let yMin2 = cell2.y;
        let yMax2 = cell2.y - 1 + (cell2.rowSpan || 1);
        let yConflict = !(yMin1 > yMax2 || yMin2 > yMax1);
        let xMin1 = cell1.x;
        let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
        let xMin2 = cell2.x;
        let xMax2 = cell2.x - 1 + (cell2.colSpan || 1);
        let xConflict = !(xMin1 > xMax2 || xMin2 > xMax1);
        return yConflict && xConflict;
      }
      function conflictExists(rows, x, y) {
        let i_max = Math.min(rows.length - 1, y);
        let cell = { x, y };
        for (let i = 0; i <= i_max; i++) {
          let row = rows[i];
          for (let j = 0; j < row.length; j++) {
            if (cellsConflict(cell, row[j])) {
              return true;
            }
          }
        }
        return false;
      }
      function allBlank(rows, y, xMin, xMax) {
        for (let x = xMin; x < xMax; x++) {
          if (conflictExists(rows, x, y)) {
            return false;
          }
        }
        return true;
      }
      function addRowSpanCells(table) {
        table.forEach(function(row, rowIndex) {
          row.forEach(function(cell) {
            for (let i = 1; i < cell.rowSpan; i++) {
              let rowSpanCell = new RowSpanCell(cell);
              rowSpanCell.x = cell.x;
              rowSpanCell.y = cell.y + i;
              rowSpanCell.colSpan = cell.colSpan;
              insertCell(rowSpanCell, table[rowIndex + i]);
            }
          });
        });
      }
      function addColSpanCells(cellRows) {
        for (let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--) {
          let cellColumns = cellRows[rowIndex];
          for (let columnIndex = 0; columnIndex < cellColumns.length; columnIndex++) {
            let cell = cellColumns[columnIndex];
            for (let k = 1; k < cell.colSpan; k++) {
              let colSpanCell = new ColSpanCell();
              colSpanCell.x = cell.x + k;
              colSpanCell.y = cell.y;
              cellColumns.splice(columnIndex + 1, 0, colSpanCell);
            }
          }
        }
      }
      function insertCell(cell, row) {
        let x = 0;
        while (x < row.length && row[x].x < cell.x) {
          x++;
        }
        row.splice(x, 0, cell);
      }
      function fillInTable(table) {
        let h_max = maxHeight(table);
        let w_max = maxWidth(table);
        debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
        for (let y = 0; y < h_max; y++) {
          for (let x = 0; x < w_max; x++) {
            if (!conflictExists(table, x, y)) {
              let opts = { x, y, colSpan: 1, rowSpan: 1 };
              x++;
              while (x < w_max && !conflictExists(table, x, y)) {
                opts.colSpan++;
                x++;
              }
              let y2 = y + 1;
              while (y2 < h_max && allBlank(table, y2, opts.x, opts.x + opts.colSpan)) {
                opts.rowSpan++;
                y2++;
              }
              let cell = new Cell(opts);
              cell.x = opts.x;
              cell.y = opts.y;
              warn(`Missing cell at ${cell.y}-${cell.x}.`);
              insertCell(cell, table[y]);
            }
          }
        }
      }
      function generateCells(rows) {
        return rows.map(function(row) {
          if (!Array.isArray(row)) {
            let key = Object.keys(row)[0];
            row = row[key];
            if (Array.isArray(row)) {
              row = row.slice();
              row.unshift(key);
            } else {
              row = [key, row];
            }
          }
          return row.map(function(cell) {
            return new Cell(cell);
          });
        });
      }
      function makeTableLayout(rows) {
        let cellRows = generateCells(rows);
        layoutTable(cellRows);
        fillInTable(cellRows);
        addRowSpanCells(cellRows);
        addColSpanCells(cellRows);
        return cellRows;
      }
      module.exports = {
        makeTableLayout,
        layoutTable,
        addRowSpanCells,
        maxWidth,
        fillInTable,
        computeWidths: makeComputeWidths("colSpan", "desiredWidth", "x", 1),
        computeHeights: makeComputeWidths("rowSpan", "desiredHeight", "y", 1)
      };
    })();
    function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
      return function(vals, table) {
        let result = [];
        let spanners = [];
        let auto = {};
        table.forEach(function(row) {
          row.forEach(function(cell) {
            if ((cell[colSpan] || 1) > 1) {
              spanners.push(cell);
            } else {
              result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
            }
          });
        });
        vals.forEach(function(val, index) {
          if (typeof val === "number") {
            result[index] = val;
          }
        });
        for (let k = spanners.length - 1; k >= 0; k--) {
          let cell = spanners[k];
          let span = cell[colSpan];
          let col = cell[x];
          let existingWidth = result[col];
          let editableCols = typeof vals[col] === "number" ? 0 : 1;
          if (typeof existingWidth === "number") {
            for (let i = 1; i < span; i++) {
              existingWidth += 1 + result[col + i];
              if (typeof vals[col + i] !== "number") {
                editableCols++;
              }
            }
          } else {
            existingWidth = desiredWidth === "desiredWidth" ? cell.desiredWidth - 1 : 1;
            if (!auto[col] || auto[col] < existingWidth) {
              auto[col] = existingWidth;
            }
          }
          if (cell[desiredWidth] > existingWidth) {
            let i = 0;
            while (editableCols > 0 && cell[desiredWidth] > existingWidth) {
              if (typeof vals[col + i] !== "number") {
                let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
                existingWidth += dif;
                result[col + i] += dif;
                editableCols--;
              }
              i++;
            }
          }
        }
        Object.assign(vals, result, auto);
        for (let j = 0; j < vals.length; j++) {
          vals[j] = Math.max(forcedMin, vals[j] || 0);
        }
      };
    }
  }
});

// ../../main/node_modules/cli-table3/src/table.js
var require_table = __commonJS({
  "../../main/node_modules/cli-table3/src/table.js"(exports, module) {
    var debug = require_debug();
    var utils = require_utils();
    var tableLayout = require_layout_manager();
    var Table3 = class extends Array {
      constructor(opts) {
        super();
        const options = utils.mergeOptions(opts);
        Object.defineProperty(this, "options", {
          value: options,
          enumerable: options.debug
        });
        if (options.debug) {
          switch (typeof options.debug) {
            case "boolean":
              debug.setDebugLevel(debug.WARN);
              break;
            case "number":
              debug.setDebugLevel(options.debug);
              break;
            case "string":
              debug.setDebugLevel(parseInt(options.debug, 10));
              break;
            default:
              debug.setDebugLevel(debug.WARN);
              debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
          }
          Object.defineProperty(this, "messages", {
            get() {
              return debug.debugMessages();
            }
          });
        }
      }
      toString() {
        let array = this;
        let headersPresent = this.options.head && this.options.head.length;
        if (headersPresent) {
          array = [this.options.head];
          if (this.length) {
            array.push.apply(array, this);
          }
        } else {
          this.options.style.head = [];
        }
        let cells = tableLayout.makeTableLayout(array);
        cells.forEach(function(row) {
          row.forEach(function(cell) {
            cell.mergeTableOptions(this.options, cells);
          }, this);
        }, this);
        tableLayout.computeWidths(this.options.colWidths, cells);
        tableLayout.computeHeights(this.options.rowHeights, cells);
        cells.forEach(function(row) {
          row.forEach(function(cell) {
            cell.init(this.options);
          }, this);
        }, this);
        let result = [];
        for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
          let row = cells[rowIndex];
          let heightOfRow = this.options.rowHeights[rowIndex];
          if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) {
            doDraw(row, "top", result);
          }
          for (let lineNum = 0; lineNum < heightOfRow; lineNum++) {
            doDraw(row, lineNum, result);
          }
          if (rowIndex + 1 == cells.length) {
            doDraw(row, "bottom", result);
          }
        }
        return result.join("\n");
      }
      get width() {
        let str = this.toString().split("\n");
        return str[0].length;
      }
    };
    Table3.reset = () => debug.reset();
    function doDraw(row, lineNum, result) {
      let line = [];
      row.forEach(function(cell) {
        line.push(cell.draw(lineNum));
      });
      let str = line.join("");
      if (str.length) result.push(str);
    }
    module.exports = Table3;
  }
});

// ../../main/node_modules/cli-table3/index.js
var require_cli_table3 = __commonJS({
  "../../main/node_modules/cli-table3/index.js"(exports, module) {
    module.exports = require_table();
  }
});

// ../../main/node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "../../main/node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/commands/settings.ts
import { statSync as statSync2 } from "node:fs";
import { relative, resolve as resolve4 } from "node:path";

// src/config/config.ts
import { existsSync } from "node:fs";
import { dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

// src/flags/file.ts
import { readFileSync, statSync } from "node:fs";

// src/flags/blocks.ts
var MAX_ITEMS = 5e4;
var HEAD = /^(?:version: *"?\d+"?|---)? *(?:#.*)?$/;
var FLAGS = /^flags:(?: *\[ *\])? *(?:#.*)?$/;
function cut(text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const flags = lines.findIndex((line) => !HEAD.test(line));
  if (flags < 0 || !FLAGS.test(lines[flags] ?? "")) return void 0;
  const items = [];
  let indent;
  let loose = [];
  let open;
  for (let i = flags + 1; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const space = /^ */.exec(line)?.[0].length ?? 0;
    const isItem = /^ *-(?: |$)/.test(line) && (indent === void 0 || space === indent);
    if (isItem) {
      if (items.length === MAX_ITEMS) return void 0;
      indent = space;
      open = [line];
      items.push({ above: loose, lines: open, line: i + 1 });
      loose = [];
    } else if (line.trim() === "" || line[space] === "#" && space <= (indent ?? space)) {
      loose.push(line);
    } else if (open && indent !== void 0 && space > indent) {
      for (const kept of loose) open.push(kept);
      open.push(line);
      loose = [];
    } else return void 0;
  }
  while (loose.at(-1) === "") loose.pop();
  return { head: lines.slice(0, flags + 1), items, tail: loose, indent: indent ?? 2 };
}
function join({ head, items, tail }, newline) {
  const flags = head.at(-1)?.replace(/: *\[ *\]/, ":") ?? "flags:";
  const opening = items.length ? flags : flags.replace(/^flags:/, "flags: []");
  const entries = items.flatMap(({ above, lines }, number) => [...number === 0 ? [] : [""], ...withoutEdges(above), ...lines]);
  const closing = withoutEdges(tail);
  return [...head.slice(0, -1), opening, ...entries, ...closing.length ? ["", ...closing] : [], ""].join(newline);
}
function withoutEdges(lines) {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first < 0 ? [] : lines.slice(first, last + 1);
}

// src/flags/day.ts
var MS = 864e5;
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var dayAt = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
var daysFrom = (from, to) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS);

// src/flags/plain.ts
var PLAIN = new RegExp(`^(?!(?:y|n|yes|no|on|off|true|false|null|nan|inf)$)\\p{L}(?:[\\p{L}\\p{M}\\p{N} ,.;!?'\u2019\u2018\u201C\u201D"()/%&+_\u2013\u2014-]|:(?=[^\\s])|#(?<=\\S#))*$`, "iu");
var DAY = /^\d{4}-\d\d-\d\d$/;
var scalar = (text) => (PLAIN.test(text) || DAY.test(text)) && !text.endsWith(" ") ? text : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
function readPlainItem(lines, path, firstLine) {
  const opening = /^( *)-( +)(?=\S)/.exec(lines[0] ?? "");
  if (!opening) return void 0;
  const indent = opening[0].length;
  const pairs = [];
  for (let i = 0; i < lines.length; i++) {
    const line = i === 0 ? " ".repeat(indent) + (lines[0] ?? "").slice(indent) : lines[i] ?? "";
    if (isBlank(line)) continue;
    const match = /^( *)([A-Za-z]+):(?: (.*))?$/.exec(line);
    if (!match || match[1]?.length !== indent) return void 0;
    const [, , key = "", rest = ""] = match;
    const at = { path, line: firstLine + i, column: indent + 1 };
    const value = rest === "" ? readItems(lines, i + 1, indent, path, firstLine) : readScalar(rest, { ...at, column: line.length - rest.length + 1 });
    if (!value) return void 0;
    pairs.push({ key, at, value });
    if (value.type === "list") i = Math.max(i, (value.items.at(-1)?.at.line ?? 0) - firstLine);
  }
  return { type: "map", pairs, at: { path, line: firstLine, column: indent + 1 } };
}
function readItems(lines, from, indent, path, firstLine) {
  const items = [];
  let dash;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (isBlank(line)) continue;
    const match = /^( *)- (\S.*)$/.exec(line);
    if (!match) break;
    const [, space = "", rest = ""] = match;
    dash ??= space.length;
    if (space.length !== dash || dash <= indent) return void 0;
    const item = readScalar(rest, { path, line: firstLine + i, column: dash + 3 });
    if (!item) return void 0;
    items.push(item);
  }
  return items.length ? { type: "list", items, at: { path, line: firstLine + from, column: indent + 1 } } : void 0;
}
function readScalar(text, at) {
  if (text.startsWith('"')) {
    try {
      return { type: "text", value: JSON.parse(text), at };
    } catch {
      return void 0;
    }
  }
  return (PLAIN.test(text) || DAY.test(text)) && !text.endsWith(" ") ? { type: "text", value: text, at } : void 0;
}
var isBlank = (line) => /^ *(?:#.*)?$/.test(line);

// src/flags/entry.ts
var VERDICTS = ["acknowledged", "not-a-disagreement"];
var KEYS = ["id", "questionKey", "kind", "question", "sides", "verdict", "reason", "by", "on", "until", "note", "story"];
function readEntry(node) {
  const pairs = readMap(node, "a flag", KEYS);
  const pair = (key) => pairs.get(key) ?? fail(node.at, `a flag needs \u201C${key}\u201D${REASONS[key] ?? ""}`);
  const text = (key) => readText(pair(key).value, `\u201C${key}\u201D`);
  const optional = (key) => pairs.has(key) ? text(key) : void 0;
  const until = pairs.has("until") ? day(pair("until")) : void 0;
  const note = optional("note");
  const story = optional("story");
  return {
    id: word(pair("id")),
    questionKey: word(pair("questionKey")),
    ...pairs.has("kind") ? { kind: readWord(pair("kind").value, "\u201Ckind\u201D", KINDS) } : {},
    question: text("question"),
    sides: readList(pair("sides").value, "\u201Csides\u201D").map((side) => readText(side, "a side")),
    verdict: readWord(pair("verdict").value, "\u201Cverdict\u201D", VERDICTS),
    reason: text("reason"),
    by: text("by"),
    on: day(pair("on")),
    ...until === void 0 ? {} : { until },
    ...note === void 0 ? {} : { note },
    ...story === void 0 ? {} : { story }
  };
}
var REASONS = {
  reason: ": why the disagreement is in order as it stands",
  by: ": the name of who decided"
};
function word(pair) {
  const value = readText(pair.value, `\u201C${pair.key}\u201D`);
  return /\s/.test(value) ? fail(pair.value.at, `\u201C${pair.key}\u201D cannot have a space in it`) : value;
}
function day(pair) {
  const value = readText(pair.value, `\u201C${pair.key}\u201D`);
  return isDay(value) ? value : fail(pair.value.at, `\u201C${pair.key}\u201D should be a day such as 2026-03-01, not \u201C${quoted(value)}\u201D`);
}
function renderEntry(entry, indent) {
  const space = " ".repeat(indent + 2);
  const lines = KEYS.flatMap((key) => {
    const value = entry[key];
    if (value === void 0) return [];
    if (typeof value === "string") return [`${space}${key}: ${scalar(value)}`];
    return value.length ? [`${space}${key}:`, ...value.map((side) => `${space}  - ${scalar(side)}`)] : [`${space}${key}: []`];
  });
  return lines.map((line, number) => number === 0 ? `${" ".repeat(indent)}- ${line.slice(indent + 2)}` : line);
}
function entryFor(row, decision) {
  const { id, questionKey, kind, question } = row;
  return { id, questionKey, kind, question, sides: row.sides.map((side) => side.value), ...decision };
}
function applied(entry, state) {
  const { verdict, reason, by, on, until, note } = entry;
  return { state, verdict, reason, by, on, ...until === void 0 ? {} : { until }, ...note === void 0 ? {} : { note } };
}
var entryKey = ({ story, id }) => `${story ?? ""}
${id}`;

// src/flags/file.ts
var MAX_BYTES = 8 * 1024 * 1024;
var MAX_BY_HAND = 512 * 1024;
var EMPTY = "version: 1\nflags: []\n";
async function loadFlags(path, shown = path) {
  const text = readFlagsText(path, shown);
  return text === void 0 ? [] : parseFlags(text, shown);
}
var readFlagsText = (path, shown = path) => readWhole(path, MAX_BYTES, shown);
async function parseFlags(text, path) {
  const nodes = await itemNodes(text, path);
  const seen = /* @__PURE__ */ new Map();
  return nodes.map((node) => {
    const entry = readEntry(node);
    const before = seen.get(entryKey(entry));
    if (before) fail(node.at, `the id ${entry.id} is already on line ${before.line}; a row is decided once`);
    seen.set(entryKey(entry), node.at);
    return entry;
  });
}
async function editFlags(text, path, entries, removed) {
  const before = text === void 0 || text.trim() === "" ? EMPTY : text;
  const old = await parseFlags(before, path);
  const blocks = cut(before) ?? cut(await asBlockList(before));
  if (!blocks || blocks.items.length !== old.length) throw new UsageError(`${path}: cannot be edited as it is laid out; write its flags as a list under \u201Cflags:\u201D`);
  const items = /* @__PURE__ */ new Map();
  for (const [number, entry] of old.entries()) if (!removed.has(entryKey(entry))) items.set(entryKey(entry), blocks.items[number]);
  for (const entry of entries) {
    const replaced = items.get(entryKey(entry));
    items.set(entryKey(entry), {
      above: [...replaced?.above ?? [], ...commentsIn(replaced, blocks.indent)],
      lines: renderEntry(entry, blocks.indent),
      line: 0
    });
  }
  const sorted = [...items].sort(([a], [b]) => a < b ? -1 : 1).map(([, block2]) => block2);
  return join({ ...blocks, items: sorted }, before.includes("\r\n") ? "\r\n" : "\n");
}
var commentsIn = (block2, indent) => (block2?.lines ?? []).filter((line) => /^ *#/.test(line)).map((line) => " ".repeat(indent) + line.trim());
async function itemNodes(text, path) {
  const blocks = cut(text);
  if (!blocks || !hasVersion(blocks)) return wholeFile(text, path);
  let byHand = 0;
  const nodes = [];
  for (const { lines, line } of blocks.items) {
    const node = readPlainItem(lines, path, line);
    if (node) nodes.push(node);
    else {
      const item = lines.join("\n");
      byHand += item.length;
      if (byHand > MAX_BY_HAND)
        fail({ path, line, column: 1 }, `more than ${MAX_BY_HAND / 1024} KB of flags in a form of their own; write them with one line a value`);
      const { parseYaml } = await import("./yaml-DQHKQT44.js");
      nodes.push(...readList(parseYaml(item, path, line), "this"));
    }
  }
  return nodes;
}
var hasVersion = ({ head }) => head.filter((line) => /^version: *"?1"? *(?:#.*)?$/.test(line)).length === 1;
async function wholeFile(text, path) {
  if (text.trim() === "") return [];
  const { parseYaml } = await import("./yaml-DQHKQT44.js");
  const root = parseYaml(text.replace(/^\ufeff/, ""), path);
  if (root.type === "text" && root.value === "") return [];
  const pairs = readMap(root, "a flags file", ["version", "flags"]);
  const version = pairs.get("version") ?? fail(root.at, "a flags file begins with \u201Cversion: 1\u201D");
  if (readText(version.value, "\u201Cversion\u201D") !== "1") fail(version.value.at, "this version of atodds reads flags files of version 1 only");
  const flags = pairs.get("flags");
  return flags ? readList(flags.value, "\u201Cflags\u201D") : [];
}
async function asBlockList(text) {
  const { isCollection, isMap, isScalar, parseDocument, visit } = await import("./dist-N6L3ZA5C.js");
  const document = parseDocument(text.replace(/^\ufeff/, ""), { schema: "failsafe" });
  visit(document, (key, node) => {
    if (isCollection(node)) node.flow = false;
    if (key === "key" && isScalar(node)) node.type = "PLAIN";
  });
  if (!document.has("version")) document.set("version", 1);
  if (!document.get("flags")) document.set("flags", []);
  if (isMap(document.contents)) document.contents.items.sort((a, b) => Number(String(a.key) === "flags") - Number(String(b.key) === "flags"));
  return document.toString({ lineWidth: 0 });
}
function readWhole(path, maxBytes, shown = path) {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new UsageError(`${shown}: not a file`);
    if (found.size > maxBytes) throw new UsageError(`${shown}: ${Math.ceil(found.size / 1024 / 1024)} MB; at most ${maxBytes / 1024 / 1024} MB are read`);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError) throw new UsageError(`${shown}: not UTF-8 text; save it as UTF-8`);
    if (error.code === "ENOENT") return void 0;
    throw new UsageError(`${shown}: cannot be read: ${error.message}`);
  }
}

// src/config/parse.ts
import { dirname, resolve } from "node:path";
var KEYS2 = ["sources", "stories", "fail-on", "leave-out", "flags", "strict-flags", "outputs"];
var STORY_KEYS = ["name", "sources", "outputs"];
var SOURCE_KEYS = ["files", "publisher", "title", "author", "date", "tier"];
async function parseConfig(text, path, formats, shown = path) {
  const { parseYaml } = await import("./yaml-DQHKQT44.js");
  const root = parseYaml(text.replace(/^\ufeff/, ""), shown);
  const pairs = root.type === "text" && root.value === "" ? /* @__PURE__ */ new Map() : readMap(root, "the configuration", KEYS2);
  const optional = (key, read) => {
    const pair = pairs.get(key);
    return pair && read(pair.value);
  };
  const both = pairs.get("stories");
  if (both && pairs.has("sources")) fail(both.at, "either \u201Csources\u201D or \u201Cstories\u201D: sources at the top are one story");
  const sources = optional("sources", readSources);
  const failOn = optional("fail-on", readFailOn);
  const leaveOut = optional("leave-out", readKinds);
  const flags = optional("flags", (node) => readText(node, "\u201Cflags\u201D"));
  const strictFlags = optional("strict-flags", (node) => readWord(node, "\u201Cstrict-flags\u201D", ["true", "false"]) === "true");
  const outputs = optional("outputs", (node) => readOutputs(node, formats));
  return {
    path: resolve(path),
    folder: dirname(resolve(path)),
    stories: sources ? [{ sources }] : optional("stories", (node) => readStories(node, formats)) ?? [],
    ...failOn ? { failOn } : {},
    ...leaveOut ? { leaveOut } : {},
    ...flags === void 0 ? {} : { flags },
    ...strictFlags === void 0 ? {} : { strictFlags },
    ...outputs ? { outputs } : {}
  };
}
function readStories(node, formats) {
  const names = /* @__PURE__ */ new Map();
  return readList(node, "\u201Cstories\u201D").map((item) => {
    const pairs = readMap(item, "a story", STORY_KEYS);
    const nameNode = pairs.get("name")?.value ?? fail(item.at, "a story needs a \u201Cname\u201D");
    const name = readText(nameNode, "\u201Cname\u201D");
    if (names.has(name)) fail(nameNode.at, `a story called \u201C${quoted(name)}\u201D is already on line ${names.get(name)}`);
    names.set(name, nameNode.at.line);
    const outputs = pairs.get("outputs");
    return {
      name,
      sources: readSources(pairs.get("sources")?.value ?? fail(item.at, `the story \u201C${quoted(name)}\u201D needs \u201Csources\u201D`)),
      ...outputs ? { outputs: readOutputs(outputs.value, formats) } : {}
    };
  });
}
function readSources(node) {
  const sources = several(node, "\u201Csources\u201D").map(readSource);
  return sources.length ? sources : fail(node.at, "\u201Csources\u201D names no file");
}
function readSource(node) {
  if (node.type === "text") return { files: readText(node, "a source"), meta: {} };
  const pairs = readMap(node, "a source", SOURCE_KEYS);
  const meta = {};
  for (const key of ["publisher", "title", "author", "tier"]) {
    const pair = pairs.get(key);
    if (pair) meta[key] = readText(pair.value, `\u201C${key}\u201D`);
  }
  const date = pairs.get("date");
  if (date) meta.published = readDate(date.value);
  return { files: readText(pairs.get("files")?.value ?? fail(node.at, "a source needs \u201Cfiles\u201D: a file, a folder or a glob"), "\u201Cfiles\u201D"), meta };
}
function readDate(node) {
  const date = readText(node, "\u201Cdate\u201D");
  const moment = /^(.{10})T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(date);
  const known = isDay(moment?.[1] ?? date) && !Number.isNaN(Date.parse(date));
  return known ? date : fail(node.at, `\u201Cdate\u201D should be a day such as 2026-03-01, or a moment such as 2026-03-01T14:30:00+02:00, not \u201C${quoted(date)}\u201D`);
}
function readFailOn(node) {
  return several(node, "\u201Cfail-on\u201D").flatMap((item) => {
    try {
      return parseFailOn([readText(item, "\u201Cfail-on\u201D")]);
    } catch (error) {
      if (error instanceof UsageError && error.message.startsWith("fail-on: ")) fail(item.at, error.message);
      throw error;
    }
  });
}
var readKinds = (node) => several(node, "\u201Cleave-out\u201D").map((item) => readWord(item, "a kind", KINDS));
function readOutputs(node, formats) {
  const items = node.type === "map" ? [node] : several(node, "\u201Coutputs\u201D");
  return items.flatMap((item) => {
    if (item.type === "map")
      return item.pairs.map(({ key, at, value }) => {
        if (!formats.includes(key)) fail(at, noFormat(key, formats));
        return { format: key, file: readText(value, `the file of \u201C${key}\u201D`) };
      });
    const [format = "", ...file] = readText(item, "an output").split("=");
    if (!formats.includes(format)) fail(item.at, noFormat(format, formats));
    return [file.length ? { format, file: file.join("=") || fail(item.at, "a file name is missing after \u201C=\u201D") } : { format }];
  });
}
var noFormat = (given, formats) => `there is no format \u201C${quoted(given)}\u201D${didYouMean(given, formats) || `; use one of ${formats.join(", ")}`}`;
var several = (node, what) => node.type === "text" && node.value !== "" ? [node] : readList(node, what);

// src/config/config.ts
var CONFIG_NAME = "atodds.config.yaml";
var FLAGS_NAME = "atodds.flags.yaml";
var MAX_BYTES2 = 1024 * 1024;
function findConfig(folder) {
  const path = join2(resolve2(folder), CONFIG_NAME);
  if (existsSync(path)) return path;
  const above = dirname2(resolve2(folder));
  return above === resolve2(folder) ? void 0 : findConfig(above);
}
async function loadConfig(path, formats, shown = path) {
  const text = readWhole(path, MAX_BYTES2, shown);
  if (text === void 0) throw new UsageError(`${shown}: there is no such file; atodds init writes one`);
  return parseConfig(text, path, formats, shown);
}

// src/report/json.ts
var renderJson = (report) => `${JSON.stringify(report, null, 2)}
`;

// src/report/table.ts
var import_cli_table32 = __toESM(require_cli_table3(), 1);
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/draftTable.ts
var import_cli_table3 = __toESM(require_cli_table3(), 1);
function draftTable(draft, style) {
  const { width, paint } = style;
  const inner = Math.max(40, Math.min(width, 160)) - 10;
  const state = 13;
  const left = Math.floor((inner - state) * 0.45);
  const right = inner - state - left;
  const table = new import_cli_table3.default({ colWidths: [left + 2, state + 2, right + 2], wordWrap: true, wrapOnWordBoundary: true, style: { head: [], border: [] } });
  for (const statement of draft) {
    const where = `${place(statement.citation, style.folder)}${statement.kind ? ` \xB7 ${statement.kind}` : ""}`;
    table.push([
      fold(`${clean(statement.citation.quote)}
${where}`, left),
      fold(tint(statement.state, paint)(DRAFT_WORDS[statement.state]), state),
      fold([...sayingSo(statement, style), ...sayingOtherwise(statement, style)].join("\n"), right)
    ]);
  }
  const counts = Object.keys(DRAFT_WORDS).map((key) => `${draft.filter((statement) => statement.state === key).length} ${DRAFT_WORDS[key]}`);
  const head = paint.bold(`The draft: ${plural(draft.length, "statement")}, ${counts.join(", ")}`);
  return draft.length ? `${head}
${table.toString()}` : head;
}
function tint(state, paint) {
  if (state === "disagreement") return paint.red;
  return state === "supported" ? paint.green : paint.yellow;
}
var sayingSo = ({ support }, { folder }) => support.map((citation) => `\u2713 ${place(citation, folder)}`);
function sayingOtherwise({ citation, disagreements }, style) {
  return disagreements.flatMap((id) => {
    const row = style.report.disagreements.find((known) => known.id === id);
    return row ? [`\u2260 ${row.relation} ${id}${row.flag?.state === "active" ? " (flagged)" : ""}`, ...otherSides(row, citation, style)] : [];
  });
}
var otherSides = (row, statement, { folder }) => row.sides.filter(({ citations }) => !citations.some((cited) => cited.source === statement.source && overlaps(cited, statement))).map(({ value, citations }) => `${clean(value)}: ${citations.map((cited) => clean(strip(`${cited.source}:${cited.line}`, folder))).join(", ")}`);

// src/report/table.ts
function renderTable(report, { width, colour, verbose }) {
  const paint = import_picocolors.default.createColors(colour);
  const folder = commonFolder(report.sources.map((source) => source.path));
  const lines = [];
  if (folder) lines.push(paint.dim(`Sources in ${clean(folder)}`));
  const style = { folder, width, paint, verbose, report };
  if (report.draft) lines.push(draftTable(report.draft, style));
  for (const row of report.disagreements.filter(({ amongSources }) => !amongSources)) lines.push(block(row, style));
  const apart = report.disagreements.filter(({ amongSources }) => amongSources);
  if (apart.length) lines.push(paint.bold("Among the sources alone; the draft has no part in these:"), ...apart.map((row) => block(row, style)));
  for (const dropped of report.dropped ?? [])
    lines.push(
      wrap(`dropped (${dropped.veto}): ${dropped.question} ${dropped.sides.map((side) => side.value).join(" \xB7 ")} \u2014 ${dropped.why}`, width)
    );
  for (const flag of report.stale ?? []) lines.push(wrap(`stale flag ${flag.id}: ${flag.question} ${flagInWords(flag)}`, width));
  lines.push(summary(report));
  return `${lines.join("\n")}
`;
}
function block(row, { folder, width, paint, verbose, report }) {
  const inner = Math.max(40, Math.min(width, 160)) - 7;
  const left = Math.floor(inner * 0.45);
  const where = inner - left;
  const table = new import_cli_table32.default({ colWidths: [left + 2, where + 2], wordWrap: true, wrapOnWordBoundary: true, style: { head: [], border: [] } });
  const tint2 = row.relation === "contradiction" ? paint.red : row.relation === "divergence" ? paint.yellow : paint.cyan;
  const flag = row.flag ? ` \xB7 flag ${row.flag.state}` : "";
  const head = `${tint2(row.relation.toUpperCase())} \xB7 ${row.kind}${row.internal ? " \xB7 within one source" : ""} \xB7 ${row.id}${flag}`;
  table.push([{ colSpan: 2, content: fold(`${head}
${paint.bold(clean(row.question))}`, inner + 1) }]);
  for (const side of row.sides)
    table.push([fold(clean(side.value), left), fold(side.citations.map((citation) => place(citation, folder)).join("\n"), where)]);
  const was = row.flag?.was;
  if (was) table.push([fold(`Decided on: ${was.sides.map(clean).join(" \xB7 ")}`, left), fold(`Now: ${row.sides.map((side) => clean(side.value)).join(" \xB7 ")}`, where)]);
  const why = [`Why: ${clean(row.why)}`];
  if (row.flag) why.push(`Flag: ${flagInWords(row.flag)}`);
  if (row.silent.length) why.push(`Silent: ${row.silent.map((id) => clean(strip(id, folder))).join(", ")}`);
  if (row.superseding) why.push(`In time: ${clean(row.superseding.text)}`);
  if (verbose) {
    for (const side of row.sides)
      for (const c of side.citations)
        why.push(`${place(c, folder)} ${clean(report.texts[c.source]?.slice(c.context.start, c.context.end) ?? "")}`);
    for (const reason of row.reasons)
      why.push(`${reason.stage}/${reason.test}${reason.veto ? " (veto that did not hold)" : ""}: ${clean(reason.text)}`);
    why.push(`Ask: ${clean(row.ask)}`);
  }
  table.push([{ colSpan: 2, content: fold(why.join("\n"), inner + 1) }]);
  return table.toString();
}
function summary(report) {
  const counts = RELATIONS.map((relation) => ({ relation, n: report.disagreements.filter((row) => row.relation === relation).length }));
  const found = counts.filter(({ n }) => n > 0).map(({ relation, n }) => plural(n, relation));
  const { gate } = report;
  const state = gate.failOn.includes("never") ? "gate off" : gate.passes ? "gate passes" : `gate fails: ${gate.open} open at ${gate.failOn.join(", ")}`;
  const flagged = gate.flagged ? `, ${gate.flagged} flagged` : "";
  const drafts = report.sources.filter(({ role }) => role === "draft").length;
  const read = `${drafts ? "a draft and " : ""}${plural(report.sources.length - drafts, "source")}`;
  return `${read}: ${found.length ? found.join(", ") : report.known === void 0 ? "no disagreement found" : "nothing new"}${report.known === void 0 ? "" : ` (${report.known} known before)`} \xB7 ${state}${flagged}${report.complete ? "" : " \xB7 INCOMPLETE"}`;
}
var wrap = (text, width) => clean(text).replace(new RegExp(`(.{1,${Math.max(20, width - 2)}})(?:\\s+|$)`, "gu"), "$1\n").trimEnd();

// src/report/index.ts
var FORMATS = {
  table: async () => renderTable,
  json: async () => renderJson,
  html: async () => (await import("./html-YM5JYHGZ.js")).renderHtml,
  markdown: async () => (await import("./markdown-JVW4G5U3.js")).renderMarkdown,
  csv: async () => (await import("./csv-DZ52HKDX.js")).renderCsv,
  sarif: async () => (await import("./sarif-SCS53ESU.js")).renderSarif,
  junit: async () => (await import("./junit-RZSXB535.js")).renderJunit,
  github: async () => (await import("./github-AY54C3MS.js")).renderGithub
};
var formatNames = () => Object.keys(FORMATS);
async function render(format, report, options) {
  const load = FORMATS[format];
  if (!load) throw new Error(`no such format: ${format}`);
  return (await load())(report, options);
}

// src/commands/caching.ts
import { isAbsolute, join as join3, resolve as resolve3 } from "node:path";
var cacheOptions = (y) => y.option("no-cache", { type: "boolean", describe: "Read and analyse everything anew, and keep nothing" }).option("cache-dir", { type: "string", requiresArg: true, describe: "Folder for what is kept between runs [atodds in the user's cache folder]" });
function cacheOf(argv, io) {
  if (argv.noCache) return void 0;
  const folder = argv.cacheDir === void 0 ? userFolder(io.env) : resolve3(io.cwd, argv.cacheDir);
  return folder === void 0 ? void 0 : openCache(folder, toolKey());
}
function userFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }, system = process.platform) {
  const usual = system === "win32" ? LOCALAPPDATA : HOME && join3(HOME, system === "darwin" ? "Library/Caches" : ".cache");
  const base = [XDG_CACHE_HOME, usual].find((path) => path !== void 0 && isAbsolute(path));
  return base === void 0 ? void 0 : join3(base, "atodds");
}
function analysing(cache) {
  return (source) => {
    const key = contentKey(Buffer.from(JSON.stringify(source)));
    const kept = cache.get("document", key);
    if (kept !== void 0) return { ...kept, source };
    const document = analyse(source);
    cache.put("document", key, document);
    return document;
  };
}

// src/commands/settings.ts
var settingOptions = (y) => cacheOptions(y).option("config", { type: "string", requiresArg: true, describe: "Configuration file, instead of the nearest atodds.config.yaml upwards" }).option("stories", { type: "string", requiresArg: true, describe: "File that lists several stories to check in one run, each with its own sources" }).option("flags", { type: "string", requiresArg: true, describe: `File of decisions [${FLAGS_NAME}]` }).option("fail-on", { type: "string", array: true, nargs: 1, describe: "Relations, kinds or kind:relation at which the exit code is 1; or never" }).option("today", { type: "string", requiresArg: true, describe: "Day that decisions run out against, as 2026-03-01 [today in UTC]" }).option("max-bytes", { type: "number", requiresArg: true, describe: "Largest input that is read" });
async function readSettings(argv, sources, io) {
  const path = argv.config === void 0 ? findConfig(io.cwd) : resolve4(io.cwd, argv.config);
  const found = path === void 0 ? void 0 : await loadConfig(path, formatNames(), shownPath(path, io));
  if (argv.stories !== void 0 && sources.length) throw new UsageError("either sources or --stories: the file names the sources of each story");
  const config = argv.stories === void 0 ? found : withStories(found, await loadStories(argv.stories, io));
  if (argv.today !== void 0 && !isDay(argv.today)) throw new UsageError(`--today should be a day such as 2026-03-01, not \u201C${argv.today}\u201D`);
  const stories = sources.length ? [{ sources: sources.map((files) => ({ files, meta: {} })) }] : config?.stories ?? [];
  const folder = sources.length ? io.cwd : config?.folder ?? io.cwd;
  const cache = cacheOf(argv, io);
  return {
    config,
    ...argv.stories === void 0 ? {} : { listed: resolve4(io.cwd, argv.stories) },
    stories,
    folder,
    ...argv.draft === void 0 ? {} : { draft: draftPath(argv.draft, stories, folder, io) },
    failOn: argv.failOn?.length ? parseFailOn(argv.failOn) : config?.failOn ?? DEFAULT_FAIL_ON,
    leaveOut: config?.leaveOut ?? [],
    flags: argv.flags === void 0 ? resolve4(config?.folder ?? io.cwd, config?.flags ?? FLAGS_NAME) : resolve4(io.cwd, argv.flags),
    flagsGiven: argv.flags !== void 0,
    strictFlags: argv.strictFlags ?? config?.strictFlags ?? false,
    today: argv.today ?? dayAt(Date.now()),
    todayGiven: argv.today !== void 0,
    ...argv.maxBytes === void 0 ? {} : { maxBytes: argv.maxBytes },
    ...argv.stdinName === void 0 ? {} : { stdinName: argv.stdinName },
    ...cache === void 0 ? {} : { cache }
  };
}
async function loadStories(given, io) {
  const path = resolve4(io.cwd, given);
  const listed = await loadConfig(path, formatNames(), shownPath(path, io));
  if (listed.stories.some(({ name }) => name !== void 0)) return listed;
  throw new UsageError(`${shownPath(path, io)}: it lists no \u201Cstories\u201D; each has a \u201Cname\u201D and \u201Csources\u201D`);
}
function withStories(config, listed) {
  if (!config) return listed;
  const outputs = config.outputs?.map((output) => output.file === void 0 ? output : { ...output, file: resolve4(config.folder, output.file) });
  return { ...config, flags: resolve4(config.folder, config.flags ?? FLAGS_NAME), ...outputs ? { outputs } : {}, ...listed };
}
function draftPath(draft, stories, folder, io) {
  if (stories.length > 1) throw new UsageError("--draft checks one text against the sources of one story: name these sources");
  if (statSync2(resolve4(io.cwd, draft), { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`--draft ${draft} is a folder: name the one file to check`);
  return draft === "-" || folder === io.cwd ? draft : relative(folder, resolve4(io.cwd, draft));
}
function shownPath(path, io) {
  const short = relative(io.cwd, path);
  return short === "" || short.startsWith("..") ? path : short;
}

export {
  formatNames,
  render,
  isDay,
  dayAt,
  daysFrom,
  VERDICTS,
  entryFor,
  applied,
  entryKey,
  loadFlags,
  readFlagsText,
  parseFlags,
  editFlags,
  CONFIG_NAME,
  cacheOptions,
  cacheOf,
  analysing,
  settingOptions,
  readSettings,
  shownPath
};
