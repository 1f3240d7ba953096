import { wordSet } from "./word-set";

/**
 * People so well known that a report may give their surname alone. Used only to tell that a lone name is a person's: nobody gets a
 * fuller name, a title or a country from here.
 */
export const KNOWN_SURNAMES = wordSet(`
zelensky, zelenskyy, zelenskiy, yermak, putin, peskov, lavrov, medvedev, shoigu, trump, biden, vance, rubio, hegseth, witkoff, kellogg, blinken,
macron, scholz, merz, starmer, sunak, meloni, tusk, orbán, orban, fico, erdoğan, erdogan, rutte, stoltenberg, guterres, kallas,
lukashenko, netanyahu, gantz, gallant, abbas, haniyeh, sinwar, nasrallah, khamenei, pezeshkian, araghchi, raisi, assad, sharaa, sisi,
burhan, hemedti, modi, xi, kim, lula, milei, maduro, petro, ramaphosa, kagame, tshisekedi
`);
