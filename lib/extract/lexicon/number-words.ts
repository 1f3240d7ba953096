import { wordSet } from "./word-set";

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** English number words up to ninety-nine, and "dozen". "Dozens" and "hundreds" name no number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.flatMap((word, n) => [
    [word, 20 + 10 * n] as const,
    ...SMALL.slice(1, 10).map((unit, k) => [`${word}-${unit}`, 20 + 10 * n + k + 1] as const),
  ]),
  ["dozen", 12],
  ["hundred", 100],
]);

/** Words of number that name none. */
export const MANY = wordSet("dozens, scores, hundreds, thousands, several, many, numerous, countless");

/** A person told of by an indefinite article: "a woman was killed" counts one. */
export const ONE_PERSON = wordSet(
  "man, woman, child, boy, girl, baby, infant, toddler, teenager, pensioner, person, civilian, resident, villager, soldier, serviceman, officer, policeman, policewoman, guard, guerrilla, rebel, militant, journalist, reporter, photographer, driver, passenger, worker, employee, student, teacher, doctor, nurse, medic, paramedic, rescuer, firefighter, volunteer, pilot, priest, nun, farmer, fisherman, shepherd, settler, citizen, national, bystander, pedestrian, mother, father, protester, demonstrator, commander, general, minister, mayor, politician, candidate, leader, activist, lawyer, judge, engineer, cleric, imam, monk, bishop, peacekeeper, son, daughter, brother, sister, wife, husband, grandmother, grandfather, grandson, granddaughter, tourist, shopper, commuter, motorist, cyclist, contractor, diplomat, hostage, prisoner, customer, schoolgirl, schoolboy, teen, youth, refugee, migrant, trooper, marine, sergeant, captain, colonel, lieutenant, conscript, sailor, electrician, cameraman, technician, warden, clerk, teller, cashier, cook, chef, baker, butcher, barber, tailor, mechanic, plumber, carpenter, builder, miner, shopkeeper, shepherdess, vendor, trader, merchant, waiter, waitress, cleaner, janitor, caretaker, porter, courier, postman, nanny, professor, lecturer, headmaster, pupil, scientist, researcher, writer, poet, singer, musician, actor, actress, artist, athlete, footballer, coach, spectator, onlooker, neighbour, neighbor, relative, cousin, uncle, aunt, nephew, niece, grandchild, parent, orphan, newborn, veteran, recruit, cadet, corporal, brigadier, admiral, inspector, detective, constable, sheriff, ranger, fighter, gunman, insurgent, inmate, detainee, bodyguard, sentry, aide, adviser, official, ambassador, envoy, consul, senator, lawmaker, councillor, governor, prosecutor, magistrate, attorney, businessman, businesswoman, banker, herder, herdsman, logger, hunter, gardener, welder, trucker, biker, motorcyclist, surgeon, dentist, midwife, pharmacist, psychologist, foreigner",
);
