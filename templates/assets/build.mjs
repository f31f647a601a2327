// Builds the pages' assets: styles, scripts and the icon sprite, with hashed names and compressed copies.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const out = join(root, "build/assets");
const draft = join(root, "build/assets.new");
const target = ["chrome90", "safari15", "firefox90"];
const manifest = {};
const sizes = [];

rmSync(draft, { recursive: true, force: true });
mkdirSync(draft, { recursive: true });

/** Writes one asset under a name that changes with its content, and its compressed copies. */
function keep(name, content) {
  const bytes = Buffer.from(content);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const extension = extname(name);
  const file = `${name.slice(0, -extension.length)}-${digest}${extension}`;
  const gz = gzipSync(bytes, { level: 9 });
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(join(draft, file), bytes);
  writeFileSync(join(draft, `${file}.gz`), gz);
  writeFileSync(join(draft, `${file}.br`), br);
  manifest[name] = file;
  sizes.push([name, bytes.length, gz.length, br.length]);
  return file;
}

/** The small pictures inside WeUI's CSS become files, so that the pages need no `data:` in their CSP. */
function unpackPictures(css) {
  return css.replace(/url\((["']?)data:image\/svg\+xml([^)]*?)\1\)/g, (whole, quote, rest) => {
    const [head, ...tail] = rest.split(",");
    const body = tail.join(",");
    const svg = head.includes("base64") ? Buffer.from(body, "base64").toString() : decodeURIComponent(body);
    const name = `glyph-${createHash("sha256").update(svg).digest("hex").slice(0, 6)}.svg`;
    return `url(${manifest[name] ?? keep(name, svg)})`;
  });
}

/** One symbol for each name in icons.txt; `name:weight` takes another weight than regular. */
function sprite() {
  const symbols = readFileSync(join(here, "icons.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("#")[0].trim())
    .filter(Boolean)
    .map((line) => {
      const [name, weight = "regular"] = line.split(":");
      const file = weight === "regular" ? name : `${name}-${weight}`;
      const path = join(root, "node_modules/@phosphor-icons/core/assets", weight, `${file}.svg`);
      if (!existsSync(path)) throw new Error(`icons.txt: no icon called ${file}`);
      const inner = readFileSync(path, "utf8").replace(/^<svg[^>]*>|<\/svg>\s*$/g, "");
      return `<symbol id="${file}" viewBox="0 0 256 256">${inner}</symbol>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

async function bundle(entry, options = {}) {
  const result = await build({
    entryPoints: [entry], bundle: true, minify: true, write: false, target,
    legalComments: "none", logLevel: "warning", ...options,
  });
  return result.outputFiles[0].text;
}

keep("icons.svg", sprite());
keep("mark.svg", readFileSync(join(here, "mark.svg")));
for (const name of ["h5", "desktop"]) {
  keep(`${name}.css`, unpackPictures(await bundle(join(here, "css", `${name}.css`), { external: ["data:*"] })));
  keep(`${name}.js`, await bundle(join(here, "js", `${name}.js`), { format: "iife" }));
}
writeFileSync(join(draft, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
rmSync(out, { recursive: true, force: true });
renameSync(draft, out);

// The phone simulator's face is served by the sandbox under plain names.
const face = join(root, "wechat/sandbox/face");
if (existsSync(join(face, "main.js"))) {
  const faceOut = join(root, "build/face");
  rmSync(faceOut, { recursive: true, force: true });
  cpSync(face, faceOut, { recursive: true, filter: (path) => ![".js", ".md"].includes(extname(path)) });
  writeFileSync(join(faceOut, "main.js"), await bundle(join(face, "main.js"), { format: "esm" }));
} else {
  console.log("phone simulator: no wechat/sandbox/face/main.js, left out");
}

for (const [name, raw, gz, br] of sizes.filter(([name]) => !name.startsWith("glyph-"))) {
  console.log(`${name.padEnd(12)} ${String(raw).padStart(7)}  gz ${String(gz).padStart(6)}  br ${String(br).padStart(6)}`);
}
