import { type Accepted, describeSpeech, type Refused } from "./describe-speech.fixture";

const ACCEPTED: Accepted = {
  "the speaker behind the verb": [
    ["“The dam will hold,” said engineer Davit Chkhaidze.", "Davit Chkhaidze"],
    ["``We are out of flour,'' said spokesman Peter Bouckaert.", "Peter Bouckaert"],
    [
      "“No shells are left,” said a senior Sudanese officer, speaking on condition of anonymity.",
      "senior Sudanese officer",
    ],
    [
      "The bridge was mined, stated Minister of Transport Oleksii Kuleba, and could not be crossed.",
      "Oleksii Kuleba",
    ],
    ["“Give us water,” pleaded Mariam Diallo, a nurse in Bamako.", "Mariam Diallo"],
  ],
  "a parenthesis": [
    ["The convoy, the Red Cross said, had been waiting for three days.", "Red Cross"],
    ["The shelters were full, the mayor of Gori, Zaza Beridze, said on Monday.", "Zaza Beridze"],
  ],
  "telling somebody": [
    ["King Abdullah told lawmakers in Amman that the border would stay open.", "Abdullah"],
    [
      "Ethiopian Prime Minister Abiy Ahmed assured Kenyan President William Ruto that the road was safe.",
      "Abiy Ahmed",
    ],
    ["Jens Stoltenberg urged allies to send more launchers.", "Jens Stoltenberg"],
  ],
  participles: [
    ["A Malian officer reached by phone said nothing had been seen.", "Malian officer"],
    [
      "The Lebanese army closed the coastal road, saying that rockets had been fired from it.",
      "Lebanese army",
    ],
    [
      "An aide to President Felix Tshisekedi hit back at the accusations on Friday, saying: “Nobody asked Kigali.”",
      "aide to President Felix Tshisekedi",
    ],
    ["Speaking in Doha, mediator Majed al-Ansari called the plan “the last door”.", "Majed al-Ansari"],
    ["Schools in Kassala stayed shut, with officials saying the shelling had come too close.", "officials"],
  ],
  "verbs joined": [
    ["Gitanas Nauseda said the fence would stay but admitted it had cost too much.", "Gitanas Nauseda"],
    [
      "The Syrian Democratic Forces opposed the plan and said it had never been asked.",
      "Syrian Democratic Forces",
    ],
    ["Police in Oslo confirmed two arrests, adding that both men were Danish.", "Police in Oslo"],
  ],
  "said on, not heard elsewhere": [
    ["Masoud Barzani said that Baghdad had promised the money twice.", "Masoud Barzani"],
    ["The UN envoy said Houthi leaders had told him the ship was safe.", "UN envoy"],
    [
      "The Sudanese army claimed it had taken the airport, the observatory said.",
      "Sudanese army",
      "observatory",
    ],
  ],
  "texts and their authors": [
    ["“Nobody will silence us,” reads a tweet by Kaja Kallas.", "Kaja Kallas"],
    ["A statement posted by the junta on Facebook said 30 rebels were dead.", "junta"],
    [
      "According to a statement from the Ukrainian General Staff, 60 clashes were fought on Sunday.",
      "Ukrainian General Staff",
    ],
    ["Two depots burned down, according to a post by Governor Vyacheslav Gladkov.", "Vyacheslav Gladkov"],
    ["A message on Mayor Vitali Klitschko’s channel read: “Stay in the shelters.”", "Vitali Klitschko"],
    ["An interior ministry statement said four men had been held.", "interior ministry"],
    ["The Amnesty International report said the prison held 400 people.", "Amnesty International"],
    ["In a joint statement, Poland and Lithuania condemned the flights.", "Lithuania"],
  ],
  posts: [
    ["“Two drones were shot down,” Governor Oleh Syniehubov wrote on Telegram.", "Oleh Syniehubov"],
    ["Radoslaw Sikorski posted on X that the embassy had been hit.", "Radoslaw Sikorski"],
    ["The singer Oleh Skrypka wrote late on Monday on his page, “I cannot sing tonight.”", "Oleh Skrypka"],
    ["Ursula von der Leyen tweeted: “Europe stands with Chisinau.”", "Ursula von der Leyen"],
    ["Senator Roger Wicker took to Twitter to condemn the decision.", "Roger Wicker"],
  ],
  "in the passive": [
    ["The ambush was claimed by the rebel group M23 a day later.", "rebel group M23"],
    ["The sentence was condemned by Human Rights Watch.", "Human Rights Watch"],
    ["Colonel Assimi Goita was quoted as saying that the vote would wait.", "Assimi Goita"],
    ["State television cited General Hossein Salami as saying the answer would be harsh.", "Hossein Salami"],
  ],
  "speakers behind titles": [
    ["Deputy Emergency Situations Minister Kairat Bekov said the search was over.", "Kairat Bekov"],
    ["Mayor of Gdansk Aleksandra Dulkiewicz said the city would not forget.", "Aleksandra Dulkiewicz"],
    ["French Ambassador to Niger Sylvain Itte said he would not leave.", "Sylvain Itte"],
    ["The mayor of Kherson Roman Mrochko said the water was back.", "Roman Mrochko"],
    ["A spokesman for President Bola Tinubu denied the report.", "spokesman for President Bola Tinubu"],
    ["Ex-Prime Minister Imran Khan called the ruling a farce.", "Imran Khan"],
    ["House Armed Services Committee Chairman Mike Rogers said the aid must go on.", "Mike Rogers"],
    [
      "The speaker of the Georgian parliament, Shalva Papuashvili, rejected the criticism.",
      "Shalva Papuashvili",
    ],
    ["Volker Turk, who is the UN human rights chief, said the killings must be investigated.", "Volker Turk"],
  ],
  "bodies and capitals": [
    ["The White House this week announced tighter checks at the ports.", "White House"],
    ["Opposition legislators argued that the bill was needless.", "Opposition legislators"],
    [
      "Kenya’s deputy inspector general of police accused the union of lying.",
      "Kenya’s deputy inspector general",
    ],
    ["Belarus shut the crossing on Friday, and it also said trucks would be turned back.", "Belarus"],
    ["Downing Street said the prime minister would travel to Warsaw.", "Downing Street"],
    ["Kyiv denied that its drones had crossed into Moldova.", "Kyiv"],
    [
      "The office of Iraq's prime minister said the base had been hit twice.",
      "office of Iraq's prime minister",
    ],
  ],
  "beside words, without a verb of saying": [
    [
      "Mali's transitional president, Assimi Goita, put it this way: “We will not be lectured.”",
      "Assimi Goita",
    ],
    ["For Olena Petrenko, the answer was simple: “We go on.”", "Olena Petrenko"],
    [
      "“Stop the shelling now” was the message from UN aid chief Martin Griffiths on Wednesday.",
      "Martin Griffiths",
    ],
    ["Colombia’s Gustavo Petro, writing on X: “The war on drugs has failed.”", "Gustavo Petro"],
    ["Rwanda put the number of dead at nine.", "Rwanda"],
  ],
  "words around the verb": [
    ["“Shame on the junta!” tweeted exiled lawmaker Zin Mar Aung.", "Zin Mar Aung"],
    ["“Leave us alone,” sobbed Mariam Ali, a tailor.", "Mariam Ali"],
    ["‘We were told to run,’ said Mehmet Aslan, whose shop was hit. ‘Nobody knew where.’", "Mehmet Aslan"],
    ["Asked about the talks, envoy Tom Barrack would only say that they were going on.", "Tom Barrack"],
    ["As Antonio Tajani put it, “Europe cannot look away.”", "Antonio Tajani"],
    ["Taiwan’s defence ministry reported 24 aircraft near the island.", "Taiwan’s defence ministry"],
    ["Officials in Kampala said two men had died, a claim the police denied.", "Officials", "police"],
  ],
  "one of several": [
    ["“They don’t add up,” one of them, Peter Hauk, told Der Spiegel.", "Peter Hauk"],
    [
      "“He is finished,” one diplomat said. A second diplomat shook his head, saying: “He always finds a way.”",
      "diplomat",
      "second diplomat",
    ],
    [
      "The deal was welcomed by Washington, Brussels and the African Union.",
      "Washington",
      "Brussels",
      "African Union",
    ],
    [
      "The rebels said they were ready; their leader, Tolit Gebre, said in a letter that the war must end.",
      "rebels",
      "Tolit Gebre",
    ],
  ],
  "many at once": [
    [
      "In a joint communique, the leaders of Mali and Niger denounced the embargo.",
      "leaders of Mali and Niger",
    ],
    ["Neighbour Fatou Diop heard two blasts. “The door flew past me,” she said.", "Fatou Diop"],
  ],
  "bodies that share a word with the news": [
    ["The UN’s refugee agency said the camp was full.", "UN’s refugee agency"],
    ["The governor's post said the fire was out.", "governor"],
  ],
  "who is told of only later": [
    ["“I saw three jets,” he said. Yonas Tesfaye was in his workshop when the bombs fell.", "Yonas Tesfaye"],
    ["@MaiaSandu tweeted: “Moldova stands with Ukraine.”", "Maia Sandu"],
  ],
  "within news told by others": [
    [
      "State media reported President Abdel Fattah el-Sisi told lawmakers the canal would be widened.",
      "Abdel Fattah el-Sisi",
    ],
    ["On Monday the mayor, Rami Saleh, had at first denied the leak.", "Rami Saleh"],
    ["In a statement issued by his office, Viktor Orban called the ruling a disgrace.", "Viktor Orban"],
  ],
  "verbs in few forms": [
    ["Finland seconded the proposal to send a mission.", "Finland"],
    ["President Yoweri Museveni cited the 1995 constitution.", "Yoweri Museveni"],
    ["Officials in Quetta blamed separatists.", "Officials"],
  ],
  "behind a relative clause or another's words": [
    ["Diplomats who last week called for an inquiry said that nobody had answered.", "Diplomats"],
    ["When the port is rebuilt, they will need a loan, said economist Nadia Haddad.", "Nadia Haddad"],
    [
      "According to a Facebook post by Nadia Osman, head of the camp clinic, forty children were treated.",
      "Nadia Osman",
    ],
  ],
  "phrasal and giving verbs": [
    ["Emmanuel Macron made it clear that troops would stay in Djibouti.", "Emmanuel Macron"],
    ["The Taliban issued a statement blaming Pakistan.", "Taliban"],
    ["Senator Tim Kaine spoke at a rally in Richmond, “They cannot hide behind a wall.”", "Tim Kaine"],
  ],
};

const REFUSED: Refused = {
  "nothing was said": [
    "The spokesman declined to say how many had died.",
    "The embassy did not comment on the arrests.",
    "The army has not confirmed the losses.",
    "Neither side would say who fired first.",
    "The general refused to tell reporters where the troops were.",
  ],
  "said by none": [
    "No group claimed responsibility for the blast.",
    "Neither government has confirmed the swap.",
  ],
  "seen so by one side": ["The militia is small and, according to Turkey, tied to the rebels."],
  "deeds called by verbs of speech": [
    "Lawmakers proposed a bill to ban the party.",
    "The gunman had sworn allegiance to Islamic State.",
    "The explosion that wounded 12 other people raised fears of a wider war.",
    "The bomb that hit the market raised questions about the guards.",
  ],
  "not said yet, or only perhaps": [
    "The minister is expected to announce the withdrawal on Friday.",
    "If Hamas says no, the talks will end.",
    "The court may declare the vote void.",
    "The president wants to tell the nation the truth.",
  ],
  "said by nobody in particular": [
    "It is said that the river swallowed a whole battalion.",
    "Four people were reported dead.",
    "The commander is said to have fled.",
    "Some say the war could have been avoided.",
    "Polls say most Georgians want to join the union.",
    "The sign said the road was mined.",
    "The law says that reservists must report within a day.",
  ],
  "verbs in another sense": [
    "The flood claimed 20 lives in Derna.",
    "The company called off the launch.",
    "The landslide added to the misery of the valley.",
    "The striker added a third goal after the break.",
    "The twins could not be told apart.",
    "The noted author Andrey Kurkov was among the guests.",
    "The stressed economy shrank by a tenth.",
    "The guard drew his pistol, pointed it, and fired.",
    "Iraq boasts an army of a million men.",
    "The pound hit a low, which underlined the weakness of trade.",
    "A militia called the Desert Hawks holds the pass.",
    "The two sides agreed a truce in March under the previously announced plan.",
  ],
  "carriers of news": [
    "Yonhap reported that a balloon had crossed the border.",
    "The Jakarta Post said the tanker had changed course.",
    "Press TV said the fire was out.",
    "Suspilne TV reported blasts in Sumy.",
    "KPIX's Dana Brooks reports that the bridge is shut.",
    "Al Jazeera's correspondent said the streets were empty.",
  ],
  "habits and standing positions": [
    "The government often refers to its opponents as terrorists, claiming that they are paid from abroad.",
    "Tehran has always denied seeking a bomb.",
    "The two capitals have been accusing each other of cheating.",
    "Rebels who claim to defend the border hold two posts.",
    "The party, which demands new elections, has 12 seats.",
  ],
};

describeSpeech("reported speech", ACCEPTED, REFUSED);
