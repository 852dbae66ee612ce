import type { Report } from '../model/report.js'

/** What an output may know besides the report. */
export interface RenderOptions {
  /** Columns to fill; 80 where the output is no terminal. */
  readonly width: number
  readonly colour: boolean
  /** Also say why rows were put together and which vetoes did not hold. */
  readonly verbose: boolean
}

/** An output format: the report in, text out, nothing else. */
export type Render = (report: Report, options: RenderOptions) => string
