/**
 * Small steps that upgrade the parameters of old addresses, oldest first, so that the rest of the house knows only the
 * newest form and no link ever dies. A step returns its input unchanged when it has nothing to do.
 */
type Migration = (values: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

export const migrations: readonly Migration[] = [
  // `jaar=2023` is how people write it by hand.
  ({ jaar, ...rest }) => (jaar === undefined || rest["per"] !== undefined ? rest : { ...rest, per: jaar }),
];
