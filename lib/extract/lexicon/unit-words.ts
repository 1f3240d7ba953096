import { wordSet } from "./word-set";

/** What distances, times, sizes, weights and shares are measured in: a number before one of them counts no people. */
export const UNITS = wordSet(`
km, kms, kilometre, kilometres, kilometer, kilometers, mile, miles, metre, metres, meter, meters, yard, yards, feet, inch,
inches, centimetres, centimeters, millimetres, millimeters, acre, acres, hectare, hectares, seconds, minute, minutes,
hour, hours, day, days, week, weeks, month, months, year, years, year-old, decade, decades, percent, percentage, %, degrees, storey,
storeys, stories, floors, kg, kilo, kilos, kilogram, kilograms, kilogrammes, pounds, ton, tons, tonne, tonnes, litres,
liters, gallons, barrels, dollars, euros, am, pm, a.m., p.m., mph, kph, knots
`);
