import { Icon, type IconName } from "../../ui/icon.tsx";

export type Tone = "ok" | "attention" | "error" | "info" | "plain";

const icons = {
  ok: "check",
  attention: "attention",
  error: "close",
  info: "info",
  plain: undefined,
} as const satisfies Record<Tone, IconName | undefined>;

export interface StatusTagProps {
  readonly tone: Tone;
  readonly children: string;
}

/** A verdict in a word or two: colour, icon and text say the same. */
export function StatusTag({ tone, children }: StatusTagProps) {
  const icon = icons[tone];
  return (
    <span className={`status-tag status-tag--${tone}`}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
