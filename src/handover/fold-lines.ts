/** RFC 5545, 3.1: a line has at most 75 octets, without its end. */
const MAX_OCTETS = 75;

const octets = new TextEncoder();

/**
 * Folds the lines of a calendar file anew: at 75 octets and never within a letter. The library counts UTF-16 units
 * instead, writes 76 of them after the first line, and cuts letters in two.
 * @param file with CRLF, folded or not
 */
export function foldLines(file: string): string {
  return file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(foldLine)
    .join("\r\n");
}

function foldLine(line: string): string {
  let folded = "";
  let used = 0;
  for (const letter of line) {
    const length = octets.encode(letter).length;
    if (used + length > MAX_OCTETS) {
      folded += "\r\n ";
      used = 1;
    }
    folded += letter;
    used += length;
  }
  return folded;
}
