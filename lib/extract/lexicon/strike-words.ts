import { verbForms, wordSet } from "./word-set";

/** Nouns that by themselves name a kinetic attack. */
export const ATTACK_NOUNS = wordSet(`
attack, attacks, strike, strikes, airstrike, airstrikes, air-strike, air-strikes, shelling, shellings, bombing,
bombings, bombardment, bombardments, barrage, barrages, ambush, ambushes, raid, raids, assault, assaults, shooting,
shootings, clash, clashes, massacre, massacres,
invasion, incursion, incursions, explosion, explosions, blast, blasts, salvo, salvos, salvoes, assassination,
assassinations, counterattack, counter-attack, killing, killings, murder, murders,
firefight, gunfight, gunbattle, skirmish, skirmishes, battle, offensive, counteroffensive, counter-offensive, onslaught,
crossfire, execution, executions, bomb, bombs,
slaying, slayings, stabbing, beheading, gunfire, shootout, airdrop-strike, double-tap, beheadings, fighting, combat,
battles, gunbattles, firefights, gunfights, shootouts, stabbings, counterattacks, counter-attacks, cannonade, bloodbath,
slaughter, onslaughts, car-bombing, car-bombings, truck-bombing, firebombing, firebombings, gun-battle, gun-battles,
rampage, invasions, offensives, lynching, lynchings, drive-by, blitz, fusillade, volley, volleys
`);

/** Attack nouns too general to stand without a day or a toll. */
export const LOOSE_NOUNS = wordSet(
  "blitz, volley, volleys, fighting, combat, battles, slaughter, rampage, invasions, offensives, invasion, incursion, battle, offensive, counteroffensive, counter-offensive, killing, killings, bombs, bomb, gunfire, onslaught, murder, murders, execution, executions",
);

/** Verbs that are an attack whatever stands around them. */
export const STRONG_VERBS = verbForms(
  "bomb, bombard, shell, ambush, assassinate, gun, behead, airstrike, firebomb, massacre, machine-gun, bomb-attack, strafe, dynamite, torpedo, invade",
);

/** Verbs that are an attack when an attacker, a weapon, a victim or a place stands in their clause. */
export const WEAK_VERBS = verbForms(`
attack, strike:struck, hit:hit, target, pound, fire, launch, raid, storm, shoot:shot, kill, murder, slay:slew:slain,
explode, detonate, destroy, slam, ram, execute, down, sink:sank:sunk, wound, injure, hurt:hurt,
damage, clash, battle, fight:fought, exchange, plough, plow, open, rain, batter, blast, drop, lob, toss, fling:flung,
crash, burn, intercept, wreck, die, assault, overrun:overran, seize, capture, carry, claim, stab, rock, tear:tore:torn,
blow:blew:blown, rip, demolish, level, hurl, throw:threw:thrown, fall:fell:fallen, land, set:set, go:went:gone,
bring:brought, lynch, torch, ravage, flatten, come:came, roll, pour, sweep:swept, march, beat:beat:beaten, hack, stone, club, bludgeon, combat,
catch:caught, dig:dug, pierce, gut:gutted:gutting, shatter, smash, split, punch, crater, bury, scorch, incinerate, obliterate,
shred:shredded:shredding, topple, raze, pulverise, pulverize, penetrate, slice, careen, streak, dive, carve, reach, light:lit,
send:sent, unleash, direct, loose, train, take:took:taken, knock, mow:mowed:mown, account, neutralise, neutralize, eliminate,
spray, riddle, pelt
`);

/** Words beside an attack noun that make it another thing. */
export const NOT_ATTACKS = wordSet(`
hit squad, hit squads, hit list, hit lists, hit man, heart attack, heart attacks, panic attack, panic attacks,
asthma attack, hunger strike, hunger strikes, general strike, rail strike, labour strike, labor strike, union strike,
strike action, strike vote, strike price, strike rate, strike force, strike group, strike zone, lightning strike,
air raid siren, air raid sirens, air raid alert, air raid alerts, air-raid siren, air-raid sirens, air-raid alert,
cyber attack, cyber attacks, cyberattack, verbal attack, verbal attacks, personal attack, personal attacks, attack ad,
attack ads, attack dog, attack dogs, attack helicopter, attack helicopters, attack drone, attack drones, strike drone,
strike drones, strike team, strike aircraft, strike capability, strike capabilities, charm offensive,
diplomatic offensive, battle ready, battle tank, battle tanks, bomb shelter, bomb shelters, cluster bomb, cluster bombs,
bomb threat, bomb threats, bomb disposal, bomb squad, court battle, legal battle, election battle, title clash,
bombing campaign, baby boom,
culture clash, personality clash, photo shoot, photo shooting, shooting star, shooting range, killing fields,
murder trial, murder charge, murder charges, murder case, assault rifle, assault rifles, sexual assault,
sexual assaults, assault charges, raid shelter, teachers' strike, nurses' strike, strike committee, bombing campaigns,
bombardment campaign, bombardment campaigns, assassination plot, assassination plots, bomb plot, bomb plots,
attack plot, attack plots, murder plot, assassination attempt plot, invasion plan, invasion plans, strike plan,
strike plans, execution squad, assassination squad, bomb alert, bomb alerts, bomb warning, bomb warnings,
air raid warning, air raid warnings, attack submarine, attack submarines, attack jets, attack aircraft, battle lines,
battle line, battle plan, battle plans, combat aircraft, combat jets, combat zone, combat zones, combat mission,
combat missions, combat operations, battle zone, invasion force, bomb damage, bomb maker, bomb making, murder rate,
murder weapon, murder suspect, murder investigation, battle group, battle groups, attack plans, attack plan,
media blitz, publicity blitz, advertising blitz, marketing blitz, campaign blitz, diplomatic blitz, ad blitz,
sales blitz, charm blitz, opening volley
`);

/** Nouns that count what an attack did, and tell of none by themselves. */
export const TOLL_NOUNS = wordSet("dead, deaths, toll, casualties, bodies");
