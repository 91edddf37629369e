import type { Dataset } from "../domain/dataset.ts";
import { mergeDatasets } from "./merge-datasets.ts";
import type { UsedImport } from "./types.ts";

/**
 * A bundled dataset with the reader's own tables in it, the later one first where two say something of one position. Every
 * observation keeps the name of the file that it comes from. The same object comes back when nothing applies.
 */
export function applyImports(base: Dataset, imports: readonly UsedImport[]): Dataset {
  return imports
    .filter(({ target }) => target === base.id)
    .reduce((merged, { dataset, name }) => mergeDatasets(merged, dataset, name), base);
}
