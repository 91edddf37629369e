import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pageRegions } from "../../domain/region.ts";
import type { Fact } from "../../figures/figure.ts";
import { readLink } from "../../permalink/read-link.ts";
import { useQueryString } from "../../permalink/use-query-string.ts";
import { ViewContext } from "../view.ts";
import { RoadForm } from "./road-form.tsx";

const places = { pages: pageRegions, municipalities: [] };

const fact = (key: string, value: number, text: string, explanation: string): Fact => ({
  key,
  label: "2024",
  value,
  text,
  explanation,
});

/** What the figure says is in use for Vlaanderen in 2018, as far as the address does not say otherwise. */
function Example() {
  const { state } = readLink(useQueryString(), places);
  const { employed, population } = state.calculation;
  const facts = [
    fact("employed", employed ?? 2_849_000, "2.849.000", "Gepubliceerd voor 2018."),
    fact("population", population ?? 3_817_000, "3.817.000", "Op 1 januari 2018."),
    fact("population-then", 3_817_000, "3.817.000", "Evenveel als nu."),
    fact("projection", 3_810_000, "3.810.000", "Bron: Steunpunt Werk."),
  ];
  return (
    <ViewContext value={{ state, language: state.language, municipalities: [] }}>
      <RoadForm figure={{ facts }} />
    </ViewContext>
  );
}

function open(query = ""): void {
  history.replaceState(null, "", `/${query}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Example />
    </QueryClientProvider>,
  );
}

const field = (name: RegExp): HTMLElement => screen.getByRole("textbox", { name });

beforeEach(() => {
  // The groups of the reserve need data; nothing comes over the network here.
  vi.stubGlobal("fetch", async () => new Promise(() => undefined));
});

describe("the form of the calculator", () => {
  it("shows every number with where it comes from", () => {
    open();
    expect(field(/^Aan het werk nu/)).toHaveValue("2.849.000");
    expect(field(/^Aan het werk nu/)).toHaveAccessibleDescription(/Gepubliceerd voor 2018/);
    expect(field(/^Inwoners nu/)).toHaveAccessibleDescription(/1 januari 2018/);
    expect(field(/^Graad/)).toHaveValue("80");
    expect(field(/^Graad/)).toHaveAccessibleDescription(/Vlaamse Regering, 2019/);
  });

  it.each(["3.810.000", "3810000", "3 810 000"])(
    "takes %j over while it is typed, and keeps the focus",
    async (text) => {
      open();
      const before = history.length;
      const user = userEvent.setup();
      await user.clear(field(/^Inwoners nu/));
      await user.type(field(/^Inwoners nu/), text);
      expect(new URLSearchParams(location.search).get("bev")).toBe("3810000");
      expect(field(/^Inwoners nu/)).toHaveFocus();
      expect(field(/^Inwoners nu/)).toHaveValue(text);
      // Typing leaves no steps to go back through.
      expect(history.length).toBe(before);
      await user.tab();
      expect(field(/^Inwoners nu/)).toHaveValue("3.810.000");
    },
  );

  it.each(["veel", "3,8", "0", "99.999.999"])("explains that %j cannot be used, and changes nothing", async (text) => {
    open("?werkenden=5");
    const user = userEvent.setup();
    await user.clear(field(/^Aan het werk nu/));
    await user.paste(text);
    expect(field(/^Aan het werk nu/)).toBeInvalid();
    expect(field(/^Aan het werk nu/)).toHaveAccessibleDescription(/Schrijf een heel getal van 1 tot 20.000.000/);
    expect(location.search).not.toContain("NaN");
    expect(location.search).toBe("");
  });

  it("goes back to the source when a field is emptied", async () => {
    open("?bev=5000000");
    expect(field(/^Inwoners nu/)).toHaveValue("5.000.000");
    const user = userEvent.setup();
    await user.clear(field(/^Inwoners nu/));
    await user.tab();
    expect(location.search).toBe("");
    expect(field(/^Inwoners nu/)).toHaveValue("3.817.000");
  });

  it.each([
    ["77,5", "?doel=77.5"],
    ["8", ""],
    ["tachtig", ""],
  ])("reads the goal %j", async (text, query) => {
    open();
    const user = userEvent.setup();
    await user.clear(field(/^Graad/));
    await user.paste(text);
    expect(location.search).toBe(query);
  });

  it("hides the line of a goal of one's own without losing the goal", async () => {
    open("?doel=78");
    const user = userEvent.setup();
    await user.click(screen.getByRole("switch", { name: "Toon de lijn van de doelstelling" }));
    expect(location.search).toBe("?doel=geen,78");
    expect(field(/^Graad/)).toHaveValue("78");
  });

  it("offers the projection, a number of one's own, and the way back, each as a step", async () => {
    open();
    const before = history.length;
    const user = userEvent.setup();
    await user.click(screen.getByRole("radio", { name: /Prognose voor 2024: 3.810.000/ }));
    expect(location.search).toBe("?bevdoel=3810000");
    await user.click(screen.getByRole("radio", { name: "Een eigen aantal" }));
    await user.clear(field(/^Eigen aantal inwoners/));
    await user.type(field(/^Eigen aantal inwoners/), "4.000.000");
    expect(location.search).toBe("?bevdoel=4000000");
    await user.click(screen.getByRole("radio", { name: "Evenveel als nu" }));
    expect(location.search).toBe("");
    expect(screen.queryByRole("textbox", { name: /^Eigen aantal/ })).toBeNull();
    expect(history.length).toBe(before + 2);
  });

  it("says when more people work than live there", async () => {
    open("?werkenden=4000000");
    expect(screen.getByText(/Er kunnen niet meer mensen werken dan er inwoners zijn/)).toBeVisible();
  });

  it("resets its own inputs and nothing else", async () => {
    open("?doel=78&doeljaar=2028&werkenden=5&bev=6&bevdoel=7&groepen=seek&doortrek=1&budget=1000");
    await userEvent.setup().click(screen.getByRole("button", { name: "Terug naar de bronnen" }));
    expect(location.search).toBe("?budget=1000");
  });

  it("says of a place without a known pace that it is not known, and not that no pace would do", () => {
    open();
    expect(screen.getByRole("switch", { name: /Trek het tempo/ })).toHaveAccessibleDescription(
      "Hier is niets door te trekken: het tempo van de voorbije jaren is niet bekend.",
    );
  });
});
