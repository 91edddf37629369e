import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shellWords } from "../format/shell-words.ts";
import type { PlaceOption } from "./place-options.ts";
import { PlacePicker } from "./place-picker.tsx";

const options: readonly PlaceOption<"limburg" | "genk" | "bornem">[] = [
  { key: "limburg", label: "Limburg", detail: "provincie", group: "Provincies", keywords: [] },
  { key: "genk", label: "Genk", detail: "Limburg", group: "Gemeenten", keywords: [] },
  { key: "bornem", label: "Bornem", detail: "Antwerpen", group: "Gemeenten", keywords: [] },
];
/** Other names of Genk and Bornem; the second is a name of both. */
const otherNames: readonly PlaceOption<"genk" | "bornem">[] = [
  { key: "genk", label: "Waterschei", detail: "→ Genk", group: "Oude namen", keywords: [], standing: "other" },
  { key: "genk", label: "Hingene", detail: "→ Genk", group: "Oude namen", keywords: [], standing: "other" },
  { key: "bornem", label: "Hingene", detail: "→ Bornem", group: "Oude namen", keywords: [], standing: "other" },
];

function renderPicker() {
  const onPick = vi.fn<(option: PlaceOption) => void>();
  render(
    <PlacePicker
      look="value"
      label="Gebied"
      text="Limburg"
      options={[...options, ...otherNames]}
      quickOptions={["genk"]}
      suggest={(query) => (query === "genkk" ? options.slice(1, 2) : [])}
      onPick={onPick}
      words={shellWords.nl.picker}
    />,
  );
  return { onPick, user: userEvent.setup() };
}

const trigger = () => screen.getByRole("button", { name: /^Gebied: Limburg/ });

async function openAndType(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(trigger());
  const field = await screen.findByRole("combobox", { name: "Kies een gebied" });
  await waitFor(() => {
    expect(field).toHaveFocus();
  });
  await user.keyboard(text);
}

beforeEach(() => {
  // jsdom has no layout; without a box Ariakit holds every element for hidden and moves no focus.
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([new DOMRect(0, 0, 1, 1)] as unknown as DOMRectList);
  Element.prototype.scrollIntoView = () => undefined;
});

describe("the place picker", () => {
  it("has the focus in its field, narrows the list, and says how many it found", async () => {
    const { user } = renderPicker();
    await openAndType(user, "b");
    expect(await screen.findByText("2 gevonden")).toBeInTheDocument();
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "Bornem Antwerpen",
      "Limburg provincie",
    ]);
  });

  it("picks the first option that was found with Enter, and closes", async () => {
    const { user, onPick } = renderPicker();
    await openAndType(user, "bor");
    await screen.findByText("1 gevonden");
    await user.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith(options[2]);
    expect(trigger()).toHaveFocus();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });

  it("takes letters that are typed on the button", async () => {
    const { user, onPick } = renderPicker();
    trigger().focus();
    await user.keyboard("bor");
    await screen.findByText("1 gevonden");
    await user.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith(options[2]);
    await user.click(trigger());
    expect(await screen.findByRole("combobox")).toHaveValue("");
  });

  it("closes with Escape and picks nothing", async () => {
    const { user, onPick } = renderPicker();
    await openAndType(user, "g{Escape}");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(trigger()).toHaveFocus();
    expect(onPick).not.toHaveBeenCalled();
  });

  it("says in a sentence that nothing was found", async () => {
    const { user } = renderPicker();
    await openAndType(user, "xyz");
    expect(await screen.findByText(/Geen gebied gevonden voor “xyz”/)).toBeInTheDocument();
  });

  it("opens a place under another name, and tells which name that was", async () => {
    const { user, onPick } = renderPicker();
    await openAndType(user, "wat");
    expect(await screen.findByRole("option", { name: "Waterschei → Genk" })).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith(otherNames[0]);
  });

  it("chooses nothing by itself when more places have the name, and one of them with the arrow keys", async () => {
    const { user, onPick } = renderPicker();
    await openAndType(user, "hing");
    await screen.findByText("2 gevonden");
    await user.keyboard("{Enter}");
    expect(onPick).not.toHaveBeenCalled();
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onPick).toHaveBeenCalledExactlyOnceWith(otherNames[2]);
  });

  it("offers what is spelled most like an unknown name, and opens it only when asked", async () => {
    const { user, onPick } = renderPicker();
    await openAndType(user, "genkk");
    const offer = await screen.findByRole("group", { name: "Bedoelt u" });
    await user.keyboard("{Enter}");
    expect(onPick).not.toHaveBeenCalled();
    await user.click(within(offer).getByRole("button", { name: "Genk" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(options[1]);
  });

  it("has places that are one click away", async () => {
    const { user, onPick } = renderPicker();
    await user.click(screen.getByRole("button", { name: /^Gebied: Limburg/ }));
    await user.click(await screen.findByRole("button", { name: "Genk" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(options[1]);
  });
});
