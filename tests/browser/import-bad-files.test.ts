import { CFB } from "@e965/xlsx";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "./harness.ts";
import {
  chooseFiles,
  exportFile,
  textFile,
  untilReported,
  useFile,
  yearsOfTwo,
  type GivenFile,
} from "./import-site.ts";
import { expectSilence, setUpStage, textOf, type Stage } from "./site.ts";

function bytesFile(name: string, bytes: Uint8Array | string): GivenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes as string, "latin1") };
}

/** The part of the library's container format that we use; it comes without types. */
interface Containers {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (container: unknown, name: string, content: Buffer) => unknown;
  };
  readonly write: (container: unknown, options: { readonly type: "buffer" }) => Buffer;
}

function passwordProtected(): Buffer {
  const { utils, write } = CFB as Containers;
  const container = utils.cfb_new();
  utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(64, 7));
  utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(4096, 9));
  return write(container, { type: "buffer" });
}

const xlsx = exportFile("open-vacatures_gemeenten_2014-2024.xlsx");
const xml = (text: string): Uint8Array => new TextEncoder().encode(text);
const octets = { mimeType: "application/octet-stream" };

/** What a reader may give that is no table, with a word that the sentence about it must hold. */
const badFiles: readonly (readonly [file: GivenFile, sentence: RegExp])[] = [
  [textFile("leeg.csv", ""), /leeg/],
  [textFile("zin.txt", "Dit is geen tabel, maar een zin."), /geen tabel/],
  [bytesFile("verslag.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n"), /pdf|tabel/i],
  [bytesFile("foto.png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01"), /afbeelding|tabel|bestand/i],
  [{ name: "stuk.xlsx", ...octets, buffer: xlsx.buffer.subarray(0, 20_000) }, /beschadigd|onvolledig/i],
  [{ name: "geheim.xlsx", ...octets, buffer: passwordProtected() }, /wachtwoord/i],
  [
    {
      name: "verslag.docx",
      ...octets,
      buffer: Buffer.from(
        zipSync({ "[Content_Types].xml": xml("<Types/>"), "word/document.xml": xml("<w:document/>") }),
      ),
    },
    /Word|tabel|bestand/i,
  ],
  [textFile("breed.csv", `a${";".repeat(1_000_000)}\n`), /kolommen/],
  [textFile("nul.csv", "Gemeente;Aantal\nGenk\0;1\0\n\0\0\0\0"), /./],
];

describe("files that are no table", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  it.each(["nl", "en"])("each gets one clear sentence (%s) and leaves everything as it was", async (language) => {
    const opened = await stage.open(`?p=gegevens&taal=${language}`);
    const { page } = opened;
    await chooseFiles(
      page,
      badFiles.map(([file]) => file),
    );
    const sentences = await page
      .locator(".file-line")
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.querySelector(".file-name")?.textContent ?? "",
          line.querySelector(".file-reason")?.textContent ?? "",
        ]),
      );
    for (const [index, [file, sentence]] of badFiles.entries()) {
      const [name, text = ""] = sentences[index] ?? [];
      expect(name).toBe(file.name);
      expect(`${file.name}: ${text}`).toMatch(/: \S.{15,300}\.$/);
      if (language === "nl") expect(`${file.name}: ${text}`).toMatch(sentence);
    }
    expect(await page.locator(".report").count()).toBe(0);
    expect(await page.locator(".loaded-table").count()).toBe(0);
    expect(await runAxe(page)).toEqual([]);
    expectSilence(opened);
    await opened.close();
  });

  it("keeps the good files of a mixed lot and what was in use", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("genk.csv", yearsOfTwo)]);
    await useFile(page);
    await chooseFiles(page, [textFile("leeg.csv", ""), textFile("nog eens.csv", yearsOfTwo.replace("2.999", "3.001"))]);
    expect(await page.locator(".file-line").count()).toBe(3);
    expect(await textOf(page, ".loaded-table")).toContain("genk.csv");
    await page
      .getByRole("button", { name: /nog eens\.csv/ })
      .first()
      .click();
    await untilReported(page);
    expect(await textOf(page, ".report-side")).toMatch(/“genk\.csv” dat u eerder laadde|1 herzien cijfer/);
    expectSilence(opened);
    await opened.close();
  });

  it("prints no count of 1 to 3 jobseekers in the list of changes, also when the file holds one", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    await chooseFiles(page, [textFile("klein.csv", yearsOfTwo.replace("2.999", "2"))]);
    await untilReported(page);
    await page.locator("summary", { hasText: "Toon de herziene cijfers" }).click();
    const row = page.locator(".change-table tr", { hasText: "Genk · 2024" });
    expect((await row.innerText()).replaceAll(/\s+/g, " ")).toMatch(/ –$/);
    await opened.close();
  });

  it("shows script in names and __proto__ as a header as text", async () => {
    const opened = await stage.open("?p=gegevens");
    const { page } = opened;
    const evil = "Werkzoekenden zonder werk\n\nGemeente;__proto__;2024\n<img src=x onerror=alert(1)>;1;2\nGenk;3;4\n";
    await chooseFiles(page, [textFile("<b>x</b>.csv", evil)]);
    expect(await page.locator(".file-list b b, .report img").count()).toBe(0);
    expect(await textOf(page, ".file-list")).toContain("<b>x</b>.csv");
    expectSilence(opened);
    await opened.close();
  });
});
