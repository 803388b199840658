/** Where an address can be seen on a map. */
export interface MapAddress {
  /** Opens the map that the phone has; absent on devices that know no such address. */
  readonly app: string | undefined;
  /** A page on the web, for every device. */
  readonly web: string;
}

/**
 * The ways to a postal address on a map. Nothing is asked of a map service before the person follows the link.
 * @param address as it stands on a letter, in one line
 * @param userAgent of the browser: Android opens `geo:`, Apple's phones know `maps:` only
 */
export function mapAddress(address: string, userAgent: string): MapAddress {
  const query = encodeURIComponent(address);
  return {
    app: /Android/i.test(userAgent)
      ? `geo:0,0?q=${query}`
      : /iPhone|iPad|iPod/.test(userAgent)
        ? `maps:?q=${query}`
        : undefined,
    web: `https://www.openstreetmap.org/search?query=${query}`,
  };
}
