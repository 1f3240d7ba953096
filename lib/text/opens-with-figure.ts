/** Whether a text begins with one of the ten figures. */
export const opensWithFigure = (text: string): boolean => text >= "0" && text < ":";
