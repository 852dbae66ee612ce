import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  require_dist
} from "./chunk-HOE3FEMI.js";
import "./chunk-7Y3TKTWQ.js";
export default require_dist();
