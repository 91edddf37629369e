import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { limburg, pageRegions } from "../../../domain/region.ts";
import type { OutgoingFigure } from "../../../downloads/outgoing-figure.ts";
import { jobseekers } from "../../../figures/jobseekers/jobseekers.ts";
import { ViewContext } from "../../view.ts";
import { readLink } from "../../../permalink/read-link.ts";
import { PowerpointTab } from "./powerpoint-tab.tsx";

const outgoing: OutgoingFigure = {
  figure: {
    kind: "series",
    id: "werkzoekenden",
    language: "nl",
    shape: "columns",
    title: "In Limburg zijn er weer meer werkzoekenden",
    subtitle: "Werkzoekenden zonder werk, Limburg, 2024",
    unit: "persons",
    unitLabel: "werkzoekenden",
    categoryLabel: "Jaar",
    categories: [{ key: "2024", label: "2024", shortLabel: "2024" }],
    series: [
      {
        key: limburg,
        label: "Limburg",
        role: "home",
        gaps: "break",
        endLabel: "",
        points: [{ kind: "value", value: 20_240, text: "20.240", places: [] }],
      },
    ],
    axis: { min: 0, max: 30_000, ticks: [] },
    breaks: [],
    reading: ["In 2024 waren er 20.240 werkzoekenden."],
    notes: ["Een noot bij de figuur."],
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
  },
  address: "https://voorbeeld.be/?p=werkzoekenden#werkzoekenden",
  release: "2026-11-28",
  madeOn: "2026-11-28",
};

const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  // jsdom saves no files.
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { state } = readLink("", { pages: pageRegions, municipalities: [] });
  render(
    <ViewContext value={{ state, language: "nl", municipalities: [] }}>
      <PowerpointTab outgoing={outgoing} definition={jobseekers} />
    </ViewContext>,
  );
});

describe("the tab PowerPoint", () => {
  it("says what will stand on the slides and in the notes", () => {
    const slides = within(screen.getByRole("list"));
    expect(slides.getAllByRole("listitem")).toHaveLength(1);
    expect(slides.getByRole("listitem")).toHaveTextContent(
      "In Limburg zijn er weer meer werkzoekendenkolommen, 1 reeks",
    );
    expect(screen.getByText(/Een noot bij de figuur\./)).toBeInTheDocument();
    expect(screen.getByText("Adres: https://voorbeeld.be/?p=werkzoekenden#werkzoekenden")).toBeInTheDocument();
  });

  it("makes the file and says that it was saved", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Maak PowerPoint" }));
    expect(
      await screen.findByText("Bestand opgeslagen: werkzoekenden_limburg_70000_2024.pptx", {}, { timeout: 10_000 }),
    ).toBeInTheDocument();
    expect(saved).toEqual(["werkzoekenden_limburg_70000_2024.pptx"]);
  });

  it("says so when the file cannot be made, and can be tried again", async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal("reportError", reported);
    URL.createObjectURL = () => {
      throw new Error("no room");
    };
    const button = screen.getByRole("button", { name: "Maak PowerPoint" });
    await userEvent.click(button);
    expect(await screen.findByRole("alert", {}, { timeout: 10_000 })).toHaveTextContent(
      "De dia’s konden niet worden gemaakt.",
    );
    expect(reported).toHaveBeenCalledTimes(1);
    expect(button).toBeEnabled();
    vi.unstubAllGlobals();
  });
});
