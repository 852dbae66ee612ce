import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../src/model/position.js'
import { slice } from '../../src/model/span.js'
import { readInputs, readSource, ReadError } from '../../src/read/index.js'

const FIRST =
  'The harbour of Velsund stays closed until Friday, the port authority said after a crane fell into the basin on Monday morning.'
const SECOND = 'Nobody was hurt. The crane had been inspected in March, and “no fault was found”, said Ida Holm, who leads the authority.'
const THIRD =
  'Twelve ships are waiting outside the harbour; the largest of them carries 40,000 tonnes of grain for the mills of the region.'

const page = (head: string, extra = ''): string => `<!doctype html>
<html><head><title>Crane falls into basin - The Courier</title>${head}
<script>document.write('<p>' + location)</script><style>p { color: red }</style></head>
<body class="page-with-sidebar">
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="share-bar"><a href="#">Share this</a></div>
<article>
  <h1>Crane falls into basin</h1>
  <p class="byline">By <a href="/author/holm">Jonas Berg</a></p>
  <p>${FIRST}</p>
  <figure><img src="http://192.0.2.1/crane.jpg" alt=""><figcaption>The crane on Monday. Photo: Tom Roe/Coast Press</figcaption></figure>
  <p>${SECOND}</p>
  <p><strong>Read more: <a href="/old">The cranes of Velsund</a></strong></p>
  <div class="newsletter-signup"><p>Get the news every morning.</p></div>
  <p>${THIRD}</p>
  ${extra}
  <ul class="related"><li><a href="/a">Ferry line to reopen in May</a></li><li><a href="/b">Storm warning for the coast</a></li></ul>
</article>
<aside><p>Most read</p></aside>
<footer><p>© 2019 The Courier. All rights reserved.</p></footer>
</body></html>`

const article = (source: { text: string; furniture: readonly { start: number; end: number }[] }): string => {
  const cut = [...source.furniture].reverse().reduce((text, span) => text.slice(0, span.start) + text.slice(span.end), source.text)
  return cut
    .split(/\n+/)
    .filter((line) => line !== '')
    .join('\n')
}
const read = (html: string, path = 'a.html'): ReturnType<typeof readSource> => readSource(Buffer.from(html), path)

describe('html', () => {
  it('finds the article below its headline, whatever the file is called', async () => {
    const source = await read(page(''), 'saved page.txt')
    expect(source.format).toBe('html')
    expect(article(source)).toBe(['Crane falls into basin', FIRST, SECOND, THIRD].join('\n'))
    expect(source.notices).toEqual([])
  })

  it('numbers the paragraphs, so that a person can find a citation', async () => {
    const source = await read(page(''))
    const start = source.text.indexOf('Twelve ships')
    const { paragraph } = anchorAt(source, { start, end: start + 6 })
    expect(source.anchors.map((anchor) => anchor.paragraph)).toEqual(source.anchors.map((_, index) => index + 1))
    expect(slice(source.text, source.anchors[(paragraph as number) - 1] ?? { start: 0, end: 0 })).toBe(THIRD)
  })

  it('takes metadata from JSON-LD before all else', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Crane falls &amp; blocks basin',
          datePublished: '2019-03-23T14:05:00+0100',
          author: [{ name: 'Jonas Berg' }, { name: 'Ida Roe' }],
          publisher: { name: 'The Courier' },
        },
      ],
    }
    const source = await read(
      page(
        `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:site_name" content="Other">`,
      ),
    )
    expect(source).toMatchObject({
      publisher: 'The Courier',
      title: 'Crane falls & blocks basin',
      author: 'Jonas Berg, Ida Roe',
      published: '2019-03-23T14:05:00+01:00',
    })
  })

  it.each([
    [
      'Open Graph',
      '<meta property="og:site_name" content="The Courier"><meta property="og:title" content="Crane falls"><meta property="article:published_time" content="2019-03-23T13:05:00Z">',
      { publisher: 'The Courier', title: 'Crane falls', published: '2019-03-23T13:05:00+00:00' },
    ],
    [
      'meta tags',
      '<meta name="author" content="Jonas Berg"><meta name="date" content="2019-03-23"><link rel="canonical" href="https://www.courier.example/crane">',
      { publisher: 'courier.example', author: 'Jonas Berg', published: '2019-03-23' },
    ],
    ['a title with the name of the site', '<meta property="og:site_name" content="The Courier">', { title: 'Crane falls into basin' }],
  ])('takes metadata from %s', async (_, head, expected) => {
    expect(await read(page(head))).toMatchObject(expected)
  })

  it('follows the description of the article to its publisher and author, wherever the page has them', async () => {
    const parts = [
      { '@type': 'NewsArticle', publisher: { '@id': 'https://courier.example/#us' }, author: [{ '@id': '#berg' }] },
      {
        '@graph': [
          { '@type': 'Person', '@id': '#berg', name: 'Jonas Berg' },
          { '@type': 'WebPage', publisher: { '@id': 'https://courier.example/#us', '@type': 'Organization', name: 'The Courier' } },
        ],
      },
    ]
    const source = await read(
      page(
        `${parts.map((part) => `<script type="application/ld+json">${JSON.stringify(part)}</script>`).join('')}<meta name="twitter:site" content="@courier_news">`,
      ),
    )
    expect(source).toMatchObject({ publisher: 'The Courier', author: 'Jonas Berg' })
  })

  it('takes the site that the title names for the publisher, not the agency the text came from', async () => {
    const from = (name: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', publisher: { name } })}</script>`
    const site = (name: string): string => `<meta property="og:site_name" content="${name}">`
    expect((await read(page(from('Coast Press') + site('The Courier')))).publisher).toBe('The Courier')
    // The same name in another form, and a site whose name the title does not have.
    expect((await read(page(from('The Courier News') + site('The Courier')))).publisher).toBe('The Courier News')
    expect((await read(page(from('Coast Press') + site('Pressbox')))).publisher).toBe('Coast Press')
    expect((await read(page(site('The Courier | Shipping | Trade')))).publisher).toBe('The Courier')
  })

  it('takes the date from <time> or from the words on the page, and none where the page states none', async () => {
    expect((await read(page('', '<time datetime="2019-03-23">Saturday</time>'))).published).toBe('2019-03-23')
    expect((await read(page('', '<time>23 March 2019 14:05 GMT</time>'))).published).toBe('2019-03-23T14:05:00+00:00')
    expect((await read(page(''))).published).toBeUndefined()
  })

  it('reads the declared encoding', async () => {
    const html = Buffer.from(
      page('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')
        .replaceAll(/[“”]/g, '"')
        .replace('Velsund', 'Vêlsund'),
      'latin1',
    )
    expect((await readSource(html, 'a.html')).text).toContain('harbour of Vêlsund')
  })

  it('takes all text, and says so, where no article stands out', async () => {
    const source = await read(`<div>${FIRST.slice(0, 60)}</div>`)
    expect(source.text).toBe(FIRST.slice(0, 60))
    expect(source.notices).toEqual([expect.stringMatching(/no article was found/)])
  })

  it('keeps tables, and line ends where the page has them', async () => {
    const source = await read(
      page('', '<table><tr class="player"><td>Velsund</td><td>12</td></tr><tr><td>Osby</td><td>9</td></tr></table><p>One<br>Two</p>'),
    )
    expect(article(source)).toContain('Velsund 12\nOsby 9\nOne\nTwo')
  })

  it.each([
    ['elements nested 100,000 deep', '<div>'.repeat(100_000) + FIRST],
    ['elements closed again', `${'<span>'.repeat(100_000)}x${'</span>'.repeat(100_000)}`],
    ['a million opening marks', '<'.repeat(1_000_000)],
    ['a million unclosed comments', '<!--'.repeat(1_000_000)],
    ['a page of tags', '<b></b>'.repeat(200_000)],
  ])('refuses %s', async (_, body) => {
    await expect(read(`<html><body>${body}`)).rejects.toBeInstanceOf(ReadError)
  })

  it('is not misled by markup in scripts, and survives broken ends', async () => {
    expect(article(await read(page(`<script>var s = "${'<div>'.repeat(5000)}"</script>`)))).toContain(THIRD)
    expect((await read(page('').slice(0, -200))).text).toContain(THIRD)
    expect((await read(`${page('')}<script>`)).text).toContain(THIRD)
  })

  it('opens no connection for what a page refers to', async () => {
    const opened: unknown[] = []
    const connect = net.Socket.prototype.connect
    net.Socket.prototype.connect = function (...args: unknown[]): never {
      opened.push(args)
      throw new Error('no network')
    } as never
    try {
      const source = await read(
        page(
          '<link rel="stylesheet" href="http://192.0.2.1/a.css"><script src="http://192.0.2.1/a.js"></script>',
          '<iframe src="http://192.0.2.1/"></iframe><img src="http://192.0.2.1/x.png">',
        ),
      )
      expect(source.text).toContain(THIRD)
    } finally {
      net.Socket.prototype.connect = connect
    }
    expect(opened).toEqual([])
  })

  it('is read beside others', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'atodds-html-'))
    try {
      writeFileSync(join(cwd, 'a.html'), page(''))
      writeFileSync(join(cwd, 'deep.html'), `<html>${'<div>'.repeat(1000)}`)
      const { sources, notices } = await readInputs(['.'], { cwd })
      expect(sources.map((source) => source.path)).toEqual(['a.html'])
      expect(notices).toEqual([{ level: 'error', path: 'deep.html', text: expect.stringMatching(/nested more than 300 deep/) }])
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })

  const gold = '../shared/data/html'
  it.skipIf(!existsSync(gold))(
    'finds 97% of the articles on real pages',
    () => {
      const output = execFileSync('npx', ['tsx', 'src/dev/html.ts', gold], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      expect(Number(/mean F1 ([\d.]+)/.exec(output)?.[1])).toBeGreaterThanOrEqual(0.97)
    },
    120_000,
  )
})
