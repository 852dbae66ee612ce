/** What ministers, directors, editors and coaches are each in charge of, one class a line: nobody has two of these posts for one. */
const CLASSES = `finance financial treasury budget economy economic economics
foreign external
interior home
defence defense war
justice
health
education schools
agriculture farming farm agricultural
transport transportation traffic
energy oil petroleum power
environment environmental climate
labour labor employment
trade commerce industry
culture cultural arts heritage
sport sports youth
tourism
housing
information communications media press
science technology technical
immigration
planning
religious
prime
fisheries
water
sales
marketing
operations operating
legal
medical
nursing
artistic
musical music
creative
fire
police
army
navy naval
defensive
offensive
pitching
hitting batting
goalkeeping
city
news
business
political`

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.split('\n').flatMap((line) => {
    const words = line.split(' ')
    return words.map((word) => [word, words[0] as string] as const)
  }),
)

/** The field that a word before a post names, every word for it by one; undefined for any other word. */
export const portfolio = (word: string): string | undefined => CLASS_OF.get(word)
