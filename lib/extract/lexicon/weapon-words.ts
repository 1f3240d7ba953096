import { wordSet } from "./word-set";

/** Makes and types of what is fired or flown, as newsrooms name them without a noun. */
export const WEAPON_NAMES = wordSet(`
kh-101, kh-22, kh-32, kh-55, kh-59, kh-69, kh-31, x-101, x-22, s-300, s-400, fab-250, fab-500, fab-1500, fab-3000, kab,
kabs, fpv, fpvs, lancet, lancets, geran, gerans, geran-2, geran-3, shahed-131, shahed-136, shahed-238, gerbera, gerberas,
neptune, neptunes, tochka-u, tochka, grad, grads, uragan, uragans, smerch, oreshnik, zircon, zircons, tsirkon, tsirkons,
tomahawk, tomahawks, qassam, qassams, katyusha, katyushas, scud, scuds, iskander-m, iskander-k, kn-23, magura, maguras,
flamingo, flamingos, palianytsia, bayraktar, bayraktars, hellfire, hellfires, jdam, jdams, caesar, caesars, excalibur,
scalp, scalps, taurus, fateh-110, emad, kheibar, unmanned, quadcopters, mopeds, icbm, icbms, irbm, munition, munitions,
kamikaze, cruise-missile, loitering, shellfire, busters
`);

/** What flies or falls by itself and strikes: the doer of "tore into", "caught", "made it through". */
export const MISSILES: ReadonlySet<string> = new Set([
  ...wordSet(`
missile, missiles, rocket, rockets, drone, drones, shell, shells, bomb, bombs, mortar, mortars, torpedo, torpedoes,
projectile, projectiles, warhead, warheads, shahed, shaheds, iskander, iskanders, kalibr, kalibrs, kinzhal, kinzhals,
atacms, himars, uav, uavs, quadcopter, grenade, grenades, shrapnel, glide-bomb, glide-bombs, airstrike, airstrikes,
strike, strikes, blast, explosion, barrage, salvo, volley, munition, munitions, warplane, warplanes, jet, jets
`),
  ...WEAPON_NAMES,
]);

/** What air defence brings down. */
export const FLYING = wordSet(
  "drone, drones, missile, missiles, rocket, rockets, uav, uavs, shahed, shaheds, projectile, projectiles, warplane, warplanes, jet, jets, helicopter, helicopters, aircraft, plane, planes, quadcopter, quadcopters, iskander, iskanders, kalibr, kalibrs, kinzhal, kinzhals, geran, gerans, target, targets, airliner, barrage, salvo, lancet, lancets, kh-101, kh-59, kh-22, balloon, balloons",
);

/** What stands between a weapon sent and whom it was meant for. */
export const AIMS = wordSet("at, against, into, over, across, towards, toward, on, onto");

/** Verbs that tell of an impact only with one of some words right behind: "found its mark", "made it through". */
export const IMPACT_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    find: "mark, target, targets, way",
    make: "it, way, through",
    get: "through",
    break: "through",
    light: "up",
    come: "down",
    take: "out",
    knock: "out",
    cut: "through, off, power, down",
    bring: "down",
    turn: "into",
    reduce: "to",
    leave: "crater, craters, hole",
    punch: "hole, holes, through, into",
    put: "hole, out",
    open: "hole, crater",
    blow: "hole, holes",
    go: "through",
    dig: "crater, craters, hole, holes",
    carve: "crater, craters, hole, holes",
    slice: "through, into, off",
    smash: "into, through, down",
    bury: "under, beneath, in, people, residents, families, doctors, them",
    send: "flying",
    burst: "over, in, through, into",
    streak: "into",
    dive: "into, onto",
    fly: "into",
    pass: "through",
  }).map(([lemma, words]) => [lemma, wordSet(words)]),
);

export const MONTHS = wordSet(
  "january, february, march, april, may, june, july, august, september, october, november, december",
);
