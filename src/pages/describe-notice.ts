import type { Language } from "../domain/language.ts";
import { finderWords } from "../format/finder-words.ts";
import { formatCount } from "../format/format-number.ts";
import { formatDay } from "../format/format-period.ts";
import { pageWords } from "../format/page-words.ts";
import type { Limits, LinkNotice } from "../permalink/read-link.ts";
import type { NoticeKind } from "../ui/notice.tsx";

/** That another name led here is told; that something could not be used asks for attention. */
export function noticeKindOf({ kind }: LinkNotice): NoticeKind {
  return kind === "former-municipality" || kind === "part-of-municipality" || kind === "other-name"
    ? "info"
    : "attention";
}

/** One line about a part of the address that could not be used. */
export function describeNotice(notice: LinkNotice, shown: string, language: Language): string {
  const { notices } = pageWords[language];
  switch (notice.kind) {
    case "former-municipality":
      return notices.formerMunicipality(notice.name, formatDay(notice.since, language), notice.now);
    case "unknown-region":
      return notices.unknownRegion(notice.found, shown);
    case "part-of-municipality":
      return finderWords[language].partNotice(notice.name, notice.now);
    case "other-name":
      return finderWords[language].otherNotice(notice.name, notice.now);
    case "ambiguous-region":
      return finderWords[language].ambiguous(notice.found, shown);
    case "unknown-comparison":
      return notices.unknownComparison(notice.found);
    case "unknown-goal":
      return notices.unknownGoal(notice.found);
    case "unknown-group":
      return notices.unknownGroup(notice.found);
    case "unknown-number":
      return notices.unknownNumber(notice.found, toRange(notice.limits, language));
    case "unknown-amount": {
      const range = toRange(notice.limits, language);
      return notice.unit === "euro"
        ? notices.unknownAmount(notice.found, range)
        : notices.unknownShare(notice.found, range);
    }
    case "unknown-choice":
      return notices.unknownChoice(notice.parameter, notice.found);
    case "too-many-comparisons":
      return notices.tooMany(notice.kept);
    case "unknown-period":
      return notices.unknownPeriod(notice.found);
    case "unknown-citation":
      return notices.unknownCitation(notice.found);
    case "unknown-page":
      return notices.unknownPage(notice.found);
    case "unknown-language":
      return notices.unknownLanguage(notice.found);
  }
}

/** "van 1 tot 999.999.999". */
function toRange({ lowest, highest }: Limits, language: Language): string {
  return pageWords[language].notices.range(formatCount(lowest, language), formatCount(highest, language));
}
