// The packaged bot in local mode, in an empty folder, with the Playground that it starts.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const JAR = new URL("../target/omabotti.jar", import.meta.url).pathname;
const LONGEST_START = 150_000;
const SOON_UP = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]; // it lives for a minute: optimising it costs more than it gives

/**
 * @param user of the sample whom the Playground speaks for; without, the first
 * @param more settings, as its command line takes them
 */
export async function startBot(user = "1", more = []) {
  if (!existsSync(JAR)) {
    throw new Error(`${JAR} is missing: run mvn package first`);
  }
  const folder = mkdtempSync(join(tmpdir(), "omabotti-browser-"));
  const settings = [
    `--server.port=${await freePort()}`,
    `--local.playground.port=${await freePort()}`,
    ...more,
  ];
  const bot = spawn("java", [...SOON_UP, "-jar", JAR, ...settings], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none", LOCAL_PLAYGROUND_USER: user },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  const listen = (chunk) => (log += chunk);
  bot.stdout.setEncoding("utf8").on("data", listen);
  bot.stderr.setEncoding("utf8").on("data", listen);
  const stop = async () => {
    if (bot.exitCode === null) {
      bot.kill("SIGTERM");
      await once(bot, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const playground = await until(() => log.match(/The Playground answers: (\S+)/)?.[1], bot);
    const address = log.match(/Bot +(\S+)/)[1];
    const directoryId = log.match(/"aadObjectId":"([^"]+)"/)[1]; // of whoever one is in the Playground
    return { playground, address, directoryId, stop, log: () => log };
  } catch (fault) {
    await stop();
    throw new Error(`${fault.message}\n${log}`);
  }
}

async function until(found, bot) {
  const deadline = Date.now() + LONGEST_START;
  while (Date.now() < deadline && bot.exitCode === null) {
    const it = found();
    if (it) {
      return it;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the bot or its Playground did not start");
}

/** One that nobody has right now. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
