import { describe, expect, test } from "vitest";
import { eventsOf, read } from "../testing";

const ACCEPTED = [
  "A Russian missile struck an apartment block in Dnipro on Wednesday, killing four people.",
  "Israeli warplanes bombed a school in Khan Younis overnight, medics said.",
  "At least 12 people were killed when a suicide bomber blew himself up outside a mosque in Quetta on Tuesday.",
  "The Rapid Support Forces shelled a market in El Fasher on Monday.",
  "Gunmen opened fire on a bus near Peshawar on Tuesday, wounding nine passengers.",
  "A drone attack on a fuel store in Port Sudan set tanks ablaze on Wednesday.",
  "Houthi rebels fired two ballistic missiles at Israel on Tuesday.",
  "Ukrainian forces shot down 40 drones over Odesa overnight.",
  "Clashes broke out between government troops and rebels in Goma on Monday.",
  "Russia launched its full-scale invasion of Ukraine on 24 February 2022.",
  "Taliban fighters stormed a police station in Kandahar on Sunday, killing six officers.",
  "Three soldiers were wounded by shelling near Kupiansk on Tuesday.",
];

const FURTHER = [
  "Rebels used a homemade drone to hit a fuel truck near Mandalay on Sunday.",
  "Tanks rolled into Georgia on 8 August 2008.",
  "The base was evacuated following Israeli airstrikes at Palmyra on Sunday.",
  "The consulate in Basra was attacked by a mob after the verdict.",
  "Two officers were stabbed outside the shrine before the assailant was shot.",
  "Gunmen shot Judge Ernesto Paz outside his home.",
  "The mayor was gunned down by unidentified assailants.",
  "Troops opened fire on demonstrators in Conakry.",
  "A car bomb exploded outside the ministry in Kabul.",
  "Rebels ambushed an army convoy near Beni.",
  "The union leader was assassinated in San Miguel by two men on a motorcycle.",
  "The group’s founder, Yusuf Karim, has been killed in an air strike.",
  "The fighting that erupted in Karabakh last weekend was the worst in years.",
  "Four policemen were massacred by guerrillas in the hills.",
];

const CONSTRUCTIONS = [
  "A suicide bomber on a motorcycle crashed into a foot patrol near Jalalabad on Monday.",
  "Insurgents overran an army outpost in Borno on Friday.",
  "Protesters set fire to the consulate in Erbil on Sunday.",
  "Soldiers fought rebels in the streets of Sake on Monday.",
  "The column came under fire from militants near Wau on Tuesday.",
  "An explosion rocked the port of Aden on Monday.",
  "Residents hid in cellars on Monday during a rare daytime blitz on Lviv.",
  "The library in Chernihiv was struck from the air on Sunday.",
  "The town of Beryslav came under 18 shells on Sunday.",
  "On the night of September 12-13 the Russians attacked Nikopol, where a guard was wounded.",
  "Fighting between the army and militiamen erupted in Omdurman on Monday.",
  "A Ukrainian drone boat sank a Russian corvette off Crimea on Tuesday.",
  "Three miners were shot dead at a checkpoint outside Quetta on Monday.",
  "Officials said a grenade went off at a bus stop in Bujumbura on Sunday.",
  "A former minister was found murdered in Port-au-Prince on Tuesday.",
  "The embassy in Sana'a was hit by a rocket on Monday.",
  "The army battled gunmen for control of a prison in N'Djamena on Wednesday.",
  "Two car bombs ripped through a market in Baidoa on Saturday.",
  "The frigate fended off an attack by four drones in the Red Sea on Tuesday.",
  "A bomb planted under a minibus tore through a crowd in Kirkuk on Sunday.",
  "A shopkeeper was beaten to death by a mob in Peshawar on Monday.",
  "Two herders were hacked to death with machetes outside Bangui on Monday.",
  "Militants stoned a young woman to death in Kismayo last week.",
  "The rebels have been battling since Monday against troops on the edge of Aden.",
];

const REFUSED = [
  "Analysts in Geneva say a clash at sea would be costly for both sides.",
  "Kyiv says Moscow is behind assassination plots against its officials in Berlin this year.",
  "More than 14,000 people have been killed since the conflict began in Marawi.",
  "The singer fought cancer in Lyon until Monday.",
  "The retailer is battling its rivals in Germany, it said on Monday.",
  "The minister came under fire over prices in Warsaw on Monday.",
  "The deputy stormed out of the chamber in Rome on Tuesday.",
  "A scandal rocked the bank in Zurich on Monday.",
  "Farmers set fire to the stubble near Jaipur on Sunday.",
  "The truck crashed into a bus near Nairobi on Sunday, killing six people.",
  "The president attacked the judges in a speech in Buenos Aires on Monday.",
  "The president accused his rivals in Lima of plotting to divide the nation and destroy the state.",
  "The rebels attack aid convoys near Beni, the agency says.",
  "The team fought back to beat Lyon in Paris on Sunday.",
  "Sudan and its rebels agreed on Monday to exchange all wounded and sick prisoners in March.",
  "Iran and Iraq swapped injured captives on Monday.",
  "Gunmen kidnapped two engineers near Jos on Monday.",
  "Ministers of the region discussed attacks on shipping.",
  "The army has attacked civilians throughout the war.",
  "The senator attacked the government over prices on Monday.",
  "Rail workers went on strike in Germany on Tuesday.",
  "The two companies struck a deal on Monday to merge their chip units.",
  "The striker hit the target twice as Arsenal beat Chelsea on Sunday.",
  "He suffered a heart attack in Kyiv on Monday.",
  "Shares hit a record high in Tokyo on Wednesday.",
  "Iran threatened to strike Israeli ports.",
  "Kyiv fears that Russia could attack Sumy this week.",
  "No attack on Kharkiv was reported on Tuesday.",
  "Poland held a military exercise near Gdansk on Monday, firing missiles at sea targets.",
  "Germany will deliver missiles and artillery shells to Ukraine.",
  "If Russia attacks Moldova, Romania would respond.",
  "Two people were killed in a car crash near Lyon on Monday.",
  "The minister called the ruling an attack on democracy.",
  "The company fired 200 workers at its plant in Ohio on Friday.",
  "A cyber attack on a bank in Seoul disrupted payments on Monday.",
  "The floods killed 40 people in Valencia on Tuesday.",
  "He was bored to death by the speech in Vienna on Monday.",
  "The patient froze to death in the hills near Leh on Monday.",
  "Coal miners were crushed to death in a landslide that hacked a road in two near Quetta on Monday.",
  "The militias who attack patrols in Apopa are usually based at a farm there.",
  "The brigade patrols the hills outside Soacha to reduce the number of attacks on army posts.",
  "Farmers in the valley spoke of their murdered neighbours and of burned crops.",
  "The measures launched by the ministry in Quito after a series of murders are popular.",
  "The battle against fraud launched by the Colombian government will be long.",
];

describe("strikes", () => {
  test.each(ACCEPTED)("accepts: %s", (text) => {
    const result = read(text);
    const strikes = result.mentions.filter(({ type }) => type === "strike");
    expect(strikes.length, result.trace()).toBe(1);
  });

  test.each(FURTHER)("accepts what nobody counted or dated: %s", (text) => {
    const result = read(text);
    const strikes = result.mentions.filter(({ type }) => type === "strike");
    expect(strikes.length, result.trace()).toBeGreaterThan(0);
  });

  test.each(CONSTRUCTIONS)("knows the construction: %s", (text) => {
    const result = read(text);
    const strikes = result.mentions.filter(({ type }) => type === "strike");
    expect(strikes.length, result.trace()).toBe(1);
  });

  test.each(REFUSED)("refuses: %s", (text) => {
    expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
  });

  test.each([
    "Millions have fled since the war in Sudan broke out in April 2023.",
    "Grain exports stopped with the start of the conflict between the two republics in March 2021.",
    "It was her second trip since Eritrea began its invasion in November.",
  ])("the start of a war is one when its month is told: %s", (text) => {
    expect(eventsOf("strike", text).length, read(text).trace()).toBe(1);
  });

  test.each([
    "The war in Sudan has displaced millions.",
    "The conflict began long ago.",
    "Talks on ending the war began in Geneva on Monday.",
  ])("a war without its beginning is none: %s", (text) => {
    expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
  });

  test("who is killed in one sentence and buried in the next is not killed twice", () => {
    const strikes = eventsOf(
      "strike",
      "A drone killed the militia commander Yusuf Karim near Tikrit on Monday. Thousands marched in Basra on Wednesday to protest the killing. Karim was killed as he left a mosque.",
    );
    expect(strikes.map(({ date, passages }) => [date, passages.length])).toEqual([["2025-09-15", 3]]);
  });

  test("two victims are two killings", () => {
    const strikes = eventsOf(
      "strike",
      "The editor Nadia Farouk was shot dead in Mosul on Monday. Her colleagues recalled the murder of Omar Said, a columnist.",
    );
    expect(strikes.length).toBe(2);
  });

  test("a refused candidate says which stage refused it and why", () => {
    const { dropped } = read("Kyiv fears that Russia could attack Sumy this week.");
    expect(dropped.map(({ type, reason }) => `${type}: ${reason.stage}`)).toContain("strike: refuse unreal");
  });
});
