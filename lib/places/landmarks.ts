import { LANDMARKS_ELSEWHERE } from "./landmarks/elsewhere";
import { LANDMARKS_OF_THE_MIDDLE_EAST } from "./landmarks/middle-east";
import { LANDMARKS_OF_UKRAINE_AND_RUSSIA } from "./landmarks/ukraine-and-russia";

/**
 * Places of news that are no towns of the gazetteer: "#country region", then "name/other name latitude longitude", as an atlas has them.
 * Areas, and places whose middle is not known to a kilometre or two, have no numbers.
 */
export const LANDMARKS: string = [
  LANDMARKS_OF_UKRAINE_AND_RUSSIA,
  LANDMARKS_OF_THE_MIDDLE_EAST,
  LANDMARKS_ELSEWHERE,
].join("");
