import { describe, expect, it } from "vitest";
import { boxOf, chooseSpot, coverOf } from "./choose-spot.ts";

const room = { left: 0, right: 200, top: 0, bottom: 100 };

describe("chooseSpot", () => {
  it("takes the first spot when nothing is in the way", () => {
    const choice = chooseSpot(
      [
        { x: 20, y: 50, anchor: "start" },
        { x: 20, y: 80, anchor: "start" },
      ],
      60,
      13,
      { boxes: [], segments: [], room },
    );
    expect(choice?.spot.y).toBe(50);
    expect(choice?.cover).toBe(0);
  });

  it("moves away from a line that runs through the text", () => {
    const choice = chooseSpot(
      [
        { x: 20, y: 50, anchor: "start" },
        { x: 20, y: 80, anchor: "start" },
      ],
      60,
      13,
      { boxes: [], segments: [{ x1: 0, y1: 46, x2: 200, y2: 46 }], room },
    );
    expect(choice?.spot.y).toBe(80);
  });

  it("would rather cross a line than cover another text or leave the drawing", () => {
    const choice = chooseSpot(
      [
        { x: 20, y: 50, anchor: "start" },
        { x: 190, y: 50, anchor: "start" },
        { x: 20, y: 80, anchor: "start" },
      ],
      60,
      13,
      {
        boxes: [{ left: 30, right: 60, top: 40, bottom: 55 }],
        segments: [{ x1: 0, y1: 70, x2: 100, y2: 80 }],
        room,
      },
    );
    expect(choice?.spot.y).toBe(80);
  });

  it("has nothing to choose when there are no spots", () => {
    expect(chooseSpot([], 60, 13, { boxes: [], segments: [], room })).toBeUndefined();
  });
});

describe("coverOf", () => {
  it("measures the part of a line inside the box", () => {
    const box = boxOf({ x: 100, y: 50, anchor: "middle" }, 40, 10);
    expect(coverOf(box, { boxes: [], segments: [{ x1: 0, y1: 46, x2: 200, y2: 46 }], room })).toBeCloseTo(40);
    expect(coverOf(box, { boxes: [], segments: [{ x1: 0, y1: 90, x2: 200, y2: 90 }], room })).toBe(0);
  });
});
