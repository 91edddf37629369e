import { describe, expect, it } from "vitest";
import { computeRank } from "../../indicators/rank.ts";
import { formatDifference, printed } from "./printed.ts";
import { sayChange } from "./say-change.ts";
import { sayComparison } from "./say-comparison.ts";
import { sayExtremes } from "./say-extremes.ts";
import { formatPlace, formatRank, sayLeftOut, sayRank } from "./say-rank.ts";

const rate = (value: number, text: string, margin = 0) => printed(value, text, 1, margin);
const count = (value: number, text: string, margin = 0) => printed(value, text, 0, margin);
const nbsp = "\u00a0";

describe("a change in words", () => {
  it.each([
    [
      "a rise of a rate",
      rate(6.4, "6,4%"),
      rate(6.1, "6,1%"),
      "percent",
      "Dat is 0,3 procentpunt meer dan in 2023 (6,1%).",
    ],
    [
      "a fall of a rate",
      rate(6.1, "6,1%"),
      rate(6.4, "6,4%"),
      "percent",
      "Dat is 0,3 procentpunt minder dan in 2023 (6,4%).",
    ],
    [
      "equal in print, different inside",
      rate(6.34, "6,3%"),
      rate(6.26, "6,3%"),
      "percent",
      "Dat is even hoog als in 2023.",
    ],
    [
      "within what a source rounded away",
      printed(79, "79%", 0, 0.5),
      printed(78.6, "78,6%", 1),
      "percent",
      "Dat is vrijwel gelijk aan 2023 (78,6%).",
    ],
    ["a count", count(26_050, "26.050"), count(25_160, "25.160"), "persons", "Dat is 890 meer dan in 2023 (25.160)."],
    ["an equal count", count(12, "12"), count(12, "12"), "persons", "Dat is evenveel als in 2023."],
    [
      "an uncertain size",
      count(26_050, "ongeveer 26.050", 2),
      count(25_160, "25.160", 2),
      "persons",
      "Dat is ongeveer 890 meer dan in 2023 (25.160).",
    ],
    ["a ratio", rate(1.9, "1,9"), rate(2.3, "2,3"), "ratio", "Dat is 0,4 minder dan in 2023 (2,3)."],
  ] as const)("tells %s", (_, now, before, unit, sentence) => {
    expect(sayChange({ now, before, when: "2023", unit }, "nl").replaceAll(nbsp, " ")).toBe(sentence);
  });

  it.each([
    [rate(6.4, "6.4%"), rate(5.4, "5.4%"), "percent", "That is 1.0 percentage point more than in 2023 (5.4%)."],
    [rate(5.4, "5.4%"), rate(6.6, "6.6%"), "percent", "That is 1.2 percentage points less than in 2023 (6.6%)."],
    [count(9, "9"), count(12, "12"), "persons", "That is 3 fewer than in 2023 (12)."],
    [count(12, "12"), count(12, "12"), "persons", "That is as many as in 2023."],
  ] as const)("tells it in English too", (now, before, unit, sentence) => {
    expect(sayChange({ now, before, when: "2023", unit }, "en").replaceAll(nbsp, " ")).toBe(sentence);
  });
});

describe("a comparison in words", () => {
  it("names every place once, with its number and the right direction", () => {
    const [sentence] = sayComparison(
      rate(6.3, "6,3%"),
      [
        { name: "Vlaanderen", number: rate(6.6, "6,6%") },
        { name: "Antwerpen", number: rate(6.3, "6,3%") },
        { name: "West-Vlaanderen", number: rate(4.9, "4,9%") },
      ],
      "percent",
      "nl",
    );
    expect(sentence?.replaceAll(nbsp, " ")).toBe(
      "Dat is 0,3 procentpunt lager dan in Vlaanderen (6,6%), even hoog als in Antwerpen (6,3%) en 1,4 procentpunt hoger dan in West-Vlaanderen (4,9%).",
    );
  });

  it("says nothing when there is nobody beside", () => {
    expect(sayComparison(rate(6.3, "6,3%"), [], "percent", "nl")).toEqual([]);
  });

  it("does not call a rounded number higher when it may be equal", () => {
    expect(
      sayComparison(printed(79, "79%", 0, 0.5), [{ name: "Limburg", number: rate(79.3, "79,3%") }], "percent", "nl"),
    ).toEqual(["Dat is ongeveer even hoog als in Limburg (79,3%)."]);
  });
});

describe("a rank in words", () => {
  it("shares a place between values that are equal in print and counts on behind them", () => {
    const values = [9.3, 7.92, 7.88, 7.8, 2];
    expect(values.map((value) => computeRank(value, values, 1).place)).toEqual([1, 2, 2, 4, 5]);
  });

  it("has a direction and a denominator", () => {
    expect(formatRank({ place: 3, of: 38, sharedWith: 0 }, "nl")).toBe("plaats 3 van 38 (1 = hoogste)");
    expect(formatRank({ place: 3, of: 38, sharedWith: 0 }, "en")).toBe("place 3 of 38 (1 = highest)");
  });

  it("tells ties and what was left out, with the right plural", () => {
    const words = { name: "Hasselt", among: "gemeenten van Limburg", leftOut: { hidden: ["Herstappe"] } };
    expect(sayRank({ ...words, rank: { place: 3, of: 37, sharedWith: 1 } }, "nl").join(" ")).toBe(
      "Hasselt staat op plaats 3 van 37 (1 = hoogste) onder de gemeenten van Limburg, samen met 1 andere. Zonder Herstappe: dat cijfer is afgeschermd.",
    );
    expect(sayRank({ ...words, leftOut: {}, rank: { place: 3, of: 37, sharedWith: 2 } }, "nl").join(" ")).toBe(
      "Hasselt staat op plaats 3 van 37 (1 = hoogste) onder de gemeenten van Limburg, samen met 2 anderen.",
    );
  });
});

describe("who is left out", () => {
  it.each([
    [{}, "nl", []],
    [{ without: ["Vlaams-Brabant"] }, "nl", ["Zonder Vlaams-Brabant: daar is geen cijfer."]],
    [{ uncertain: ["Vlaams-Brabant"] }, "nl", ["Zonder Vlaams-Brabant: de bron noemt dat cijfer onzeker."]],
    [{ hidden: ["Herstappe", "Voeren"] }, "nl", ["Zonder Herstappe en Voeren: die cijfers zijn afgeschermd."]],
    [{ without: ["A", "B", "C", "D"] }, "nl", ["Zonder 4 andere: daar zijn geen cijfers."]],
    [{ uncertain: ["Vlaams-Brabant"] }, "en", ["Without Vlaams-Brabant: the source calls that figure uncertain."]],
  ] as const)("tells %j in %s", (leftOut, language, sentences) => {
    expect(sayLeftOut(leftOut, language)).toEqual(sentences);
  });

  it("tells the direction of a rank", () => {
    const rank = { place: 2, of: 5, sharedWith: 0 };
    expect(formatRank(rank, "nl", { nl: "1 = krapste", en: "1 = tightest" })).toBe("plaats 2 van 5 (1 = krapste)");
    expect(formatPlace(rank, "en")).toBe("place 2 of 5");
  });
});

describe("extremes in words", () => {
  it("names the highest, the lowest and the difference", () => {
    const [sentence] = sayExtremes(
      [
        { name: "kortgeschoolden", number: rate(55, "55,0%") },
        { name: "middengeschoolden", number: rate(75.2, "75,2%") },
        { name: "hooggeschoolden", number: rate(86.8, "86,8%") },
      ],
      "percent",
      "nl",
    );
    expect(sentence?.replaceAll(nbsp, " ")).toBe(
      "Het cijfer is het hoogst bij hooggeschoolden (86,8%), het laagst bij kortgeschoolden (55,0%): een verschil van 31,8 procentpunt.",
    );
  });

  it("calls groups that are printed alike alike", () => {
    const groups = [
      { name: "mannen", number: rate(6.31, "6,3%") },
      { name: "vrouwen", number: rate(6.29, "6,3%") },
    ];
    expect(sayExtremes(groups, "percent", "nl")).toEqual([
      "Het cijfer is vrijwel gelijk bij mannen en vrouwen (6,3%).",
    ]);
    expect(sayExtremes(groups.slice(0, 1), "percent", "nl")).toEqual([]);
  });
});

describe("a difference in words", () => {
  it("is sure only when a reader who subtracts the printed numbers finds it too", () => {
    // 3,3 and 4,6 are 1,3 apart on paper; the true numbers 1,2.
    const [now, before] = [printed(3.34, "3,3", 1), printed(4.56, "4,6", 1)];
    expect(formatDifference(now, before, "ratio", "nl")).toBe("ongeveer 1,2");
    expect(sayChange({ now, before, when: "2023", unit: "ratio" }, "nl")).toBe(
      "Dat is ongeveer 1,2 minder dan in 2023 (4,6).",
    );
    expect(formatDifference(printed(3.3, "3,3", 1), printed(4.6, "4,6", 1), "ratio", "nl")).toBe("1,3");
  });

  it("is never about zero between numbers that are printed apart", () => {
    expect(formatDifference(printed(2.26, "2,3", 1), printed(2.24, "2,2", 1), "percent", "nl")).toBe(
      "ongeveer 0,1\u00a0procentpunt",
    );
  });
});
