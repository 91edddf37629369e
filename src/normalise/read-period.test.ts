import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod } from "./read-period.ts";

describe("reading a period", () => {
  it.each([
    ["2024", "2024"],
    ["jaar 2024", "2024"],
    ["2024-03", "2024-03"],
    ["03-2024", "2024-03"],
    ["3/2024", "2024-03"],
    ["202604", "2026-04"],
    ["2024M03", "2024-03"],
    ["maart 2024", "2024-03"],
    ["Mrt 2024", "2024-03"],
    ["mrt/24", "2024-03"],
    ["jan-25", "2025-01"],
    ["January 2017", "2017-01"],
    ["jan. 2025", "2025-01"],
    ["2024 maart", "2024-03"],
    ["augustus 2025", "2025-08"],
    ["2024-Q3", "2024-Q3"],
    ["2024Q3", "2024-Q3"],
    ["Q3 2024", "2024-Q3"],
    ["K3 2024", "2024-Q3"],
    ["3e kwartaal 2024", "2024-Q3"],
    ["derde kwartaal van 2024", "2024-Q3"],
    ["kwartaal 3 2024", "2024-Q3"],
    ["3rd quarter 2024", "2024-Q3"],
    ["2024-H1", "2024-H1"],
    ["2024-S1", "2024-H1"],
    ["eerste helft 2024", "2024-H1"],
    ["2e semester 2024", "2024-H2"],
    ["1/02/2026", "2026-02-01"],
    ["2026-02-01", "2026-02-01"],
    ["1 januari 2024", "2024-01-01"],
    ["01.02.2026", "2026-02-01"],
    ["mei 2025 - april 2026", "2025-05/2026-04"],
    ["januari – maart 2024", "2024-01/2024-03"],
    ["januari 2014 - december 2024", "2014-01/2024-12"],
    ["januari 2017 - december 2017", "2017"],
    ["2014 - 2024", "2014/2024"],
    ["2014 \u0096 2024".replace("\u0096", "–"), "2014/2024"],
    ["2019/2023", "2019/2023"],
    ["2024-10/2025-09", "2024-10/2025-09"],
    ["1e kwartaal 2023 tot en met 4e kwartaal 2023", "2023-Q1/2023-Q4"],
  ])("reads %s as %s", (text, expected) => {
    expect(readPeriod(text)).toBe(expected);
  });

  it.each([
    [""],
    ["Totaal"],
    ["2024-13"],
    ["13/2024"],
    ["31/02/2024"],
    ["mei"],
    ["Q5 2024"],
    ["april 2026 - mei 2025"],
    ["20-64 jaar"],
    ["1.604"],
    ["Genk"],
    ["12345"],
    ["71016"],
    ["x".repeat(500)],
  ])("does not take %s for a period", (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

const dutchMonths = "januari februari maart april mei juni juli augustus september oktober november december".split(
  " ",
);
const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

describe("periods written and read again", () => {
  const months = fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) });

  it("are the same months in every way of writing", () => {
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const key = `${year}-${String(month).padStart(2, "0")}`;
        const ways = [
          key,
          `${dutchMonths[month - 1]} ${year}`,
          `${englishMonths[month - 1]} ${year}`,
          `${month}/${year}`,
          `${String(month).padStart(2, "0")}-${year}`,
          `${dutchMonths[month - 1]?.slice(0, 3).replace("maa", "mrt")} ${year}`,
        ];
        expect(ways.map(readPeriod)).toEqual(ways.map(() => key));
      }),
    );
  });

  it("stay what they are when they are written as keys", () => {
    fc.assert(
      fc.property(months, months, ({ year, month }, other) => {
        const keys = [
          `${year}`,
          `${year}-Q${Math.ceil(month / 3)}`,
          `${year}-H${month > 6 ? 2 : 1}`,
          `${year}/${other.year}`,
        ];
        expect(keys.map(readPeriod)).toEqual(keys);
      }),
    );
  });
});
