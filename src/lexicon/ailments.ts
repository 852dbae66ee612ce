/** What people die of, and what is told right before a death as its cause. */
const WORDS = `
  attack failure arrest disease illness sickness cancer pneumonia stroke leukemia leukaemia diabetes aids infection tumor tumour
  aneurysm hemorrhage haemorrhage embolism overdose asthma hepatitis malaria cholera flu influenza virus fever seizure sepsis
  alzheimer parkinson emphysema cirrhosis clot trauma poisoning injury wound blow burn burns bleeding shot ricochet gunshot fall accident
  crash fire beating stabbing shooting surgery operation transplant problem condition ailment cause age complication asphyxiation
  suffocation drowning dehydration hypothermia starvation exhaustion lymphoma melanoma bullet heart`

const AILMENTS = new Set(WORDS.trim().split(/\s+/))

/** Whether a noun (lower case) names an illness, a wound or a mishap. */
export const isAilment = (noun: string): boolean => AILMENTS.has(noun)

/** Nouns that bring in the illness itself: "a long battle with cancer", "complications from pneumonia". */
export const bringsAilment = (noun: string): boolean =>
  /^(?:battle|fight|struggle|bout|complication|effect|case|form|type|result|combination|series)$/.test(noun)
