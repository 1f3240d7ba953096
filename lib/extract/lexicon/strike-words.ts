import { verbForms, wordSet } from "./word-set";

/** Nouns that by themselves name a kinetic attack. */
export const ATTACK_NOUNS = wordSet(`
attack, attacks, strike, strikes, airstrike, airstrikes, air-strike, air-strikes, shelling, shellings, bombing, bombings, bombardment, bombardments, barrage, barrages, ambush, ambushes, raid, raids, assault, assaults, shooting, shootings, clash, clashes, massacre, massacres,
invasion, incursion, incursions, explosion, explosions, blast, blasts, salvo, salvos, salvoes, assassination, assassinations, counterattack, counter-attack, killing, killings, murder, murders,
firefight, gunfight, gunbattle, skirmish, skirmishes, battle, offensive, counteroffensive, counter-offensive, onslaught, crossfire, execution, executions, bomb, bombs,
slaying, slayings, stabbing, beheading, gunfire, shootout, airdrop-strike, double-tap, beheadings, fighting
`);

/** Attack nouns too general to stand without a day or a toll. */
export const LOOSE_NOUNS = wordSet(
  "fighting, invasion, incursion, battle, offensive, counteroffensive, counter-offensive, killing, killings, bombs, bomb, gunfire, onslaught, murder, murders, execution, executions",
);

/** What explodes, flies or is fired: makes "hit", "fell" or "landed" an attack, and names the weapon. */
export const WEAPON_NOUNS = wordSet(`
missile, missiles, rocket, rockets, drone, drones, bomb, bombs, shell, shells, mortar, mortars, artillery, airstrike, airstrikes, shahed, shaheds, uav, uavs, projectile, projectiles,
torpedo, torpedoes, grenade, grenades, mine, landmine, ied, explosives, explosive, dynamite, warplane, warplanes, jet, jets, helicopter, helicopters, gunship, gunships, bomber, bombers, tank, tanks,
gunfire, shrapnel, car-bomb, warhead, warheads, howitzer, howitzers, himars, iskander, iskanders, kalibr, kinzhal, atacms, quadcopter, shot, shots, bullets, bullet, weapons, glide-bomb, debris, strike, strikes,
shelling, attack, attacks, fire, barrage, blast, explosion, raid, gunshots, molotov, vehicle, humvee, truck, airstrikes
`);

/** Weapons that may be named in a claim and in a title. */
export const NAMED_WEAPONS = wordSet(`
missile, missiles, rocket, rockets, drone, drones, mortar, mortars, artillery, ballistic missile, ballistic missiles, cruise missile, cruise missiles, glide bomb, glide bombs, car bomb, truck bomb, roadside bomb, grenade, grenades, bomb, bombs, shelling, torpedo, landmine, dynamite, suicide bomber, warplanes, gunfire
`);

/** Who carries out attacks. */
export const ATTACKER_NOUNS = wordSet(`
forces, troops, army, military, soldiers, militants, rebels, gunmen, gunman, insurgents, fighters, terrorists, terrorist, guerrillas, guerrilla, militia, militias, militiamen, separatists, extremists, jihadists, bomber, bombers, attackers, attacker, assailants, assailant,
navy, warplanes, jets, aircraft, planes, helicopters, helicopter, drones, drone, missiles, missile, rockets, rocket, artillery, police, commandos, paramilitaries, invaders, occupiers, enemy, settlers, group, regime, groups, air force, tanks, snipers, sniper, shooter, mob, troopers, battalion, brigade,
defenders, units, unit, patrol, gang, gangs, hijackers, pirates, kidnappers, operatives, agents, marines, warships, warship, submarine, defences, defenses, suspect, suspects, individuals, men, islamists, insurgency, killers, assassins, commando, columns, knifeman, vigilantes, protesters, rioters
`);

/** Verbs that are an attack whatever stands around them. */
export const STRONG_VERBS = verbForms(
  "bomb, bombard, shell, ambush, assassinate, gun, behead, airstrike, firebomb, massacre, machine-gun, bomb-attack, strafe, dynamite, torpedo, invade",
);

/** Verbs that are an attack when an attacker, a weapon, a victim or a place stands in their clause. */
export const WEAK_VERBS = verbForms(`
attack, strike:struck, hit:hit, target, pound, fire, launch, raid, storm, shoot:shot, kill, murder, slay:slew:slain, explode, detonate, destroy, slam, ram, execute, down, sink:sank:sunk, wound, injure, hurt:hurt,
damage, clash, exchange, open, rain, batter, blast, drop, lob, crash, burn, intercept, wreck, die, assault, overrun:overran, seize, capture, carry, claim, stab, rock, tear:tore:torn, blow:blew:blown, rip, demolish, level, hurl, throw:threw:thrown, fall:fell:fallen, land, set:set, go:went:gone, bring:brought, lynch, torch, ravage
`);

/** Whom or what an attack hits. */
export const VICTIM_NOUNS = wordSet(`
people, civilians, civilian, soldiers, soldier, children, child, women, woman, men, man, troops, residents, resident, girl, boy, policemen, policeman, officers, officer, police, workers, worker, journalist, journalists, passengers, worshippers, villagers, members, personnel, militants, fighters,
person, persons, victims, demonstrators, protesters, refugees, peasants, guerrillas, priests, priest, infantry, servicemen, medics, doctors, students, pedestrians, bystanders, others, migrants, guards, guard, rebels, gunmen, leader, commander, judge, mayor, troopers, members, pilgrims, shoppers, tourists, couple, family, invaders, paramedics
`);

/** Things that are hit. */
export const TARGET_NOUNS = wordSet(`
building, buildings, apartment, block, blocks, hospital, hospitals, school, schools, house, houses, home, homes, base, bases, airport, airfield, airbase, bridge, bridges, plant, plants, depot, depots, refinery, refineries, station, stations, market, mall, village, villages, town, towns, city, cities, convoy, convoys, bus, train, ship, vessel, tanker,
camp, camps, church, mosque, cathedral, synagogue, embassy, consulate, infrastructure, facility, facilities, tower, towers, headquarters, warehouse, warehouses, factory, factories, port, ports, targets, target, positions, position, neighborhood, neighbourhood, suburb, district, region, regions, area, areas, centre, centres, center, centers, checkpoint, outpost, barracks, vehicle, vehicles, car, cars, truck, trucks,
hotel, restaurant, kindergarten, dam, grid, substation, pipeline, oil, field, fields, compound, tank, tanks, helicopter, plane, aircraft, jet, drone, drones, missiles, ships, boats, boat, shelter, theatre, theater, university, office, offices, station, supermarket, cafe, stadium, resort, villages, temple, street, playground, fleet, prison, radar, launcher, launchers, system, systems, towns, settlement, settlements, border, capital, highway, hub, hangar, cinema
`);

/** Words beside an attack noun that make it another thing. */
export const NOT_ATTACKS = wordSet(`
heart attack, heart attacks, panic attack, panic attacks, asthma attack, hunger strike, hunger strikes, general strike, rail strike, labour strike, labor strike, union strike, strike action, strike vote, strike price, strike rate, strike force, strike group, strike zone, lightning strike, air raid siren, air raid sirens, air raid alert, air raid alerts, air-raid siren, air-raid sirens, air-raid alert,
cyber attack, cyber attacks, cyberattack, verbal attack, verbal attacks, personal attack, personal attacks, attack ad, attack ads, attack dog, attack dogs, attack helicopter, attack helicopters, attack drone, attack drones, strike drone, strike drones, strike team, strike aircraft, strike capability, strike capabilities, charm offensive, diplomatic offensive, battle ready, battle tank, battle tanks, bomb shelter, bomb shelters, cluster bomb, cluster bombs, bomb threat, bomb threats, bomb disposal, bomb squad, court battle, legal battle, election battle, title clash, bombing campaign, baby boom,
culture clash, personality clash, photo shoot, photo shooting, shooting star, shooting range, killing fields, murder trial, murder charge, murder charges, murder case, assault rifle, assault rifles, sexual assault, sexual assaults, assault charges, raid shelter, teachers' strike, nurses' strike, strike committee, battle group, battle groups, attack plans, attack plan
`);
