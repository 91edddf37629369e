import type { Language } from "../domain/language.ts";

const marks = {
  nl: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
} as const satisfies Record<Language, { group: string; decimal: string }>;

/**
 * A number as a person types it: `3.817.000`, `3817000`, `37,5`, `9.141.660,12 euro`, `45%`. The mark of groups before one or two
 * last digits can only be meant as a decimal mark. Nothing when the text is no number.
 */
export function readTypedNumber(text: string, language: Language): number | undefined {
  const bare = text.replaceAll(/[\s€%]|euro/gi, "");
  const { group, decimal } = marks[language];
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^\\d+(\\${decimal}\\d+)?$`);
  const otherMark = new RegExp(`^\\d+\\${group}\\d{1,2}$`);
  if (grouped.test(bare) || plain.test(bare)) return Number(bare.replaceAll(group, "").replace(decimal, "."));
  return otherMark.test(bare) ? Number(bare.replace(group, ".")) : undefined;
}
