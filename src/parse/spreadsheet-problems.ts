import type { Localised } from "../domain/language.ts";

/** What can be wrong with the container of a file, in the reader's words. */
export const fileProblems = {
  "file-empty": { nl: "Dit bestand is leeg.", en: "This file is empty." },
  "file-too-large": {
    nl: "Dit bestand is te groot om in de browser te lezen (meer dan 400 MB).",
    en: "This file is too large to read in a browser (more than 400 MB).",
  },
  "archive-too-large": {
    nl: "Dit archief pakt uit tot meer dan 400 MB. We lezen het niet.",
    en: "This archive unpacks to more than 400 MB. We do not read it.",
  },
  "archive-too-many-files": {
    nl: "Dit archief bevat meer dan 200 bestanden. Kies zelf de bestanden die u wilt inlezen.",
    en: "This archive holds more than 200 files. Choose the files to read yourself.",
  },
  "archive-empty": { nl: "Dit archief bevat geen bestanden.", en: "This archive holds no files." },
  "archive-several-files": {
    nl: "Dit archief bevat meer dan één bestand. Lees ze in als verschillende bestanden.",
    en: "This archive holds more than one file. Read them as several files.",
  },
  "file-damaged": {
    nl: "Dit bestand is beschadigd: het kan niet worden geopend.",
    en: "This file is damaged: it cannot be opened.",
  },
  "file-truncated": {
    nl: "Dit bestand is onvolledig: het einde ontbreekt. Download het opnieuw.",
    en: "This file is incomplete: its end is missing. Download it again.",
  },
  "file-encrypted": {
    nl: "Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer opnieuw.",
    en: "This file is protected by a password. Save it without a password and try again.",
  },
  "file-old-excel": {
    nl: "Dit is een werkmap van een heel oude Excel (5.0 of 95). Sla ze op als .xlsx en probeer opnieuw.",
    en: "This is a workbook of a very old Excel (5.0 or 95). Save it as .xlsx and try again.",
  },
  "file-unsupported": {
    nl: "Deze soort werkmap lezen we niet. Sla ze op als .xlsx of .csv en probeer opnieuw.",
    en: "We do not read this kind of workbook. Save it as .xlsx or .csv and try again.",
  },
  "too-many-cells": {
    nl: "Dit werkblad heeft te veel cellen om in de browser te lezen.",
    en: "This sheet has too many cells to read in a browser.",
  },
  "not-a-table": {
    nl: "Dit bestand is geen tabel. Kies een CSV-, TXT-, XLSX- of XLS-bestand.",
    en: "This file is not a table. Choose a CSV, TXT, XLSX or XLS file.",
  },
} as const satisfies Record<string, Localised>;

/** The name of a problem with a file. */
export type FileProblem = keyof typeof fileProblems;

const causes: readonly (readonly [RegExp, FileProblem])[] = [
  [/EncryptedFileError|password|encrypted/i, "file-encrypted"],
  [/Unsupported XLS version|BIFF/i, "file-old-excel"],
  [/End of Central Directory|invalid zip data|beyond file|unexpected EOF|too small|truncated/i, "file-truncated"],
  [/over \d+ cells|total cells|MAX_TOTAL_CELLS|exceeds the maximum/i, "too-many-cells"],
  [/missing Workbook stream/i, "not-a-table"],
];

/** What an exception of the spreadsheet or archive library means to a reader. */
export function toFileProblem(error: unknown): FileProblem {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return causes.find(([pattern]) => pattern.test(text))?.[1] ?? "file-damaged";
}
