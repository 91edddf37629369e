import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shellWords } from "../format/shell-words.ts";
import { PlaceCombobox } from "./place-combobox.tsx";
import { mostListed, type PlaceOption } from "./place-options.ts";

const options: readonly PlaceOption[] = Array.from({ length: 12 }, (_, index) => ({
  key: `g${index}`,
  label: `Gemeente ${index}`,
  detail: "",
  group: "Gemeenten",
  keywords: [],
}));

function renderField(isLoading = false) {
  const onPick = vi.fn<(option: PlaceOption) => void>();
  const onNear = vi.fn<() => void>();
  render(
    <PlaceCombobox
      isOnPage
      options={options}
      isLoading={isLoading}
      onNear={onNear}
      words={shellWords.nl.picker}
      onPick={onPick}
    />,
  );
  return { onPick, onNear, user: userEvent.setup(), field: screen.getByRole("combobox") };
}

beforeEach(() => {
  // jsdom has no layout; without a box Ariakit holds every element for hidden and moves no focus.
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([new DOMRect(0, 0, 1, 1)] as unknown as DOMRectList);
  Element.prototype.scrollIntoView = () => undefined;
});

describe("a search field on the page", () => {
  it("shows nothing until something is typed, and asks for names as soon as it has the focus", async () => {
    const { user, field, onNear } = renderField();
    expect(onNear).not.toHaveBeenCalled();
    await user.click(field);
    expect(onNear).toHaveBeenCalled();
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    await user.keyboard("gem");
    expect(await screen.findByRole("listbox")).toBeInTheDocument();
  });

  it("lists eight and all on request", async () => {
    const { user, field } = renderField();
    await user.type(field, "gem");
    expect(await screen.findAllByRole("option")).toHaveLength(mostListed);
    await user.click(screen.getByRole("button", { name: "Toon alle 12" }));
    expect(screen.getAllByRole("option")).toHaveLength(12);
  });

  it("opens the first with Enter and is empty afterwards; Escape empties it as well", async () => {
    const { user, field, onPick } = renderField();
    await user.type(field, "gem");
    await screen.findByRole("listbox");
    await user.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith(options[0]);
    expect(field).toHaveValue("");
    await user.type(field, "gem{Escape}");
    expect(field).toHaveValue("");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });

  it("calls nothing unknown while names are on their way", async () => {
    const { user, field } = renderField(true);
    await user.type(field, "zzz");
    expect(await screen.findByText("De lijst wordt geladen")).toBeInTheDocument();
    expect(screen.queryByText(/Geen gebied gevonden/)).not.toBeInTheDocument();
  });
});
