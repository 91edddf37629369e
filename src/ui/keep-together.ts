/** An interval of two numbers stays on one line: "600 tot 1.900". */
export function keepTogether(text: string): string {
  return text.replaceAll(/(?<=\d%?) (tot|to) (?=\d)/g, "\u00A0$1\u00A0");
}
