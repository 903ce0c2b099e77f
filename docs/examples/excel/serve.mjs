// Serves an add-in on this computer: node serve.mjs [folder] [port] [http]
//
// The certificate is the one that `npx office-addin-dev-certs install` makes and trusts. With `http` it does without:
// for a server in front that speaks https itself.
import { readFileSync } from "node:fs";
import { createServer as createPlain } from "node:http";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, resolve, sep } from "node:path";

const [folder = "add-in", port = "3000", protocol = "https"] = process.argv.slice(2);
const root = resolve(folder);
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

function answer(request, response) {
  try {
    const path = join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (!path.startsWith(root + sep)) throw new Error("outside");
    const content = readFileSync(path);
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    // Excel on the web reads functions.json from its own address.
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "cache-control": "no-cache" });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function certificate() {
  const own = join(homedir(), ".office-addin-dev-certs");
  try {
    return { key: readFileSync(join(own, "localhost.key")), cert: readFileSync(join(own, "localhost.crt")) };
  } catch {
    throw new Error("There is no certificate yet: run `npx office-addin-dev-certs install` first.");
  }
}

const server = protocol === "http" ? createPlain(answer) : createServer(certificate(), answer);
server.listen(Number(port), "localhost", () => {
  console.log(`${protocol}://localhost:${server.address().port}/taskpane.html`);
});
