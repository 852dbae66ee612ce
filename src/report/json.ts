import type { Report } from '../model/report.js'

/** The report in full, in the form that `schema.json` describes. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
