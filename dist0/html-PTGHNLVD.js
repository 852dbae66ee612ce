import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  htmlReading,
  readHtml
} from "./chunk-G2T7JINX.js";
import "./chunk-YTV2QQHQ.js";
import "./chunk-PXCKFNU6.js";
import "./chunk-HOE3FEMI.js";
import "./chunk-7Y3TKTWQ.js";
export {
  htmlReading,
  readHtml
};
