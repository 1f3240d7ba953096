import { wordSet } from "./word-set";

/** Buildings and sites that a name in front makes one of their own: "the Azot factory". */
export const BUILDING_NOUNS = wordSet(`
plant, factory, works, refinery, smelter, mill, mine, warehouse, depot, terminal, shipyard, facility, complex, laboratory, substation, dam, pumping, powerplant,
school, kindergarten, nursery, college, university, academy, seminary, madrasa, hospital, clinic, maternity, prison,
jail, barracks, base, airbase, airfield, airport, aerodrome, checkpoint, garrison,
hotel, resort, hostel, restaurant, cafe, café, bakery, bar, nightclub, club, cinema, theatre, theater, stadium, arena,
museum, library, mall, supermarket, market, store, bazaar, shop,
mosque, church, cathedral, synagogue, temple, monastery, shrine, cemetery, embassy, consulate, mission, courthouse,
ministry, headquarters, building, tower, skyscraper, station, bridge, tunnel, port, harbour, harbor, camp, farm, ranch,
villa, palace
`);

/** What a town has: "its crowded railway station", "its suburbs". */
export const TOWN_PARTS = wordSet(
  "station, market, suburbs, outskirts, centre, center, streets, downtown, hospital, airport, port, bridge, theatre, theater, university, mosque, church, cathedral, residential, neighbourhoods, neighborhoods",
);
