import { WEAPON_NAMES } from "./weapon-words";
import { wordSet } from "./word-set";

/** What explodes, flies or is fired: makes "hit", "fell" or "landed" an attack, and names the weapon. */
export const WEAPON_NOUNS: ReadonlySet<string> = new Set([
  ...WEAPON_NAMES,
  ...wordSet(`
missile, missiles, rocket, rockets, drone, drones, bomb, bombs, shell, shells, mortar, mortars, artillery, airstrike,
airstrikes, shahed, shaheds, uav, uavs, projectile, projectiles,
torpedo, torpedoes, grenade, grenades, mine, mines, landmine, landmines, ied, ieds, explosives, explosive, dynamite,
warplane, warplanes, jet, jets, helicopter, helicopters, gunship, gunships, bomber, bombers, tank, tanks,
gunfire, shrapnel, car-bomb, car-bombs, warhead, warheads, howitzer, howitzers, himars, iskander, iskanders, kalibr,
kinzhal, atacms, quadcopter, shot, shots, bullets, bullet, weapons, glide-bomb, glide-bombs, debris, strike, strikes,
machinegun, machine-gun, rifle, rifles, pistol, knife, machete, machetes, rpg, rpgs, firebomb, firebombs,
shelling, attack, attacks, fire, barrage, blast, explosion, raid, gunshots, molotov, vehicle, humvee, truck, air-strike, air-strikes
`),
]);

/** Weapons that may be named in a claim and in a title. */
export const NAMED_WEAPONS = wordSet(`
missile, missiles, rocket, rockets, drone, drones, mortar, mortars, artillery, ballistic missile, ballistic missiles,
cruise missile, cruise missiles, glide bomb, glide bombs, car bomb, truck bomb, roadside bomb, grenade, grenades, bomb,
bombs, shelling, torpedo, landmine, dynamite, suicide bomber, warplanes, gunfire
`);

/** Who carries out attacks. */
export const ATTACKER_NOUNS = wordSet(`
forces, troops, army, military, soldiers, soldier, militants, militant, rebels, rebel, gunmen, gunman, insurgents,
fighters, fighter, terrorists, terrorist, guerrillas, guerrilla, militia, militias, militiamen, separatists, extremists,
jihadists, bomber, bombers, attackers, attacker, assailants, assailant,
navy, warplanes, jets, aircraft, planes, helicopters, helicopter, drones, drone, missiles, missile, rockets, rocket,
artillery, police, policemen, commandos, paramilitaries, paratroopers, invaders, occupiers, enemy, settlers, settler,
group, regime, groups, air force, tanks, snipers, sniper, shooter, mob, troopers, battalion, brigade, brigades,
regiment, division, infantry, cavalry,
defenders, units, unit, patrol, gang, gangs, gangsters, hitmen, hitman, hijackers, pirates, kidnappers, operatives,
agents, marines, warships, warship, submarine, defences, defenses, suspect, suspects, individuals, men, islamists,
insurgency, killers, killer, assassins, assassin, commando, columns, column, knifeman, vigilantes, protesters, rioters,
tribesmen, bandits, herders, coalition, mercenaries, contras, gunners, gunner
`);

/** Bodies of armed people that a name of a country stands before: "Russian forces" are named so, "Russian missiles" are Russia's. */
export const FORCES = wordSet(
  "forces, troops, army, military, soldiers, fighters, militants, navy, police, commandos, marines, brigade, brigades, battalion, regiment, infantry, militia, militias, rebels, settlers, gunmen, insurgents, guerrillas, paratroopers, coalition, artillery",
);

/** Armed organisations that newsrooms name without saying what they are. */
export const ARMED_GROUPS = wordSet(`
hamas, hezbollah, hizbullah, hizbollah, houthi, houthis, taliban, taleban, isis, isil, daesh, al-shabaab, al-shabab,
al-qaeda, al-qaida, boko, rsf, iswap, pkk, ypg, ypj, sdf, farc, eln, fmln, idf, m23, m-19, eta, ira, ltte, wagner, azov,
adf, lra, nusra, hts, tplf, fano, irgc, ttp, bla, npa, fln, renamo, unita, contras, sendero, urng
`);
