/** Under which key a date is kept. Each service has its own: the day of one office's letter says nothing of another's. */
export function dateKey(service: string, date: string): string {
  return `${service}-${date}`;
}
