import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { flanders, limburg, pageRegions, toRegionKey, type Region, type RegionKey } from "../../domain/region.ts";
import { shellWords } from "../../format/shell-words.ts";
import { SelectorBar } from "./selector-bar.tsx";
import type { Selection } from "./selector-controls.tsx";

const options = pageRegions.map(({ key, name }) => ({ key, label: name, detail: "", group: "Gebieden", keywords: [] }));
const places = { options, isLoading: false, onNear: () => undefined, suggest: () => [], regionOf };
const genk: Region = {
  key: toRegionKey("municipality", "71016"),
  level: "municipality",
  code: "71016",
  name: "Genk",
  province: limburg,
};
/** Vlaanderen, which stands there by itself, and five by choice. */
const others = [...pageRegions.filter(({ key }) => key !== limburg), genk];
const onSelect = vi.fn<(selection: Selection) => void>();

const onlyFlanders = pageRegions.filter(({ key }) => key === flanders);

function regionOf(key: RegionKey): Region {
  const region = pageRegions.find((candidate) => candidate.key === key);
  if (region === undefined) throw new Error(`${key} has no page`);
  return region;
}

function Example({ comparisons = onlyFlanders }: { readonly comparisons?: readonly Region[] }) {
  const [selection, setSelection] = useState<Selection>({
    region: regionOf(limburg),
    comparisons,
    from: "first",
    to: "latest",
    via: "",
  });
  return (
    <SelectorBar
      words={shellWords.nl}
      places={places}
      quickPlaces={[]}
      years={[2019, 2020, 2021, 2022, 2023]}
      mostComparisons={5}
      rolesOf={() => []}
      selection={selection}
      onSelect={(next) => {
        onSelect(next);
        setSelection(next);
      }}
      ruler={{ rate: 76.3, goal: 80 }}
      share={<button type="button">Delen</button>}
    />
  );
}

beforeEach(() => {
  onSelect.mockClear();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe("the selector bar", () => {
  it("takes a comparison away and moves the focus to the way to add one", async () => {
    const user = userEvent.setup();
    render(<Example />);
    screen.getByRole("button", { name: "Vlaanderen weghalen" }).focus();
    await user.keyboard("{Delete}");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ comparisons: [] }));
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /^Gebied om mee te vergelijken/ })).toHaveFocus();
    });
  });

  it("refuses a sixth comparison with a sentence", async () => {
    const user = userEvent.setup();
    render(<Example comparisons={others} />);
    await user.click(screen.getByRole("button", { name: "gebied" }));
    expect(screen.getByText("U vergelijkt al 5 gebieden. Haal er eerst een weg.")).toBeInTheDocument();
    expect(onSelect).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Antwerpen weghalen" }));
    expect(screen.queryByText(/U vergelijkt al/)).not.toBeInTheDocument();
  });

  it("does not offer a period that ends before it begins", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Van" }), "2021");
    const ends = within(screen.getByRole("combobox", { name: "Tot en met" })).getAllByRole("option");
    expect(ends.map((option) => option.textContent)).toEqual(["2021", "2022", "2023", "laatste"]);
  });

  it("changes nothing from the sheet until it is applied", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.click(screen.getByRole("button", { name: /^Limburg \+ Vlaanderen/ }));
    const sheet = within(screen.getByRole("dialog", { name: "Kies gebied en periode" }));
    await user.click(sheet.getByRole("button", { name: "Vlaanderen weghalen" }));
    await user.selectOptions(sheet.getByRole("combobox", { name: "Van" }), "2020");
    expect(onSelect).not.toHaveBeenCalled();
    await user.click(sheet.getByRole("button", { name: "Toepassen" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({
      region: regionOf(limburg),
      comparisons: [],
      from: 2020,
      to: "latest",
      via: "",
    });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("forgets the sheet when it is cancelled", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.click(screen.getByRole("button", { name: /^Limburg \+ Vlaanderen/ }));
    const sheet = within(screen.getByRole("dialog"));
    await user.click(sheet.getByRole("button", { name: "Vlaanderen weghalen" }));
    await user.click(sheet.getByRole("button", { name: "Annuleren" }));
    expect(onSelect).not.toHaveBeenCalled();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
