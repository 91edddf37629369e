/** The icons of the house: strokes on a grid of 16, drawn in the colour of the text beside them. */
const paths = {
  moon: "M13.5 9.5A5.8 5.8 0 0 1 6.5 2.5a5.8 5.8 0 1 0 7 7z",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1",
  screen: "M2 3h12v8H2zM5.5 13.5h5M8 11v2.5",
  menu: "M2 4h12M2 8h12M2 12h12",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  "chevron-down": "M3.5 6 8 10.5 12.5 6",
  "chevron-right": "M6 3.5 10.5 8 6 12.5",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14",
  plus: "M8 3v10M3 8h10",
  check: "M3 8.5 6.5 12 13 4.5",
  link: "M6.7 9.3a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4L8 4M9.3 6.7a2.8 2.8 0 0 0-4 0L3.1 8.9a2.8 2.8 0 0 0 4 4L8 12",
  code: "M5 4.5 1.5 8 5 11.5M11 4.5 14.5 8 11 11.5M9.3 3 6.7 13",
  picture: "M2 3h12v10H2zM2 11l3.5-3.5 3 3L10.5 8.5 14 12M10.5 6.3v.1",
  slides: "M2 2.5h12M3 2.5v7.5h10V2.5M8 10v2M5 14l3-2 3 2",
  print: "M4 6V2h8v4M4 11.5H2V6h12v5.5h-2M4 9h8v5H4z",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  lock: "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  basket: "M2 5.5h12l-1.3 8H3.3zM5.5 5.5 7 2M10.5 5.5 9 2",
  chart: "M2 13.5h12M2.5 10.5 6 6.5l3 2.5 4.5-6",
  map: "M2 4l4-1.5 4 1.5 4-1.5v9.5l-4 1.5-4-1.5-4 1.5zM6 2.5V12M10 4v9.5",
  table: "M2 3h12v10H2zM2 6.3h12M2 9.7h12M6.5 3v10",
  upload: "M8 10V2M4.5 5 8 1.5 11.5 5M2.5 10v3.5h11V10",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3v3.7M8 5v.2",
  attention: "M8 2.2 14.5 13.5h-13zM8 6.5v3.5M8 11.7v.2",
  "arrow-up": "M8 13V3M4 7l4-4 4 4",
  "arrow-down": "M8 3v10M4 9l4 4 4-4",
  "arrow-right": "M3 8h10M9 4l4 4-4 4",
  "arrow-left": "M13 8H3M7 4 3 8l4 4",
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
  /** Edge in CSS pixels. */
  readonly size?: number;
}

/** A decorative drawing; the words beside it carry the meaning, so it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
