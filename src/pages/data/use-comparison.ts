import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { datasetQueryOptions } from "../../datasets/load-dataset.ts";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { findColumn, type Dataset } from "../../domain/dataset.ts";
import type { DatasetComparison, ImportReport, UsedImport } from "../../imports/types.ts";
import { applyImports } from "../../imports/apply-imports.ts";
import { importClient } from "./import-session.ts";
import { useUsedImports } from "./used-imports.ts";

/** What a file changes: against the data of the site, or against an earlier file of the same table. */
export type Comparison =
  | { readonly kind: "loading" }
  /** Nothing to compare with. */
  | { readonly kind: "first" }
  | { readonly kind: "ready"; readonly comparison: DatasetComparison; readonly against: Against };

type Against = { readonly kind: "bundled" } | { readonly kind: "previous"; readonly name: string };

/** The catalogue's words on the data that a table belongs to. */
export function useTarget(report: ImportReport): CatalogueEntry | undefined {
  const { data } = useQuery(catalogueQueryOptions());
  return data?.entries.find(({ id }) => id === report.target);
}

/** Compares a table with what the figures show now. A table that is in use itself is compared with what was there without it. */
export function useComparison(report: ImportReport, dataset: Dataset): Comparison {
  const { used } = useUsedImports();
  const entry = useTarget(report);
  const base = useQuery({ ...datasetQueryOptions(entry ?? missingEntry), enabled: entry !== undefined });
  const before = useMemo(
    () =>
      pickBefore(
        report,
        base.data,
        used.filter(({ id }) => id !== report.id),
      ),
    [report, base.data, used],
  );
  const [state, setState] = useState<{ readonly key: unknown; readonly comparison: DatasetComparison }>();
  const beforeDataset = before?.dataset;
  useEffect(() => {
    if (beforeDataset === undefined) return undefined;
    let isCurrent = true;
    importClient()
      .compare(beforeDataset, dataset)
      .then(
        (comparison) => {
          if (isCurrent) setState({ key: beforeDataset, comparison });
        },
        // Without a comparison the file can still be used; the page then says that it is still comparing.
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [beforeDataset, dataset]);
  if (before === undefined) {
    return report.target !== undefined && !base.isError ? { kind: "loading" } : { kind: "first" };
  }
  if (state === undefined || state.key !== before.dataset) return { kind: "loading" };
  return { kind: "ready", comparison: state.comparison, against: before.against };
}

/** Never fetched: the query that holds it is not enabled. */
const missingEntry = { id: "", href: "" } as unknown as CatalogueEntry;

function pickBefore(
  { target, recognised }: ImportReport,
  base: Dataset | undefined,
  others: readonly UsedImport[],
): { readonly dataset: Dataset; readonly against: Against } | undefined {
  if (target !== undefined) {
    if (base === undefined) return undefined;
    const earlier = others.findLast((each) => each.target === target);
    return earlier === undefined
      ? { dataset: base, against: { kind: "bundled" } }
      : { dataset: applyImports(base, others), against: { kind: "previous", name: earlier.name } };
  }
  // A table that belongs to no figure: the last one with the same measures.
  const measures = recognised.measures.map(({ id }) => id).join();
  const earlier = others.findLast((each) => each.target === undefined && measuresOf(each.dataset) === measures);
  return earlier === undefined
    ? undefined
    : { dataset: earlier.dataset, against: { kind: "previous", name: earlier.name } };
}

function measuresOf(dataset: Dataset): string {
  return findColumn(dataset, "measure")?.labels.join() ?? "";
}
