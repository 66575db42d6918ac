import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { faultText, readFolder } from '../read-folder';
import { type Audit, auditFile } from './audit-file';

export interface AuditsRead {
  readonly audits: readonly Audit[];
  readonly faults: readonly string[];
}

/** Returns the audits of a folder, the oldest first, and the faults of their files: fields, and records that are gone. */
export function readAudits(folder: string): AuditsRead {
  const audits: Audit[] = [];
  const faults: string[] = [];
  for (const { file, content } of readFolder(folder)) {
    const result = v.safeParse(auditFile, content);
    if (result.success) {
      audits.push(result.output);
      faults.push(...missingRecords(file, result.output));
    } else faults.push(...result.issues.map((issue) => `${file}: ${faultText(issue)}`));
  }
  return { audits, faults };
}

function missingRecords(file: string, { rows }: Audit): readonly string[] {
  return rows.flatMap((row, i) =>
    existsSync(row.file) ? [] : [`${file}: rows.${i}.file: there is no ${row.file}`],
  );
}
