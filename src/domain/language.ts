/** The languages of the screen. Dutch (nl-BE) comes first; place names stay Dutch in both. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** The tag for `lang` attributes and for `Intl`. English uses the British conventions. */
export const languageTags = { nl: "nl-BE", en: "en-GB" } as const satisfies Record<Language, string>;

/** One text in every language. A missing translation does not compile. */
export type Localised = Readonly<Record<Language, string>>;
