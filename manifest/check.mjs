// A second opinion on the manifest that `mvn verify` built, by Microsoft's own checker and the schemas that it carries:
//
//     npm ci --ignore-scripts && node check.mjs target/omabotti-teams/manifest.json
//
// Exit code 1 on faults. It says nothing of sv.json and en.json: the checker cannot read its own schema for those.
// package.json names fs-extra because the checker uses it without declaring it.
import { readFile } from "node:fs/promises";
import process from "node:process";
import appManifest from "@microsoft/app-manifest";

// The checker would fetch a schema that it does not carry; here that is a fault.
globalThis.fetch = async (url) => {
  throw new Error(`no such schema is installed: ${url}`);
};

const [, , file] = process.argv;
if (file === undefined) {
  throw new Error("usage: node check.mjs MANIFEST.json");
}
const manifest = JSON.parse(await readFile(file, "utf8"));
const faults = await appManifest.AppManifestUtils.validateAgainstSchema(manifest);
for (const fault of faults) {
  console.error(`${file}: ${fault}`);
}
if (faults.length > 0) {
  process.exit(1);
}
console.log(`${file}: valid`);
