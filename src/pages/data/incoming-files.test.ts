import { describe, expect, it } from "vitest";
import { handOver, readTransfer, takeIncoming } from "./incoming-files.ts";

function transferOf(text: string, files: readonly File[]): DataTransfer {
  return { getData: () => text, files } as unknown as DataTransfer;
}

describe("what a reader drops or pastes", () => {
  it("is files when there are files", () => {
    const file = new File(["a"], "a.csv");
    expect(readTransfer(transferOf("", [file]))).toEqual([{ kind: "file", file }]);
  });

  it("is text when a spreadsheet also puts a picture of its cells on the clipboard", () => {
    const picture = new File(["…"], "image.png", { type: "image/png" });
    expect(readTransfer(transferOf("Genk\t5", [picture]))).toEqual([{ kind: "text", text: "Genk\t5" }]);
  });

  it("is nothing when there is only white space", () => {
    expect(readTransfer(transferOf(" \n", []))).toEqual([]);
    expect(readTransfer(null)).toEqual([]);
  });

  it("waits until the page of files takes it, once", () => {
    handOver([{ kind: "text", text: "a" }]);
    handOver([{ kind: "text", text: "b" }]);
    expect(takeIncoming()).toHaveLength(2);
    expect(takeIncoming()).toEqual([]);
  });
});
