import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { cacheControl } from "./headers.ts";

export interface ServedSite {
  /** Where it is reached, without a last slash. */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves the built site as a real server should: with its headers, and a 404 page in the reader's language.
 * @param options port 0 takes a free one; the files are read anew at each request, so that a test can change them
 */
export async function serveSite({ dist = "dist", port = 0, host = "127.0.0.1" } = {}): Promise<ServedSite> {
  const files = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader("Cache-Control", cacheControl(path)),
  });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    for (const [name, value] of Object.entries(headersOf(dist))) response.setHeader(name, value);
    files(request, response, () => notFound(path, dist, response));
  });
  const sockets = new Set<import("node:net").Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await listen(server, port, host);
  const address = server.address();
  return {
    origin: `http://${host}:${typeof address === "object" ? address?.port : port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}

function notFound(path: string, dist: string, response: ServerResponse): void {
  const locale = /^\/([a-z-]+)\//.exec(path)?.[1] ?? "";
  const own = join(dist, locale, "404.html");
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(readFileSync(existsSync(own) ? own : join(dist, "404.html")));
}

/** Read at each answer: a build while the server runs changes the hashes in them. */
function headersOf(dist: string): Record<string, string> {
  return JSON.parse(readFileSync(join(dist, "headers.json"), "utf8")) as Record<string, string>;
}
