import { join } from 'node:path'
import { build } from 'esbuild'

/** The text of `src/report/html/page.generated.ts`: script and style of the page, each bundled into one string. */
export async function pageAssets(): Promise<string> {
  const [script, style] = [await bundled('page/main.ts'), await bundled('style/page.css')]
  return `/* Made by \`npm run build:page\` from page/ and style/; a test holds it against them. */\nexport const script = ${JSON.stringify(script)}\nexport const style = ${JSON.stringify(style)}\n`
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, '../report/html', entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'ascii',
    format: 'iife',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    legalComments: 'none',
  })
  // What looks like a comment would change how the rest of a script element is read.
  return (result.outputFiles[0]?.text.trim() ?? '').replaceAll('<!--', '\\x3C!--')
}
