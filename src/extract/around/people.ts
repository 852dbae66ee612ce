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
  inspector professor lawyer farmer merchant commando marine crewmember applicant investor shareholder signatory convict con
  escapee fugitive raider burglar intruder bandit kidnapper captor hijacker bomber killer civilian marcher participant attendee
  holder subscriber user client minister senator councillor mayor governor judge prosecutor pilot steward engineer technician
  medic midwife monk nun priest pilgrim believer fisherman seaman cadet recruit conscript veteran settler islander orphan widow
  grandchild sibling descendant runner rider swimmer dancer singer artist writer scientist researcher specialist expert clerk
  manager executive director owner tenant landlord contractor trader broker banker economist consumer buyer seller donor
  founder editor photographer translator interpreter envoy ambassador negotiator monitor inspector ranger lifeguard coach
  trainer referee umpire captain skipper deckhand trucker taxi-driver biker gardener builder bricklayer welder electrician
  plumber carpenter cook chef waiter waitress cleaner nanny babysitter caretaker janitor gunner sniper paratrooper
  peacekeeper separatist loyalist extremist terrorist jihadist hooligan vandal looter smuggler trafficker dealer gangster
  mobster accomplice co-defendant plaintiff claimant complainant whistleblower informant spy lawbreaker offender`.split(/\s+/),
)

export const isPerson = (lemma: string): boolean => PEOPLE.has(lemma)
