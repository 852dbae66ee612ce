/** Nouns for people in general or by what they do; what can be counted as a victim, a suspect, a witness. */
const PEOPLE = new Set(
  `person people man woman child boy girl adult teenager victim survivor resident villager citizen civilian worker employee
  co-worker coworker colleague soldier officer policeman troop guard passenger tourist student pupil teacher protester
  demonstrator suspect attacker gunman rebel militant insurgent fighter pirate hostage prisoner inmate patient doctor nurse
  official member player fan crew crewman sailor miner driver pedestrian bystander family relative baby toddler infant
  personnel staff other one individual casualty migrant refugee climber hiker skier firefighter rescuer journalist immigrant
  foreigner national local customer shopper visitor guest neighbor neighbour youth elder robber thief voter rioter mourner marcher striker looter parishioner churchgoer worshipper observer expert follower
  supporter defendant juror lawmaker candidate delegate detainee evacuee commuter motorist cyclist camper vacationer holidaymaker spectator
  moviegoer athlete trooper deputy agent diplomat actor musician adviser investigator detective paramedic rescuer volunteer reporter
  inspector professor lawyer farmer merchant commando marine crewmember`.split(/\s+/),
)

export const isPerson = (lemma: string): boolean => PEOPLE.has(lemma)
