import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Subject } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import type { Memory } from "../speakers/memory";
import type { Party } from "../speakers/party";
import { canSpeak } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { oneVoice } from "./one-voice";

/** Who speaks together under one verb, each once: of "the Kremlin and its spokesman, Dmitry Peskov" the person who gives the body its voice. */
export function jointSpeakers(
  article: Article,
  sentence: Sentence,
  { party, subject, memory }: { readonly party: Party; readonly subject: Subject; readonly memory: Memory },
): readonly Party[] {
  const others = subject.others
    .map((other) => readParty(article, sentence, other, memory))
    .filter((other) => canSpeak(other) && other.kind !== "group");
  const all = [party, ...others].filter(({ key }, i, each) => each.findIndex((one) => one.key === key) === i);
  if (party.kind === "person" && isVoiceOfOther(sentence, subject)) return [party];
  return all.filter(
    (one) =>
      one.kind === "person" ||
      !all.some((voice) => voice.kind === "person" && oneVoice(one.name, voice.name, article)),
  );
}

/** "its spokesman": of the body that it is joined to. */
const isVoiceOfOther = ({ tokens }: Sentence, { from, to, others }: Subject): boolean =>
  others.length > 0 &&
  /^(?:its|their)$/u.test(lowerAt(tokens, from)) &&
  /^(?:spokes(?:man|woman|person)|president|leader|chief|head|director|chairman|chairwoman|minister|secretary)$/u.test(
    lowerAt(tokens, to - 1),
  );
