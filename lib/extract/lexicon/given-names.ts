import { wordSet } from "./word-set";

/** Titles and nouns that tell a person's gender, lower case. */
export const FEMALE_TITLES = wordSet(
  "mrs, mrs., ms, ms., queen, princess, lady, spokeswoman, congresswoman, chairwoman, sister, madame, mme",
);
export const MALE_TITLES = wordSet(
  "mr, mr., king, prince, lord, sir, spokesman, congressman, chairman, pope, father, sheikh, ayatollah, imam, bishop, archbishop, cardinal, sultan, emir, rabbi, patriarch, brother",
);

/** Given names of today's news in Latin letters without accents, lower case; those borne by both women and men are left out. */
export const FEMALE_NAMES = wordSet(`
abigail, agnes, aisha, alena, alexandra, alice, alina, alla, amalia, amanda, amelie, amina, amy, ana, anastasia, angela,
angelina, anita, ann, anna, annalena, anne, antonia, antonina, anya, asma, ayesha, barbara, beatriz,
benita, bernadette, bridget, camille, carla, carmen, carol, caroline, catherine, cecilia, charlotte, chloe, christina,
christine, claire, clara, claudia, condoleezza, cristina, cynthia, daria, darya, deborah, denise, diana, dilma, dina,
donna, dora, doris,
dorothy, ebba, edith, ekaterina, elena, eleanor, elisabeth, elise, elizabeth, ella, ellen, elsa, emily, emma, erika,
esther, eva, evelyn, evika, fatima, fatma, federica, fiona, florence, frances, francesca, gabriela, galina, georgina,
giorgia, gloria, golda, grace, hanan, hanna, hannah, heather, heidi,
helen, helena, hilary, hillary, huda, ilaria, inga, ingrid, inna, irene, irina, iryna, isabel, isabelle, ivana, ivanka,
jacinda, jacqueline, jane, janet, jean-pierre, jeanne, jennifer, jenny, jessica, jill, joan, joanna, joyce, judith,
judy, julia, julie, kaja, kamala, karen, karin, karine, karoline, katarina, kate, katharina,
katherine, kathleen, katja, katrin, katya, khrystyna, kristalina, kristi, kristina, larysa, larisa, laura, lara, layla,
leila, lena, lesia, leyla, liliana, linda, lindsay, lisa, liudmyla, liz, louise, lucia, lucy, lyubov, lyudmila,
madeleine, magdalena, maia, malala, margaret, margarita, margrethe, maria, mariam, marie, marina, marine, marjorie,
marta, martha,
mary, maryna, maya, megan, melania, melanie, melissa, meloni, mette, michele, michelle, mina, miriam, monica, monika,
nadezhda, nadia, najla, nancy, narges, natalia, natalie, nataliya, natasha, nicola, nikki, nina, noor, oksana, olena,
olga, olha, olivia, oxana, paetongtarn, pamela, patricia, paula, penny, petra, polina, priti, priya, rachel,
rebecca, reem, renata, rita, roberta, rosa, rose, ruth, sabrina, samantha, samira, sandra, sanna, sara, sarah, sheikha,
shirin, silvia, simone, sofia, sonia, sophie, stephanie, susan, susanne, suzanne, svetlana, svitlana, sylvia, tamar,
tamara, tanya, tatiana, tatyana, teresa, tetiana, theresa, tulsi, ursula, valentina, valeria, vera, veronica,
viktoria, viktoriia, violeta, virginia, viviane, wendy, yael, yevgenia, yolanda, yulia, yuliia, yvette, zainab, zeinab, zhanna, zoe, zuzana
`);
export const MALE_NAMES = wordSet(`
aaron, abbas, abdel, abdul, abdulaziz, abdullah, abiy, adam, adel, adolfo, adrian, ahmad, ahmed, alain, alan, alberto,
albert, alejandro, aleksandar, aleksandr, alex, alexander, alexandre, alexei, alexey, alfredo, ali, alistair, amir,
amos, anatoly, anders, andre, andreas, andrei, andrej, andres, andrew, andrey, andrii, andriy, andrzej,
angus, anthony, antonio, antony, anwar, arkady, arsen, artem, arthur, asif, avi, avichay, axel, ayman, bashar, ben,
benjamin, benny, bernard, bernie, bezalel, bill, bob, bogdan, bohdan, boris, brad, brett, brian, bruce, bruno, carl,
carlos, charles, chris, christian, christopher, chuck, claudio, colin, craig, cyril, daniel, danilo, danny, dave, david,
delfin, denis, dennis, denys, didier, diego, dimitri, dimitry, dmitri, dmitriy, dmitry, dmytro, dominic, dominik,
donald, doug, douglas, ed, eduard, eduardo, edward, edwin, ehud, elon, emil, emmanuel, enrique, eric, erik, ernesto,
evgeny, faisal, federico, felipe, felix, fernando, filippo, francis, francisco, francois, frank, franz, fred, frederik,
friedrich, fumio, gabriel, gary, gavin, geert, geir, geoffrey, george, georgi, gerald, gerard, gerhard, gianni, gideon,
gilbert, giorgi, giovanni, giuseppe, gitanas, glenn, gordon, graham, greg, gregory, gunther, gustavo, hakan, hamdi,
hamid, hans, harold, harry, hasan, hashim, hassan, hector, heiko, heinz, helmut, henrik, henry, herman, hermann, herzi,
hossein, howard, hugo, hussein, ian,
ibrahim, igor, ihor, ilham, ilya, imran, isaac, ismail, israel, itamar, ivan, ivo, jack, jacob, jacques, jair, jake,
jakub, jamal, james, jamie, jan, janez, jason, javier, jay, jean, jean-claude, jean-marc, jean-noel, jeff, jeffrey,
jens, jeremy, jerome, jerry, jim, jimmy, joachim, joao, joe, joel, johann, john, johnny, jon, jonas, jonathan, jorge,
jose, josep, joseph, josh, joshua, juan, julian,
julien, julio, justin, karim, karl, keir, keith, ken, kenneth, kevin, khaled, khalid, khalil, kirill, kirk, klaus,
konstantin, kostyantyn, krzysztof, kurt, kyriakos, kyrylo, larry, lars, laurent, lawrence, lech, leo, leon, leonard,
leonid, liam, linas, lindsey, lloyd, louis, luca, lucas, luigi, luis, luiz, lukas, magnus, mahmoud, mahmud, manuel,
marc, marcel, marcin, marco, marcos, marcus, mario, mariusz,
mark, marko, martin, marwan, massoud, mateusz, matt, matteo, matthew, matthias, maurice, max, maxim, maxime, mehdi,
mehmet, micheal, michael, michal, michel, miguel, mike, mikhail, milos, miroslav, mitch, mohamed, mohammad, mohammed,
mohsen, moshe, muammar, muhammad, muqtada, mustafa, mykhailo, mykola, naftali, narendra, nasser, nathan, nawaf, ned,
neil, nicholas, nick, nicolas, nicos, nigel, nikol, nikolai,
nikolay, nikos, nils, olaf, ole, oleg, oleh, oleksandr, oleksii, oleksiy, oliver, olivier, omar, oscar, osama, oskar,
otto, pablo, pal, paolo, pascal, patrick, paul, pavel, pavlo, pawel, pedro, pete, peter, petr, petro, phil, philip,
philippe, pierre, pieter, piotr, rafael, rafiq, raimonds, ralph, ramzan, ramzi, randy, raul, ray, raymond, recep, reza,
ricardo, richard, rick, riyad, robert, roberto, rodrigo, roger,
roland, roman, ron, ronald, roy, rudy, ruslan, russell, rustem, ryan, sadiq, saeb, saeed, salman, salva, salvatore, sam,
sami, samuel, scott, sean, sebastian, serge, sergei, sergey, sergii, sergio, serhii, serhiy, sergiy, shehbaz, shigeru,
shinzo, silvio, simon, stanislav, stefan, stephane, stephen, steve, steven, stuart, sven, taras, tariq, ted, terence,
thomas, tim, timothy, toby, todd, tom, tomasz, tony, trevor,
vadim, vadym, valentin, valerii, valery, valeriy, vasyl, viktor, victor, vincent, vitali, vitalii, vitaliy, vitaly,
vivek, vladimir, vladyslav, vlado, volker, volodymyr, vyacheslav, wally, walter, wang, warren, wayne, werner, william,
winston, witold, wladyslaw, wolfgang, yahya, yair, yaroslav, yasser, yevgeny, yevhen, yitzhak, yoav, yossi, youssef,
yuri, yuriy, yury, zbigniew, zoran
`);
