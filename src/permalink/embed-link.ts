import { defaultState, type LinkNotice } from "./read-link.ts";
import type { ViewState } from "./view-state.ts";
import { writeLink } from "./write-link.ts";

/** How an embed is lit: light, dark, or light without a ground of its own. */
export const embedThemes = ["licht", "donker", "transparant"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** As what an embed shows its figure: chart, map, table, or one number. */
export const embedForms = ["grafiek", "kaart", "tabel", "kerncijfer"] as const;
export type EmbedForm = (typeof embedForms)[number];

/** The parameters that only an embed has; everything else is read as on any page. */
export interface EmbedOptions {
  /** Id of the figure; "" when the address names none. */
  readonly figure: string;
  /** Without it, what the rest of the address says (`tabel`, `kaart`), or the chart. */
  readonly form?: EmbedForm;
  readonly theme: EmbedTheme;
  readonly hasBorder: boolean;
  readonly hasTitle: boolean;
  readonly hasControls: boolean;
  /** Comes back in the messages about height, so that a host can tell embeds apart. */
  readonly id: string;
}

/** The options of an address that names none. */
export const defaultEmbedOptions: EmbedOptions = {
  figure: "",
  theme: "licht",
  hasBorder: true,
  hasTitle: true,
  hasControls: true,
  id: "",
};

type OptionNotice = Extract<LinkNotice, { readonly kind: "unknown-choice" }>;

/** Reads what only an embed has. A value that cannot be used falls back to its default and is reported. */
export function readEmbedOptions(query: string): {
  readonly options: EmbedOptions;
  readonly notices: readonly OptionNotice[];
} {
  const values = new URLSearchParams(query);
  const notices: OptionNotice[] = [];
  const report = (parameter: OptionNotice["parameter"], found: string): void => {
    notices.push({ kind: "unknown-choice", parameter, found: found.slice(0, 60) });
  };
  const readSwitch = (parameter: "rand" | "titel" | "bediening"): boolean => {
    const found = values.get(parameter);
    if (found !== null && found !== "0" && found !== "1") report(parameter, found);
    return found !== "0";
  };
  const readOf = <Key extends string>(parameter: "thema" | "vorm", keys: readonly Key[]): Key | undefined => {
    const found = values.get(parameter);
    const key = keys.find((each) => each === found);
    if (found !== null && key === undefined) report(parameter, found);
    return key;
  };
  const id = values.get("id") ?? "";
  const isId = /^[\w-]{0,60}$/.test(id);
  if (!isId) report("id", id);
  const form = readOf("vorm", embedForms);
  return {
    notices,
    options: {
      figure: (values.get("fig") ?? "").slice(0, 60),
      ...(form === undefined ? {} : { form }),
      theme: readOf("thema", embedThemes) ?? defaultEmbedOptions.theme,
      hasBorder: readSwitch("rand"),
      hasTitle: readSwitch("titel"),
      hasControls: readSwitch("bediening"),
      id: isId ? id : "",
    },
  };
}

/**
 * Writes the query of an embed: the figure, the choices of the view that this figure follows, and the options that differ from
 * their defaults.
 */
export function writeEmbedLink(state: ViewState, options: EmbedOptions): string {
  const { figure, form, theme, hasBorder, hasTitle, hasControls, id } = options;
  const view = writeLink(narrowTo(figure, state)).replace("?", "");
  const parts = [
    ...(figure === "" ? [] : [`fig=${encodeURIComponent(figure)}`]),
    ...(view === "" ? [] : [view]),
    ...(form === undefined ? [] : [`vorm=${form}`]),
    ...(theme === defaultEmbedOptions.theme ? [] : [`thema=${theme}`]),
    ...(hasBorder ? [] : ["rand=0"]),
    ...(hasTitle ? [] : ["titel=0"]),
    ...(hasControls ? [] : ["bediening=0"]),
    ...(id === "" ? [] : [`id=${id}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The view with only those choices that a single figure looks at: an embed has no page, no detour and no other figures. */
function narrowTo(figure: string, state: ViewState): ViewState {
  const own = <Choice>(choices: Readonly<Record<string, Choice>>): Readonly<Record<string, Choice>> =>
    Object.fromEntries(Object.entries(choices).filter(([id]) => id === figure));
  const isOwn = (id: string): boolean => id === figure;
  const { region, comparisons, from, to, language, goal, calculation, placeComparison, showsParts } = state;
  const { sector, search, cluster } = state;
  return {
    ...defaultState,
    region,
    comparisons,
    from,
    to,
    language,
    goal,
    calculation,
    placeComparison,
    showsParts,
    sector,
    search,
    cluster,
    tables: state.tables.filter(isOwn),
    maps: state.maps.filter(isOwn),
    sorts: own(state.sorts),
    modes: own(state.modes),
  };
}
