/** The fields of a value of unknown form; none where it is no object. */
export function fieldsOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** The values of an array, or of what was an array once; none where it is no object. */
export function valuesOf(value: unknown): readonly unknown[] {
  return Object.values(fieldsOf(value));
}

/** The version that every stored form but the very first carries; undefined where none can be read. */
export function versionOf(value: unknown): number | undefined {
  const { version } = fieldsOf(value);
  return typeof version === "number" ? version : undefined;
}

export function isEachOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
