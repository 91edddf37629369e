import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatInterval,
  formatPoints,
  formatPointsChange,
  formatRate,
  formatRatio,
  formatSigned,
} from "./format-number.ts";

describe("numbers in Dutch and English", () => {
  it.each([
    [formatCount(1234, "nl"), "1.234"],
    [formatCount(12_345, "nl"), "12.345"],
    [formatCount(12_345, "en"), "12,345"],
    [formatCount(-8, "nl"), "−8"],
    [formatRate(76.25, "nl"), "76,3%"],
    [formatRate(76.25, "en"), "76.3%"],
    [formatRate(80, "nl", 0), "80%"],
    [formatRatio(2.86, "nl"), "2,9"],
    [formatSigned(3.9, "nl", 1), "+3,9"],
    [formatSigned(-0.1, "nl", 1), "−0,1"],
    [formatSigned(0.04, "nl", 1), "0,0"],
    [formatSigned(-0.04, "nl", 1), "0,0"],
    [formatPoints(80 - 76.3, "nl"), "3,7\u00a0procentpunt"],
    [formatPoints(1, "en"), "1.0\u00a0percentage point"],
    [formatPoints(3.7, "en"), "3.7\u00a0percentage points"],
    [formatPointsChange(76.3 - 72.4, "nl"), "+3,9\u00a0procentpunt"],
    [formatPointsChange(-0.3, "nl"), "−0,3\u00a0procentpunt"],
    [formatPointsChange(0.01, "nl"), "0,0\u00a0procentpunt"],
    [formatInterval(208_916, 208_918, "nl"), "208.916 tot 208.918"],
    [formatInterval(12, 18, "en"), "12 to 18"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
