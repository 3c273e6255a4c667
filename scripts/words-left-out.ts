const grouped = `
  insults
  bonehead brownnose buffoon bully chubby chump dingbat dork dweeb egomaniac fanatic fool geek glutton goon hypocrisy
  hypocrite idiocy imbecile jailbird lunacy moocher nerd nutcase oaf prissy prude prudishly savage scoundrel scrawny skinny
  stooge tubby twerp unlikable unlovable unloved unlovely unsightly wannabe wimp

  contempt, and what has a word of contempt in it
  apache badass buddhism buddhist caucasian colonial colonist colonize creole crusader darwinism democrat deport enslave
  eskimo fascism feminism feminist feminize freemason gentile immodest islamic islamist mannish marxism mongrel nappy
  occultist oppressed oppressor pagan persecute pureblood puritan racism skinhead slum spinster supremacy tribesman trump
  unwomanly womanless yiddish

  the body and what it is covered with
  backside bladder bloomers bunion camisole dandruff estrogen flaccid fleshy glandular gonad groin jockstrap knickers mammary
  mammogram negligee ovary pantyhose pelvis petticoat rectal thigh thong unclad unclothed underwear undress unrobed unshaved
  urologist urology vaseline

  love, and what passes for it
  affair arousal boned bootie caress catcall cathouse celibacy celibate chaste chastity deviancy deviant divorcee flirt
  fondling frigidity frigidly gag gigolo grope hardcore humped hunk immorally kissable kisser kissing licking lubricant
  lubricate lustfully lustily lustiness lusty manhood massager mating moaner moaning naturist ogle playmate ravishing romp
  rubdown seduce seducing sensually sensuous showgirl skimpily skintight sultry swinger throbbing unisexual vixen

  birth
  amniotic cesarean childless epidural fetal gestate gestation pregnancy pregnant prenatal procreate umbilical womb

  dirt
  cesspool commode defile defiling diaper dirtiness excretion excretory filth latrine laxative maggot outhouse repugnant
  repulsion repulsive slobbery spew stench stinking stinky udder upchuck

  illness and disability
  aids anemia anemic aneurism autism autistic cataract chemo coma coronary deafness diabetes diabetic disabled disfigure
  dwarf dyslexia dyslexic epidemic epilepsy epileptic gallstone gangrene geriatric glaucoma gout hunchback impaired impotence
  impotency impotent jaundice limping lisp malformed mumps neurosis neurotic neuter pandemic paralyses paralysis paralyze
  polio rabid scabbed scabby scurvy stammer sterility sterilize strep

  drugs
  boozy cannabis freebase hangover junkie morphine nicotine opium prozac rehab ritalin

  violence
  arson backstab battered battering bazooka buckshot bullwhip carnage casualty chokehold choking cruelly cruelness cruelty
  detonate detonator drown evil exorcism extortion flogging gallows gore gory handgun hate hatred hazing headless headsman
  humiliate impale landmine maimed manhandle manhunt mutilated mutilator poison predator pyromania ravage revolver scalping
  shank shrapnel slain slapping slit strangle suffocate violate violation violator

  death
  casket coroner deceased demise entomb exhume graves graveyard mortician mortuary obituary reburial undead widow

  words about such words
  blaspheme blasphemy cussed demeaning depraved depravity desecrate douche expletive profane profanity
`;

/**
 * Words of the EFF's list that nobody should have to read out in an office, or find in a password made for them. One that is only
 * unkind beside another is among them: five stand together.
 */
export const leftOut: ReadonlySet<string> = new Set(
  grouped
    .split('\n\n')
    .flatMap((group) => group.trim().split('\n').slice(1))
    .flatMap((line) => line.trim().split(' ')),
);
