import { serveSite } from "../site/serve.ts";

const PORTS = [Number(process.env.PORT ?? 4173), 0];

/** Serves `dist/` on the wanted port, or on a free one where that is taken. */
async function serve(): Promise<void> {
  for (const port of PORTS) {
    try {
      const { origin } = await serveSite({ port });
      console.log(`\n  Wegweiser Sachsen-Anhalt is running: ${origin}/\n`);
      return;
    } catch (error) {
      console.log(`  Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

await serve();
