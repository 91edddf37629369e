import { useEffect, useState } from "react";
import { dataFileKinds, toDataFile, type DataFileKind, type OutgoingFile } from "../../../downloads/data-files.ts";
import type { OutgoingFigure } from "../../../downloads/outgoing-figure.ts";
import { Button } from "../../../ui/button.tsx";
import { giveBack } from "../../give-back.ts";
import { SavedNotice } from "../saved-notice.tsx";
import type { ShareTabProps } from "../share-tabs.ts";
import { shareWords } from "../share-words.ts";

/** The order on the screen: what most people want first, everything at once last. */
const shownKinds = [...dataFileKinds.filter((kind) => kind !== "zip"), "zip"] as const;

/** The figure as files with numbers, made on the spot, each with its name and size. */
export function DataTab({ outgoing }: ShareTabProps) {
  const files = useDataFiles(outgoing);
  const [saved, setSaved] = useState<string>();
  const words = shareWords[outgoing.figure.language];
  return (
    <>
      <p>{words.data.lead}</p>
      {files === undefined && <p role="status">{words.data.making}</p>}
      <ul className="share-files">
        {shownKinds.map((kind) => {
          const file = files?.get(kind);
          const { name, about } = words.data.files[kind];
          return (
            <li key={kind}>
              <div>
                <h3>{name}</h3>
                <p>{about}</p>
                {file !== undefined && (
                  <p className="share-file-name">
                    {file.name} · {words.data.size(file.bytes.length)}
                  </p>
                )}
                {files !== undefined && file === undefined && <p role="alert">{words.data.failed}</p>}
              </div>
              <Button
                size="small"
                icon="download"
                disabled={file === undefined}
                onClick={() => {
                  if (file === undefined) return;
                  giveBack(new Blob([file.bytes], { type: file.mimeType }), file.name);
                  setSaved(file.name);
                }}
              >
                {words.save.action}
                <span className="visually-hidden">: {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <SavedNotice name={saved} />
    </>
  );
}

/** All files, or nothing while they are being made; one that cannot be made is not among them. */
function useDataFiles(outgoing: OutgoingFigure): ReadonlyMap<DataFileKind, OutgoingFile> | undefined {
  const [made, setMade] = useState<{
    readonly of: OutgoingFigure;
    readonly files: ReadonlyMap<DataFileKind, OutgoingFile>;
  }>();
  useEffect(() => {
    let isCurrent = true;
    const all = dataFileKinds.map(async (kind) => [kind, await toDataFile(kind, outgoing)] as const);
    void Promise.allSettled(all).then((outcomes) => {
      const files = new Map(outcomes.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
      for (const each of outcomes) if (each.status === "rejected") reportError(each.reason);
      if (isCurrent) setMade({ of: outgoing, files });
    });
    return () => {
      isCurrent = false;
    };
  }, [outgoing]);
  return made?.of === outgoing ? made.files : undefined;
}
