// The parts of `natural` that are used; its own types know only whole folders.
declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  const DoubleMetaphone: new () => { process(word: string): string[] }
  export default DoubleMetaphone
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string }
  export default PorterStemmer
}
