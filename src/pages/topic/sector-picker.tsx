import { sectorRank } from "../../figures/sector/sector-rank.ts";
import { topicPartWords } from "../../format/topic-part-words.ts";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useFigure } from "../use-figure.ts";
import { changeView, useView } from "../view.ts";

/** The choice of a sector out of all that the source has; one that it does not know is named, and the largest shown instead. */
export function SectorPicker() {
  const { state, language } = useView();
  const loaded = useFigure(sectorRank);
  const words = topicPartWords[language].sector;
  if (loaded.status !== "ready" || loaded.figure.kind !== "series") return null;
  const { categories } = loaded.figure;
  const shown = categories.find(({ role }) => role === "home");
  if (shown === undefined) return null;
  const isUnknown = state.sector !== "" && !categories.some(({ key }) => key === state.sector);
  return (
    <div className="sector-picker">
      {isUnknown && (
        <Notice kind="attention" live>
          {words.unknown(state.sector, shown.label)}
        </Notice>
      )}
      <SelectField
        label={words.choose}
        labelShown
        options={categories
          .map(({ key, label }) => ({ key, label }))
          .toSorted((a, b) => a.label.localeCompare(b.label, "nl"))}
        value={shown.key}
        onChange={(sector) => {
          changeView(state, { sector });
        }}
      />
    </div>
  );
}
