export interface WordmarkProps {
  /** The words before the number. */
  readonly brand: string;
  readonly href: string;
}

/** The name of the site; its number stands on the flag of the 80 line. */
export function Wordmark({ brand, href }: WordmarkProps) {
  return (
    <a className="wordmark" href={href}>
      <span>{brand}</span> <b className="wordmark-flag">80</b>
    </a>
  );
}
