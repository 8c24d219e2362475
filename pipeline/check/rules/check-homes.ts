import * as v from 'valibot';
import { HOMES_FILE, type Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { HomesFileSchema } from '../../../src/schema/homes.ts';

const HINT = 'Run npm run geo again and commit the whole of public/geo/base.';

const HomesTextSchema = v.pipe(v.string(), v.parseJson(), HomesFileSchema);

/** The homes that the pipeline found fit their schema, and lie in some sub-district. */
export const checkHomes: Rule = ({ homesText }) => {
  if (homesText === null) return [];
  const parsed = v.safeParse(HomesTextSchema, homesText);
  if (parsed.success) {
    return parsed.output.cellStep.length > 0
      ? []
      : [homesFinding('warning', 'cellStep', 'Nobody lives anywhere')];
  }
  const [issue] = parsed.issues;
  return [homesFinding('error', v.getDotPath(issue) ?? '', issue.message)];
};

function homesFinding(severity: Finding['severity'], path: string, message: string): Finding {
  return { severity, file: HOMES_FILE, id: null, path, message, hint: HINT };
}
