import { describe, expect, it } from "vitest";
import { listOf, number, oneOf, optional, record, text, tuple } from "./json-shape.ts";

const place = record({ code: text, spot: optional(record({ q: number })), kind: oneOf("gemeente", "provincie") });

describe("the shape of a JSON file", () => {
  it("lets through what fits, without fields that it does not name", () => {
    const json: unknown = JSON.parse('[{"code":"71016","kind":"gemeente","spot":{"q":3},"extra":1}]');
    expect(listOf(place)(json)).toEqual([{ code: "71016", kind: "gemeente", spot: { q: 3 } }]);
  });

  it("leaves out an optional field that is absent", () => {
    expect(Object.keys(place({ code: "1", kind: "provincie" }))).toEqual(["code", "kind"]);
  });

  it.each([
    [[{ code: 71016, kind: "gemeente" }], "file[0].code is not a text"],
    [[{ kind: "gemeente" }], "file[0].code is not a text"],
    [[{ code: "1", kind: "land" }], "file[0].kind is not one of gemeente, provincie"],
    [[{ code: "1", kind: "gemeente", spot: { q: "3" } }], "file[0].spot.q is not a number"],
    [[null], "file[0] is not a record"],
    [{ length: 0 }, "file is not a list"],
  ])("refuses %j with the place of the fault", (json, said) => {
    expect(() => listOf(place)(json)).toThrow(said);
  });

  it("reads each place of a tuple by its own shape", () => {
    const row = tuple(text, oneOf(0, 1));
    expect(row(["a", 1])).toEqual(["a", 1]);
    expect(() => row(["a", 2])).toThrow("file[1] is not one of 0, 1");
    expect(() => row(["a"])).toThrow("a list of 2");
  });

  it("takes nothing from the prototype for a field", () => {
    expect(() => record({ toString: text })({})).toThrow("file.toString is not a text");
  });
});
