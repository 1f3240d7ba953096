import { expect, test } from "vitest";
import { keepAnswers } from "./keep-answers";

test("each text is worked out once and answered the same again", () => {
  const asked: string[] = [];
  const length = keepAnswers((text) => asked.push(text) && text.length);
  expect(["Kyiv", "Sumy", "Kyiv", "😀"].map(length)).toEqual([4, 4, 4, 2]);
  expect(asked).toEqual(["Kyiv", "Sumy", "😀"]);
});

test("what is kept is bounded", () => {
  let worked = 0;
  const answer = keepAnswers((text) => {
    worked += 1;
    return text;
  });
  for (let i = 0; i < 5_000; i += 1) answer(`name ${i}`);
  expect(answer("name 0")).toBe("name 0");
  expect(worked).toBe(5_001);
  const long = "x".repeat(200);
  answer(long);
  answer(long);
  expect(worked).toBe(5_003);
});
