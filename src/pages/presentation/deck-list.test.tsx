import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { limburg, pageRegions, toRegionKey, type Region } from "../../domain/region.ts";
import { mostItems } from "../../permalink/deck.ts";
import { readLink } from "../../permalink/read-link.ts";
import { useQueryString } from "../../permalink/use-query-string.ts";
import { keepBasket, readBasket } from "../basket.ts";
import { CollectAction } from "../collect-action.tsx";
import { ViewContext } from "../view.ts";
import { PresentationPage } from "./presentation-page.tsx";

const genk: Region = {
  key: toRegionKey("municipality", "71016"),
  level: "municipality",
  code: "71016",
  name: "Genk",
  province: limburg,
};

function Example() {
  const { state } = readLink(useQueryString(), { pages: pageRegions, municipalities: [genk] });
  return (
    <ViewContext value={{ state, language: state.language, municipalities: [genk] }}>
      {state.page === "presentatie" ? (
        <PresentationPage />
      ) : (
        <CollectAction figure={{ id: "werkzoekenden", title: "Meer werkzoekenden", language: "nl" }} />
      )}
    </ViewContext>
  );
}

function open(query: string): void {
  history.replaceState(null, "", `/${query}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Example />
    </QueryClientProvider>,
  );
}

const linked = "?p=presentatie&map=werkzaamheidsgraad!werkzoekenden;geb:71016!arbeidsreserve";
const titles = (): readonly (string | null)[] =>
  screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const deckOf = (): string | null => new URLSearchParams(location.search).get("map");
const row = (at: number) => within(screen.getAllByRole("listitem")[at - 1] ?? document.body);

beforeEach(() => {
  // Nothing comes over the network here: figures are called by their name as long as their numbers are on their way.
  vi.stubGlobal("fetch", async () => new Promise(() => undefined));
  keepBasket({ title: "", items: [] });
});

describe("the figures of a presentation", () => {
  it("are put in another order by keyboard; it is said, and the focus goes along", async () => {
    open(linked);
    const [first, second, third] = titles();
    row(3)
      .getByRole("button", { name: /^Naar voren/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    expect(titles()).toEqual([first, third, second]);
    expect(row(2).getByRole("button", { name: /^Naar voren/ })).toHaveFocus();
    expect(screen.getByText(`${third}: nu op plaats 2 van 3.`)).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    expect(titles()).toEqual([third, first, second]);
    expect(row(1).getByRole("button", { name: /^Naar voren/ })).toBeDisabled();
    expect(row(1).getByRole("button", { name: /^Naar achteren/ })).toHaveFocus();
    expect(deckOf()).toBe("arbeidsreserve!werkzaamheidsgraad!werkzoekenden;geb:71016");
  });

  it("get another title, and their own one back", async () => {
    open(linked);
    const [, own] = titles();
    await userEvent.click(row(2).getByRole("button", { name: /^Andere titel/ }));
    await userEvent.keyboard("  Genk; nu!  {Enter}");
    expect(titles()[1]).toBe("Genk; nu!");
    expect(deckOf()).toBe("werkzaamheidsgraad!werkzoekenden;geb:71016;t:Genk~2_nu~1!arbeidsreserve");
    expect(row(2).getByRole("button", { name: /^Andere titel/ })).toHaveFocus();
    await userEvent.click(row(2).getByRole("button", { name: /^Andere titel/ }));
    await userEvent.click(row(2).getByRole("button", { name: "Oorspronkelijke titel" }));
    expect(titles()[1]).toBe(own);
    expect(deckOf()).toBe("werkzaamheidsgraad!werkzoekenden;geb:71016!arbeidsreserve");
  });

  it("keep their title when Escape is pressed", async () => {
    open(linked);
    const before = titles();
    await userEvent.click(row(1).getByRole("button", { name: /^Andere titel/ }));
    await userEvent.keyboard("Iets anders{Escape}");
    expect(titles()).toEqual(before);
    expect(row(1).getByRole("button", { name: /^Andere titel/ })).toHaveFocus();
  });

  it("are removed, and put back", async () => {
    open(linked);
    const [first, second, third] = titles();
    await userEvent.click(row(2).getByRole("button", { name: /^Weghalen/ }));
    expect(titles()).toEqual([first, third]);
    expect(row(2).getByRole("button", { name: /^Weghalen/ })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    expect(titles()).toEqual([first, second, third]);
  });

  it("of a link are added to those of this browser, which stay as they were", async () => {
    keepBasket({ title: "", items: [{ figure: "arbeidsreserve", view: "grafiek", title: "", choices: [] }] });
    open(linked);
    await userEvent.click(screen.getByRole("button", { name: "Voeg toe aan mijn presentatie" }));
    expect(readBasket().text).toBe("arbeidsreserve!werkzaamheidsgraad!werkzoekenden;geb:71016");
    expect(deckOf()).toBeNull();
    expect(titles()).toHaveLength(3);
  });
});

describe("the button that collects a figure", () => {
  it("takes the figure in as it stands, and out again", async () => {
    open("?p=werkzoekenden&geb=71016&per=2019..2023&tabel=werkzoekenden&taal=nl");
    const button = screen.getByRole("button", { name: /^Verzamel/ });
    await userEvent.click(button);
    expect(readBasket().text).toBe("werkzoekenden;geb:71016;per:2019..2023;w:tabel");
    expect(button).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("status")).toHaveTextContent("die nu 1 figuur telt");
    await userEvent.click(button);
    expect(readBasket().text).toBe("");
    expect(button).toHaveAttribute("aria-pressed", "false");
  });

  it("refuses a figure too many, in words", async () => {
    const items = Array.from({ length: mostItems }, (_, index) => ({
      figure: "werkzaamheidsgraad",
      view: "grafiek" as const,
      title: "",
      choices: [["per", String(1990 + index)] as const],
    }));
    keepBasket({ title: "", items });
    open("?p=werkzoekenden");
    await userEvent.click(screen.getByRole("button", { name: /^Verzamel/ }));
    expect(screen.getByRole("status")).toHaveTextContent("Uw presentatie telt al 30 figuren");
    expect(screen.getByRole("button", { name: /^Verzamel/ })).toHaveAttribute("aria-pressed", "false");
  });
});
