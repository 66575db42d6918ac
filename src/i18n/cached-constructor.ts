/**
 * Returns a function that constructs each `Intl` formatter once per locale and options. Constructing a formatter costs
 * far more than using it.
 */
export function cachedConstructor<Options, Formatter>(
  Kind: new (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known) return known;
    const formatter = new Kind(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}
