import type { ComponentPropsWithRef } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface Look {
  readonly look?: "normal" | "primary" | "quiet" | undefined;
  readonly size?: "normal" | "small" | undefined;
  readonly icon?: IconName | undefined;
}

export interface ButtonProps extends Look, ComponentPropsWithRef<"button"> {}

/** A button that does something here. Without children it is a square that needs an `aria-label`. */
export function Button({ look, size, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classesOf(look, size, children === undefined, className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends Look, ComponentPropsWithRef<"a"> {
  readonly href: string;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ look, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classesOf(look, size, children === undefined, className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}

function classesOf(look: Look["look"], size: Look["size"], square: boolean, className: string | undefined): string {
  const classes = ["button"];
  if (look !== undefined && look !== "normal") classes.push(`button--${look}`);
  if (size === "small") classes.push("button--small");
  if (square) classes.push("button--square");
  if (className !== undefined) classes.push(className);
  return classes.join(" ");
}
