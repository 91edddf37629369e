import { gallery } from "../figures/gallery.ts";
import { pageWords } from "../format/page-words.ts";
import { Notice } from "../ui/notice.tsx";
import { findUnknownChoices } from "./unknown-choices.ts";
import { useView } from "./view.ts";

/** One line for each choice in the address that names no figure, or no way in which that figure counts. */
export function ChoiceNotices() {
  const { state, language } = useView();
  const { unknownChoice } = pageWords[language].notices;
  return findUnknownChoices(state, gallery).map(({ parameter, found }) => (
    <Notice key={`${parameter} ${found}`} kind="attention" live>
      {unknownChoice(parameter, found)}
    </Notice>
  ));
}
