import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const metAt = (text: string): (string | null)[] => eventsOf("meeting", text).map(({ place }) => place);

describe("where a gathering is", () => {
  test.each([
    [
      "Zelensky spoke at the Munich Security Conference on Saturday. He met Kamala Harris on the sidelines of the conference.",
      "Munich",
    ],
    ["Wang Yi and Sergei Lavrov held talks on the sidelines of the summit in Jakarta on Monday.", "Jakarta"],
  ])("%s took place in %s", (text, place) => {
    expect(metAt(text).at(-1)).toBe(place);
  });

  test("words said at it were said in its town", () => {
    const said = eventsOf(
      "statement",
      "At the opening of the summit in Niamey, Moussa Faki said trade grew. At the summit, Mahamadou Issoufou said so too.",
    );
    expect(said.at(-1)?.place).toBe("Niamey");
  });
});
