import { toDatasetId, type Dataset } from "../domain/dataset.ts";
import { createMessage } from "../domain/message.ts";
import type { Result } from "../domain/result.ts";
import { normaliseWorkbook } from "../normalise/normalise.ts";
import type { PlaceRegister } from "../normalise/place-register.ts";
import type { ReadingHints } from "../normalise/reading.ts";
import type { RawWorkbook } from "../parse/raw.ts";
import { readWorkbook } from "../parse/read-workbook.ts";

/** How a file is imported. Without hints the file must speak for itself, as a reader's own file does. */
export interface ImportOptions {
  readonly register: PlaceRegister;
  readonly id?: string;
  readonly hints?: ReadingHints;
}

/**
 * The one way in for files, the same in Node, in the page and in its worker: bytes and a name become a dataset, with
 * messages on everything that was assumed, left out or not understood. Bad input is an error message, never an exception.
 */
export async function importFile(bytes: Uint8Array, file: string, options: ImportOptions): Promise<Result<Dataset>> {
  const workbook = await readWorkbook(bytes, file);
  if (!workbook.ok) return workbook;
  const dataset = importWorkbook(workbook.value, options);
  return { ...dataset, messages: [...workbook.messages, ...dataset.messages] };
}

/** The second half of {@link importFile}: raw cells become a dataset. Never throws. */
export function importWorkbook(workbook: RawWorkbook, { id, register, hints }: ImportOptions): Result<Dataset> {
  const { file } = workbook;
  try {
    return normaliseWorkbook(workbook, {
      id: toDatasetId(id ?? file),
      register,
      ...(hints === undefined ? {} : { hints }),
    });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      messages: [
        createMessage(
          "error",
          "reading-failed",
          {
            nl: "We konden dit bestand niet lezen, door een fout in ons eigen programma. Meld het ons met het bestand erbij.",
            en: "We could not read this file because of a fault in our own program. Please report it with the file.",
          },
          { file, found },
        ),
      ],
    };
  }
}
