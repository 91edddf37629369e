import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type NoticeKind = "info" | "ok" | "attention" | "error";

const icons = { info: "info", ok: "check", attention: "attention", error: "attention" } as const satisfies Record<
  NoticeKind,
  IconName
>;

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly heading?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Announce it: `true` for what appears while the page is in use. An error interrupts, the rest waits its turn. */
  readonly live?: boolean;
}

/** A message in its place on the page. It stays until the cause is gone. */
export function Notice({ kind, heading, children, actions, live = false }: NoticeProps) {
  const role = live ? { role: kind === "error" ? "alert" : "status" } : {};
  return (
    <div className={`notice notice--${kind}`} {...role}>
      <Icon name={icons[kind]} size={20} />
      <div className="notice-body">
        {heading !== undefined && <p className="notice-heading">{heading}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
