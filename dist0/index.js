import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  check
} from "./chunk-ASRAWKQV.js";
import {
  readInputs,
  readSource,
  textSource
} from "./chunk-MG44LRCI.js";
import "./chunk-E4WFU7G3.js";
import "./chunk-NZUBDK7S.js";
import "./chunk-CRFMYA5T.js";
import "./chunk-PXCKFNU6.js";
import "./chunk-HOE3FEMI.js";
import "./chunk-24VIW77U.js";
import "./chunk-4ZAVYJTL.js";
import "./chunk-B4HL5AZA.js";
import {
  KINDS,
  RELATIONS
} from "./chunk-W2F7JJWD.js";
import "./chunk-7Y3TKTWQ.js";
export {
  KINDS,
  RELATIONS,
  check,
  readInputs,
  readSource,
  textSource
};
