/** The years in which the labour force survey changed so much that a step in a line may come from the survey. Source: Statbel. */
export const surveyBreaks = [
  { period: "2017", label: { nl: "breuk: nieuwe enquête", en: "break: new survey" } },
  { period: "2021", label: { nl: "breuk: nieuwe vragenlijst", en: "break: new questionnaire" } },
] as const;
