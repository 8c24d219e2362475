import * as v from 'valibot';
import { type BaseFile, MANIFEST_FILE, type Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { type BaseManifest, BaseManifestSchema } from '../../../src/schema/base-manifest.ts';

const MANIFEST_NAME = 'manifest.json';
const HINT = 'Run npm run geo again and commit the whole of public/geo/base.';

const ManifestTextSchema = v.pipe(v.string(), v.parseJson(), BaseManifestSchema);

/** The generated files are those that the manifest describes, byte for byte. */
export const checkManifest: Rule = ({ manifestText, baseFiles }) => {
  if (manifestText === null) {
    return baseFiles.length === 0
      ? []
      : [manifestFinding('warning', '', 'There are generated files, but no manifest says what they are')];
  }
  const parsed = v.safeParse(ManifestTextSchema, manifestText);
  if (parsed.success) return compare(parsed.output, baseFiles);
  const [{ message }] = parsed.issues;
  return [manifestFinding('error', v.getDotPath(parsed.issues[0]) ?? '', message)];
};

function compare({ files }: BaseManifest, baseFiles: readonly BaseFile[]): readonly Finding[] {
  const onDisk = new Map(baseFiles.map((file) => [file.path, file]));
  const listed = new Set([MANIFEST_NAME, ...files.map(({ path }) => path)]);
  const changed = files.flatMap((file, index) => {
    const found = onDisk.get(file.path);
    if (found?.sha256 === file.sha256 && found.bytes === file.bytes) return [];
    const fault = found === undefined ? 'is not there' : 'is not the one described';
    return [manifestFinding('error', `files[${index}]`, `${file.path} ${fault}`)];
  });
  const unlisted = baseFiles
    .filter(({ path }) => !listed.has(path))
    .map(({ path }) => manifestFinding('error', 'files', `${path} is there, but not described`));
  return [...changed, ...unlisted];
}

function manifestFinding(severity: Finding['severity'], path: string, message: string): Finding {
  return { severity, file: MANIFEST_FILE, id: null, path, message, hint: HINT };
}
