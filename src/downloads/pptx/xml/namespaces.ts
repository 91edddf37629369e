/** The namespaces of the transitional schemas of ISO/IEC 29500 that slides and charts are written in, as attributes of a root. */
export const slideNamespaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const tableNamespace = "http://schemas.openxmlformats.org/drawingml/2006/table";

export const chartNamespaces = {
  "xmlns:c": chartNamespace,
  "xmlns:a": slideNamespaces["xmlns:a"],
  "xmlns:r": slideNamespaces["xmlns:r"],
} as const;

/** Drawings that lie on a chart and move with it. */
export const chartDrawingNamespaces = {
  "xmlns:c": chartNamespace,
  "xmlns:a": slideNamespaces["xmlns:a"],
  "xmlns:cdr": "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing",
} as const;
