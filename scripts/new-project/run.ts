import { existsSync, writeFileSync } from 'node:fs';
import { intro, outro } from '@clack/prompts';
import { readData } from '../publish/compile';
import { readPublishers } from '../publish/read-publishers';
import { askProject } from './ask-project';
import { Cancelled } from './asker';
import { projectYaml } from './project-draft';
import { terminalAsker } from './terminal-asker';

/** `npm run data:new`: asks for a project field by field and writes its file. Writes nothing if the questions are ended. */
intro('A new project. Ctrl+C ends the questions; then nothing is written.');
try {
  const { projects, companies } = readData('data');
  const { id, draft } = await askProject(terminalAsker, {
    projectIds: projects.flatMap((project) => [project.id, ...(project.formerIds ?? [])]),
    companies: companies.map((company) => ({ id: company.id, name: company.name.en })),
    publishers: Object.keys(readPublishers('data')),
    today: new Date().toISOString().slice(0, 10),
  });
  const file = `data/projects/${id}.yaml`;
  if (existsSync(file)) throw new Error(`${file} exists already; nothing was written`);
  writeFileSync(file, projectYaml(draft));
  outro(`Wrote ${file}. Next: npm run data:check`);
} catch (error) {
  if (!(error instanceof Cancelled)) throw error;
  outro('Nothing was written.');
}
