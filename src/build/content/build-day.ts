/** The day of the build, `2026-11-21`. WEGWEISER_TODAY sets it where a build has to come out the same on any day. */
export function buildDay(): string {
  return process.env.WEGWEISER_TODAY ?? new Date().toISOString().slice(0, 10);
}
