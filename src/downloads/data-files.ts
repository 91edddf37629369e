import { strToU8, zipSync } from "fflate";
import { downloadWords } from "../format/download-words.ts";
import { toFileName } from "./file-name.ts";
import type { OutgoingFigure } from "./outgoing-figure.ts";
import { toReadMeText } from "./read-me.ts";
import { toExcelCsv, toMachineCsv } from "./to-csv.ts";
import { toJson } from "./to-json.ts";
import { toXlsx } from "./to-xlsx.ts";

/** The files with the numbers of a figure, in the order in which they are offered. */
export const dataFileKinds = ["xlsx", "excel-csv", "machine-csv", "json", "read-me", "zip"] as const;
export type DataFileKind = (typeof dataFileKinds)[number];

/** A file that is ready to be saved. */
export interface OutgoingFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One file with the numbers of a figure. */
export async function toDataFile(kind: DataFileKind, outgoing: OutgoingFigure): Promise<OutgoingFile> {
  const names = downloadWords[outgoing.figure.language].fileNames;
  switch (kind) {
    case "xlsx":
      return {
        name: toFileName(outgoing, "xlsx"),
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: new Uint8Array(await toXlsx(outgoing)),
      };
    case "excel-csv":
      return toTextFile(toFileName(outgoing, "csv", names.excel), "text/csv", toExcelCsv(outgoing));
    case "machine-csv":
      return toTextFile(toFileName(outgoing, "csv", names.machine), "text/csv", toMachineCsv(outgoing));
    case "json":
      return toTextFile(toFileName(outgoing, "json"), "application/json", toJson(outgoing));
    case "read-me":
      return toTextFile(toFileName(outgoing, "txt", names.readMe), "text/plain", toReadMeText(outgoing));
    case "zip":
      return {
        name: toFileName(outgoing, "zip"),
        mimeType: "application/zip",
        bytes: toZip(await Promise.all(singleKinds.map(async (each) => toDataFile(each, outgoing))), outgoing.madeOn),
      };
  }
}

const singleKinds = dataFileKinds.filter((kind) => kind !== "zip");

function toTextFile(name: string, mimeType: string, text: string): OutgoingFile {
  return { name, mimeType: `${mimeType};charset=utf-8`, bytes: new Uint8Array(strToU8(text)) };
}

/** Files in one archive, dated by the day on which they were made. */
export function toZip(files: readonly OutgoingFile[], madeOn: string): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return new Uint8Array(zipSync(entries, { mtime: `${madeOn}T12:00:00` }));
}
