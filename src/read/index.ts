export { readInputs, type Inputs, type ReadOptions } from './inputs.js'
export { readSource, type SourceOptions } from './source.js'
export { languageOf } from './language.js'
export { ReadError } from './readError.js'
