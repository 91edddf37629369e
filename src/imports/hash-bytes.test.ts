import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashBytes } from "./hash-bytes.ts";

const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });

describe("telling contents apart", () => {
  it("changes when a byte changes, wherever it stands", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, at, change) => {
        const other = Uint8Array.from(content);
        const index = at % content.length;
        other[index] = (content[index] as number) ^ change;
        expect(hashBytes(other)).not.toBe(hashBytes(content));
      }),
    );
  });

  it("is the same for the same bytes in another place of memory", () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const moved = new Uint8Array(content.length + 1);
        moved.set(content, 1);
        expect(hashBytes(moved.subarray(1))).toBe(hashBytes(content));
      }),
    );
  });

  it("depends on the length and on the name", () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map((length) => hashBytes(new Uint8Array(length)))).size).toBe(6);
    expect(hashBytes(new Uint8Array(4), "a")).not.toBe(hashBytes(new Uint8Array(4), "b"));
  });
});
