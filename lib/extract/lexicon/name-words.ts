/** Words by which the runs of capitals that name somebody or something are read. */

export const MONTHS_AND_DAYS = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Small words within a name: "Ursula von der Leyen", "Abdel al Sisi". */
export const CONNECTORS = new Set(
  "bin ibn bint de del dela della da dos van von der den la le el al ul abu ben di du e y".split(" "),
);

/** Heads of names that go on behind "of" or "for". */
export const OF_HEADS = new Set(
  "ministry institute secretary forces state organisation organization department house republic commander-in-chief study minister university bank council gulf strait army movement front party office union court board guard speaker ambassador president prime chief director head association league league authority committee commission federation kingdom governor bishop archbishop duke prince institute people embassy church chamber king queen mayor bay sea city port isle islands emirates".split(
    " ",
  ),
);

/** Last words of names of places and buildings. */
export const PLACE_SUFFIXES = new Set(
  "city region regions oblast province district county governorate airport island islands strip border sea gulf river valley mountains peninsula bridge cathedral mosque church hospital square street village town bay coast camp prison square station university crossing corridor heights mall market hromada raion palace room hotel resort estate cosmodrome monastery stadium courthouse residence compound airfield guesthouse lodge ranch mansion".split(
    " ",
  ),
);
