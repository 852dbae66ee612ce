import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageAssets } from './pageAssets.js'

/** `npm run build:page`: writes the script and style of the HTML report into the module that it takes them from. */
writeFileSync(join(import.meta.dirname, '../report/html/page.generated.ts'), await pageAssets())
