import { readPeriodKey, type PeriodKey } from "../domain/period.ts";
import type { Reading, Table } from "./reading.ts";

/** The period that only the file name holds (`vacatures_202604_all.xlsx`), with a message that says so. */
export function periodOfFileName(table: Table, { file, hints, messages }: Reading): PeriodKey | undefined {
  if (hints.answers?.period !== undefined) return hints.answers.period;
  const match = /(?<!\d)((?:19|20)\d{2})[-_]?(0[1-9]|1[0-2])?(?!\d)/.exec(file);
  const period =
    match === null
      ? undefined
      : readPeriodKey(match[2] === undefined ? (match[1] ?? "") : `${match[1] ?? ""}-${match[2]}`);
  messages.add(
    period === undefined
      ? {
          severity: "error",
          code: "period-missing",
          sheet: table.sheet.name,
          message: {
            nl: "Deze tabel noemt nergens een periode. Voeg een kolom of een regel met de periode toe.",
            en: "This table names no period anywhere. Add a column or a line with the period.",
          },
        }
      : {
          severity: "warning",
          code: "period-from-file-name",
          sheet: table.sheet.name,
          found: file,
          choice: { question: "period", assumed: period, other: "" },
          message: {
            nl: `Alleen de bestandsnaam noemt een periode. We namen ${period} aan.`,
            en: `Only the file name holds a period. We assumed ${period}.`,
          },
        },
  );
  return period;
}
