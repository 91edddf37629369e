import type { FigureDefinition } from "../../figures/figure-input.ts";
import { embedWords } from "../../format/embed-words.ts";
import type { LinkNotice } from "../../permalink/read-link.ts";
import { Notice } from "../../ui/notice.tsx";
import { describeNotice, noticeKindOf } from "../describe-notice.ts";
import { findUnknownChoices } from "../unknown-choices.ts";
import type { OpenedLink } from "../use-link.ts";

export interface EmbedNoticesProps {
  readonly link: OpenedLink;
  readonly definition: FigureDefinition;
  /** Id of the figure that the address asks for; "" when it names none. */
  readonly asked: string;
  readonly optionNotices: readonly LinkNotice[];
}

/** One line for each part of the address that could not be used. */
export function EmbedNotices({ link: { state, notices }, definition, asked, optionNotices }: EmbedNoticesProps) {
  const { language } = state;
  const words = embedWords[language];
  const name = definition.name[language];
  return (
    <>
      {definition.id !== asked && (
        <Notice kind="attention">{asked === "" ? words.noFigure(name) : words.unknownFigure(asked, name)}</Notice>
      )}
      {[...notices, ...optionNotices, ...findUnknownChoices(state, [definition])].map((notice) => (
        <Notice key={JSON.stringify(notice)} kind={noticeKindOf(notice)}>
          {describeNotice(notice, state.region.name, language)}
        </Notice>
      ))}
    </>
  );
}
