import { useState } from "react";
import { languages, type Language } from "../../../domain/language.ts";
import type { Figure } from "../../../figures/figure.ts";
import {
  defaultEmbedOptions,
  embedForms,
  embedThemes,
  writeEmbedLink,
  type EmbedForm,
  type EmbedOptions,
} from "../../../permalink/embed-link.ts";
import type { ViewState } from "../../../permalink/view-state.ts";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import type { FigureView } from "../../../ui/figure-frame.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { toAddress } from "../../copy-action.tsx";
import { toEmbedCodes } from "../../embed-codes.ts";
import { EmbedFrame } from "../../embed-frame.tsx";
import { toShownForm } from "../../embed/shown-form.ts";
import { viewOf } from "../../to-frame-state.ts";
import { publishedOnly, useBuiltFigure } from "../../use-built-figure.ts";
import { hrefOf, useView } from "../../view.ts";
import { embedTabWords } from "../embed-tab-words.ts";
import { FollowChoice } from "../follow-choice.tsx";
import { lastYearOf } from "../last-year.ts";
import type { ShareTabProps } from "../share-tabs.ts";

const formOf = { chart: "grafiek", map: "kaart", table: "tabel" } as const satisfies Record<FigureView, EmbedForm>;

/** "Insluiten": the figure as it will stand on another site, its options, and the code for it in three ways. */
export function EmbedTab({ outgoing: { figure }, definition }: ShareTabProps) {
  const { state, language } = useView();
  const words = embedTabWords[language];
  const [shownLanguage, setShownLanguage] = useState<Language>(language);
  const [follows, setFollows] = useState(state.to === "latest");
  const forms = formsOf(figure);
  const [options, setOptions] = useState<EmbedOptions>(() => {
    const form = formOf[viewOf(state, figure.id)];
    return { ...defaultEmbedOptions, figure: figure.id, form: forms.includes(form) ? form : "grafiek" };
  });
  const change = (changed: Partial<EmbedOptions>): void => {
    setOptions({ ...options, ...changed });
  };
  const year = state.to === "latest" ? lastYearOf(figure) : state.to;
  const to: ViewState["to"] = follows || year === undefined ? "latest" : year;
  const shown = { ...state, language: shownLanguage, to, tables: [], maps: [] };
  // What a host page shows is in its own language, and never holds the reader's own files.
  const built = useBuiltFigure(definition, shown, publishedOnly);
  const { form, ...others } = options;
  const query = writeEmbedLink(shown, form === undefined || form === "grafiek" ? others : { ...others, form });
  // The title of a frame stays true when its numbers change.
  const title = `${definition.name[shownLanguage]}, ${state.region.name}`;
  const codes = toEmbedCodes({
    address: toAddress(`./embed.html${query}`),
    script: toAddress("./embed.js"),
    title,
  });
  return (
    <>
      <p>{words.lead}</p>
      {figure.sources.some(({ quality }) => quality === "own") && <Notice kind="attention">{words.ownFiles}</Notice>}
      <FollowChoice follows={follows} year={year} onChoose={setFollows} />
      <fieldset className="embed-options">
        <legend>{words.options}</legend>
        <p className="embed-selects">
          <SelectField
            label={words.language}
            labelShown
            options={languages.map((key) => ({ key, label: words.languages[key] }))}
            value={shownLanguage}
            onChange={setShownLanguage}
          />
          <SelectField
            label={words.theme}
            labelShown
            options={embedThemes.map((key) => ({ key, label: words.themes[key] }))}
            value={options.theme}
            onChange={(theme) => {
              change({ theme });
            }}
          />
          {forms.length > 1 && (
            <SelectField
              label={words.form}
              labelShown
              options={forms.map((key) => ({ key, label: words.forms[key] }))}
              value={options.form ?? "grafiek"}
              onChange={(next) => {
                change({ form: next });
              }}
            />
          )}
        </p>
        <div className="embed-checks">
          <ChoiceField
            kind="check"
            label={words.border}
            checked={options.hasBorder}
            onChange={(hasBorder) => {
              change({ hasBorder });
            }}
          />
          <ChoiceField
            kind="check"
            label={words.title}
            checked={options.hasTitle}
            onChange={(hasTitle) => {
              change({ hasTitle });
            }}
          />
          <ChoiceField
            kind="check"
            label={words.controls}
            checked={options.hasControls}
            onChange={(hasControls) => {
              change({ hasControls });
            }}
          />
        </div>
      </fieldset>
      <h3 className="share-heading">{words.preview}</h3>
      <div className="embed-preview" data-theme={options.theme === "donker" ? "dark" : "light"}>
        <EmbedFrame key={query} query={query} title={`${words.preview}: ${title}`} />
      </div>
      {(["automatic", "fixed", "link"] as const).map((kind) => (
        <section key={kind} aria-label={words.codes[kind].name}>
          <h3 className="share-heading">{words.codes[kind].name}</h3>
          <p className="share-small">{words.codes[kind].about}</p>
          <div className="share-code embed-code">
            <code aria-label={words.codes[kind].name}>{codes[kind]}</code>
            <CopyButton
              label={words.copy(words.codes[kind].name)}
              doneLabel={words.copied}
              failedLabel={words.copyFailed}
              icon="copy"
              look={kind === "automatic" ? "primary" : "normal"}
              resetKey={codes[kind]}
              onCopy={async () => navigator.clipboard.writeText(codes[kind])}
            />
          </div>
        </section>
      ))}
      {built.status === "ready" && <AlternativeText figure={built.figure} language={language} />}
      <p className="share-small">
        <a href={hrefOf(state, { page: "insluiten", search: "", cluster: "" })}>{words.documentation}</a>
      </p>
    </>
  );
}

/** The forms that a figure has. A list and single numbers are what they are. */
function formsOf(figure: Figure): readonly EmbedForm[] {
  if (figure.kind === "list" || figure.kind === "empty") return ["grafiek"];
  return embedForms.filter(
    (form) =>
      toShownForm(figure, form, "chart").lacks === undefined && !(figure.kind === "numbers" && form === "tabel"),
  );
}

interface AlternativeTextProps {
  /** The figure in the language of the page around the embed. */
  readonly figure: Figure;
  readonly language: Language;
}

/** What the figure says, for a host page that wants it as text of its own. */
function AlternativeText({ figure, language }: AlternativeTextProps) {
  const words = embedTabWords[language];
  const text = [`${figure.title}.`, `${figure.subtitle}.`, ...figure.reading].join(" ");
  return (
    <section aria-label={words.alternative.name}>
      <h3 className="share-heading">{words.alternative.name}</h3>
      <p className="share-small">{words.alternative.about}</p>
      <div className="share-code embed-code">
        <code aria-label={words.alternative.name} lang={figure.language}>
          {text}
        </code>
        <CopyButton
          label={words.copy(words.alternative.name)}
          doneLabel={words.copied}
          failedLabel={words.copyFailed}
          icon="copy"
          resetKey={text}
          onCopy={async () => navigator.clipboard.writeText(text)}
        />
      </div>
    </section>
  );
}
