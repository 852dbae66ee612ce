// Short forms of given names that are no plain beginning of the full one ("Ben" for "Benjamin" needs no entry).
const FORMS = `william bill billy will willie liam|robert bob bobby rob robbie|richard dick rick rich ricky richie|
james jim jimmy jamie|john jack johnny jon|charles chuck charlie charley|edward ted ned eddie ed teddy|theodore ted teddy|
michael mike mick mickey micky mikey|joseph joe joey|thomas tom tommy|anthony tony|henry harry hank|lawrence larry laurie|
margaret maggie meg peggy megan|elizabeth liz beth betty lizzie eliza betsy libby|katherine kate katie kathy kat kitty|
catherine cathy kate katie cat|kathryn kate katie kathy|patricia pat patty tricia|jennifer jen jenny|susan sue susie|
deborah debbie deb|barbara barb babs|rebecca becky becca|alexander alex sandy sasha lex|alexandra alex sandra sasha|
nicholas nick nicky|christopher chris kit topher|andrew andy drew|steven steve|stephen steve|matthew matt|daniel dan danny|
david dave davy|donald don donny|kenneth ken kenny|ronald ron ronnie|samuel sam sammy|timothy tim|gregory greg|jeffrey jeff|
geoffrey geoff|benjamin ben benny benji bibi|abraham abe|isaac ike|dorothy dot dottie|frances fran frankie|francis frank|
franklin frank|gerald gerry jerry|harold harry hal|jacob jake|jonathan jon jonny|peter pete|philip phil|phillip phil|
raymond ray|reginald reg reggie|sarah sally|teresa terry tess|theresa terry tess|terence terry|victoria vicky tori|
vincent vince|walter walt wally|zachary zach zack|eugene gene|frederick fred freddie|leonard len lenny|louis lou|
nathaniel nate nathan|patrick pat paddy|russell russ|sidney sid|stanley stan|vladimir vova volodya|dmitry dima|
mikhail misha|nikolai kolya|sergei seryozha|yosef yossi|yitzhak isaac itzik|moshe moses moshik|avraham abraham avi|
yaakov jacob kobi yanki|shmuel samuel shmulik|shlomo solomon|binyamin benjamin|mohammed mo|emmanuel manny|manuel manny|
maurice mo moe|morris mo moe|alexandros alexis alekos alex|alejandro alex ale|dimitrios dimitris|konstantinos kostas costas|georgios giorgos george|ioannis yannis yiannis|
vassilios vasilis vassilis|panagiotis panos|athanasios thanasis|evangelos vangelis|nikolaos nikos|apostolos tolis|
francisco paco pancho|jose pepe|guillermo memo|enrique quique|eduardo eddie lalo|roberto beto|ignacio nacho|jesus chuy|rafael rafa|
giuseppe pino beppe|giovanni gianni|vincenzo enzo|salvatore sal toto|domenico mimmo|lorenzo renzo|luigi gigi|
aleksandr sasha|ivan vanya|konstantin kostya|yevgeny zhenya|pavel pasha|anatoly tolya|boris borya|viktor vitya|yuri yura|
johannes hans|friedrich fritz|heinrich heinz|josef sepp|maximilian max|sebastian basti|
albert al bert|alfred al fred alf|arnold arnie|arthur art artie|bartholomew bart|bernard bernie|bertram bert|bradley brad|calvin cal|cameron cam|
chester chet|clifford cliff|clinton clint|cornelius neil|curtis curt|dennis denny|dominic dom nick|douglas doug|edmund ed ned|edwin ed eddie|ernest ernie|
eugenia genie|florence flo|gabriel gabe|gabrielle gabby|genevieve gen|gilbert gil|gwendolyn gwen|harriet hattie|herbert herb bert|herman herm|howard howie|
hubert hugh bert|irving irv|jacqueline jackie|janet jan|jeremiah jerry|jeremy jerry|jerome jerry|jessica jess jessie|joanna jo|joshua josh|josephine jo josie|judith judy|julian jules|
kimberly kim|leonardo leo|leopold leo|leroy roy|lewis lew|lillian lily|louise lou|lucille lucy|madeline maddie|marvin marv|martin marty|melanie mel|melvin mel|mitchell mitch|
milton milt|mortimer mort|nancy nan|natalie nat|nelson nels|norbert bert|norman norm|oliver ollie|oswald oz ozzie|pamela pam|penelope penny|philomena phil|priscilla cilla|
prudence prue|ralph ralphie|randall randy|randolph randy|roderick rod|rodney rod|roger rog|rosemary rose rosie|roland rollie|rudolph rudy|sabrina brina|
samantha sam|seymour sy|shirley shirl|solomon sol|stuart stu|stewart stu|sylvester sly|tabitha tabby|thaddeus tad thad|valerie val|veronica ronnie|virginia ginny|
wallace wally|warren ren|wesley wes|wilfred wilf fred|winifred winnie|winston winnie|xavier xavi|yolanda yoli`

const groups = new Map<string, Set<number>>()
FORMS.split('|').forEach((line, number) => {
  for (const form of line.trim().split(/\s+/)) groups.set(form, (groups.get(form) ?? new Set()).add(number))
})

/** Whether a given name is known as a short form of the other, or both of a third: `bill` and `william`. */
export function isKnownShortForm(a: string, b: string): boolean {
  const shared = groups.get(b)
  for (const number of groups.get(a) ?? []) if (shared?.has(number)) return true
  return false
}

/** Whether two given names (lower case, no marks) are forms of one: `mike` and `michael`, `ben` and `benjamin`. */
export function sameGivenName(a: string, b: string): boolean {
  if (isKnownShortForm(a, b)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // A beginning alone is a short form only where it loses no more than an ending ("Sam", "Samuel") and is no name of
  // the other gender in itself ("Paul", "Paula").
  return short.length >= 3 && long.length - short.length >= 3 && long.startsWith(short)
}
