import { gallery } from "../../figures/gallery.ts";
import { FigureCard } from "../figure-card.tsx";

/** Every figure of the house under each other, for the chosen view: for who builds, tests or looks for one figure. */
export function GalleryPage() {
  return (
    <div className="page-width gallery">
      <h1 className="page-title">Galerij</h1>
      {gallery.map((definition) => (
        <FigureCard key={definition.id} definition={definition} level={2} />
      ))}
    </div>
  );
}
