import { changeView, useView } from "../view.ts";
import { municipalityWords } from "./municipality-words.ts";

/** For a municipality that merged: its former municipalities beside it, where a source still has them. Nothing for others. */
export function PartsSwitch() {
  const { state, language } = useView();
  if (state.region.merger === undefined) return null;
  return (
    <label className="parts-switch">
      <input
        type="checkbox"
        checked={state.showsParts}
        onChange={(event) => {
          changeView(state, { showsParts: event.target.checked });
        }}
      />{" "}
      {municipalityWords[language].showParts}
    </label>
  );
}
