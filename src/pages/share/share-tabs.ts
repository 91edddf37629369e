import { lazy, type ComponentType } from "react";
import type { OutgoingFigure } from "../../downloads/outgoing-figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import type { IconName } from "../../ui/icon.tsx";
import type { ShareTabKey } from "./share-labels.ts";

/** What a tab of the dialog "Delen" gets: the figure as it leaves the page, and what it is built by. */
export interface ShareTabProps {
  readonly outgoing: OutgoingFigure;
  readonly definition: FigureDefinition;
}

export interface ShareTab {
  readonly key: ShareTabKey;
  readonly icon: IconName;
  /** Loaded when the tab is opened, so that nobody waits for a writer of files that is not asked for. */
  readonly Content: ComponentType<ShareTabProps>;
}

/**
 * The tabs of the dialog "Delen", in the order in which they stand there. A tab is one file in `tabs/` and one entry here; its
 * words are in share-labels.ts. A tab that is not in this list has no button under a figure either.
 */
export const shareTabs: readonly ShareTab[] = [
  {
    key: "link",
    icon: "link",
    Content: lazy(async () => ({ default: (await import("./tabs/link-tab.tsx")).LinkTab })),
  },
  {
    key: "embed",
    icon: "code",
    Content: lazy(async () => ({ default: (await import("./tabs/embed-tab.tsx")).EmbedTab })),
  },
  {
    key: "picture",
    icon: "picture",
    Content: lazy(async () => ({ default: (await import("./tabs/picture-tab.tsx")).PictureTab })),
  },
  {
    key: "slides",
    icon: "slides",
    Content: lazy(async () => ({ default: (await import("./tabs/powerpoint-tab.tsx")).PowerpointTab })),
  },
  {
    key: "data",
    icon: "table",
    Content: lazy(async () => ({ default: (await import("./tabs/data-tab.tsx")).DataTab })),
  },
  {
    key: "note",
    icon: "copy",
    Content: lazy(async () => ({ default: (await import("./tabs/nota-tab.tsx")).NotaTab })),
  },
];

/** The buttons under a figure, in their fixed order, with their icons. */
export const shareActions = [
  { key: "data", icon: "download" },
  { key: "slides", icon: "slides" },
  { key: "embed", icon: "code" },
  { key: "note", icon: "copy" },
  { key: "link", icon: "link" },
] as const satisfies readonly { readonly key: ShareTabKey; readonly icon: IconName }[];
