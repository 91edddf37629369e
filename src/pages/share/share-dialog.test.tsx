import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { jobseekers } from "../../figures/jobseekers/jobseekers.ts";
import { readLink } from "../../permalink/read-link.ts";
import { useQueryString } from "../../permalink/use-query-string.ts";
import { limburg, pageRegions } from "../../domain/region.ts";
import type { Figure } from "../../figures/figure.ts";
import { ViewContext } from "../view.ts";
import { ShareRow, SharePage } from "./share-row.tsx";

const places = { pages: pageRegions, municipalities: [] };

const years = [2023, 2024];
const figure: Figure = {
  kind: "series",
  id: "werkzoekenden",
  language: "nl",
  shape: "columns",
  title: "In Limburg zijn er weer meer werkzoekenden",
  subtitle: "Werkzoekenden zonder werk, Limburg, jaargemiddelde, 2023–2024",
  unit: "persons",
  unitLabel: "werkzoekenden zonder werk",
  categoryLabel: "Jaar",
  categories: years.map((year) => ({ key: String(year), label: String(year), shortLabel: String(year) })),
  series: [
    {
      key: limburg,
      label: "Limburg",
      role: "home",
      gaps: "break",
      endLabel: "",
      points: years.map((year) => ({ kind: "value", value: year * 10, text: `${year * 10}`, places: [] })),
    },
  ],
  axis: { min: 0, max: 30_000, ticks: [] },
  breaks: [],
  reading: ["In 2024 waren er meer werkzoekenden dan in 2023."],
  notes: [],
  sources: [],
  facts: [],
  absent: [],
  concept: "werkzoekende",
  related: [],
  place: { key: limburg, level: "province", code: "70000", name: "Limburg" },
  period: "het laatste jaar",
  caveats: [],
  modes: [],
  mode: "",
};

function Example() {
  const { state } = readLink(useQueryString(), places);
  return (
    <ViewContext value={{ state, language: state.language, municipalities: [] }}>
      <ShareRow figure={figure} definition={jobseekers} />
      <SharePage />
    </ViewContext>
  );
}

async function open(button: RegExp): Promise<HTMLElement> {
  history.replaceState(null, "", "/?p=werkzoekenden");
  const client = new QueryClient();
  client.setQueryData(catalogueQueryOptions().queryKey, { entries: [], released: "2026-11", release: "2026-11-28" });
  render(
    <QueryClientProvider client={client}>
      <Example />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: button }));
  return screen.findByRole("dialog", { name: "Delen" });
}

const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  // jsdom has no modal dialogs and saves no files.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

describe("the dialog that shares a figure", () => {
  it("makes the files and says which one was saved", async () => {
    const dialog = within(await open(/^Downloaden/));
    await dialog.findByText(/^werkzoekenden_limburg_70000_2023-2024\.xlsx · \d+\skB$/, {}, { timeout: 10_000 });
    await userEvent.click(dialog.getByRole("button", { name: "Downloaden: CSV voor Excel" }));
    expect(saved).toEqual(["werkzoekenden_limburg_70000_2023-2024_excel.csv"]);
    expect(dialog.getByRole("status")).toHaveTextContent(
      "Bestand opgeslagen: werkzoekenden_limburg_70000_2023-2024_excel.csv",
    );
    expect(dialog.getByRole("status")).toHaveTextContent(/houdt uw browser of uw organisatie downloads tegen/);
  });

  it("goes from tab to tab with the arrows that point along them, and with the others", async () => {
    const dialog = within(await open(/^Link/));
    await dialog.findByRole("radio", { name: "Volgt de laatste cijfers" });
    dialog.getByRole("tab", { name: "Link" }).focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(dialog.getAllByRole("tab").at(-1)).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(dialog.getByRole("tab", { name: "Link" })).toHaveFocus();
    expect(dialog.getByRole("tab", { name: "Link" })).toHaveAttribute("aria-selected", "true");
  });

  it("has a link that follows the newest figures, or stays on the last year that is shown", async () => {
    const dialog = within(await open(/^Link/));
    const address = await dialog.findByLabelText("De link");
    expect(address).toHaveTextContent(/\?p=werkzoekenden#werkzoekenden$/);
    await userEvent.click(dialog.getByRole("radio", { name: "Blijft op 2024" }));
    expect(address).toHaveTextContent(/\?p=werkzoekenden&per=2024#werkzoekenden$/);
    await userEvent.click(dialog.getByRole("radio", { name: "Volgt de laatste cijfers" }));
    expect(address).toHaveTextContent(/\?p=werkzoekenden#werkzoekenden$/);
  });

  it("shares the page without a figure", async () => {
    const dialog = within(await open(/^Delen$/));
    expect(dialog.getByText("Deze pagina voor Limburg")).toBeInTheDocument();
    expect(dialog.getByLabelText("De link")).toHaveTextContent(/\?p=werkzoekenden$/);
    expect(dialog.queryByRole("tab")).not.toBeInTheDocument();
  });

  it("closes with its button", async () => {
    const dialog = await open(/^Link/);
    await userEvent.click(within(dialog).getByRole("button", { name: "Sluiten" }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
  });
});
