import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelRoom, spreadLabels } from "./place-labels.ts";

const room = { top: 0, bottom: 200, gap: 15 };

describe("spreadLabels", () => {
  it("leaves labels where they are when they do not touch", () => {
    const placed = spreadLabels(
      [
        { key: "a", y: 40 },
        { key: "b", y: 80 },
      ],
      room,
    );
    expect(placed).toEqual([
      { key: "a", y: 40, wishedY: 40, isMoved: false },
      { key: "b", y: 80, wishedY: 80, isMoved: false },
    ]);
  });

  it("moves two labels at one height to both sides of it", () => {
    const placed = spreadLabels(
      [
        { key: "a", y: 100 },
        { key: "b", y: 100 },
      ],
      room,
    );
    expect(placed.map(({ y }) => y)).toEqual([92.5, 107.5]);
    expect(placed.every(({ isMoved }) => isMoved)).toBe(true);
  });

  it("keeps labels inside the room", () => {
    const placed = spreadLabels(
      [
        { key: "a", y: 199 },
        { key: "b", y: 200 },
        { key: "c", y: -5 },
      ],
      room,
    );
    expect(placed.map(({ key, y }) => [key, y])).toEqual([
      ["c", 0],
      ["a", 185],
      ["b", 200],
    ]);
  });

  it("keeps them apart, inside and in the order of their points, wherever the points are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: labelRoom(room) }),
        (wishes) => {
          const placed = spreadLabels(
            wishes.map((y, index) => ({ key: String(index), y })),
            room,
          );
          expect(placed).toHaveLength(wishes.length);
          placed.forEach(({ y, wishedY }, index) => {
            expect(y).toBeGreaterThanOrEqual(room.top - 1e-6);
            expect(y).toBeLessThanOrEqual(room.bottom + 1e-6);
            const before = placed[index - 1];
            if (before === undefined) return;
            expect(y - before.y).toBeGreaterThanOrEqual(room.gap - 1e-6);
            expect(wishedY).toBeGreaterThanOrEqual(before.wishedY);
          });
        },
      ),
    );
  });
});
