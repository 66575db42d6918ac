import pMap from 'p-map';
import { readData } from '../publish/compile';
import { SourceRegister } from '../publish/source-register';
import { type Answer, lookUp } from './look-up';

/**
 * `npm run data:links [-- words]`: asks every address that the data cites, or those that contain one of the words, and
 * prints the dead and the moved ones with the records that cite them. Exits with 1 if an address is dead, with 2 if
 * there is no network.
 */
const HOSTS_AT_ONCE = 12;

/** Hosts of which one page each is asked first, to tell whether there is a network. */
const PROBES = 8;
const SHOWN = ['dead', 'moved', 'refused', 'silent'] as const;

interface Cited {
  readonly url: string;
  readonly records: readonly string[];
}

const words = process.argv.slice(2);
const cited = new SourceRegister(readData('data'))
  .all()
  .flatMap(({ url, citedBy }): Cited[] =>
    url !== undefined && (words.length === 0 || words.some((word) => url.includes(word)))
      ? [{ url, records: citedBy }]
      : [],
  );
const hosts = new Map<string, Cited[]>();
for (const page of cited) {
  const { host } = new URL(page.url);
  hosts.set(host, [...(hosts.get(host) ?? []), page]);
}
console.log(`${cited.length} addresses on ${hosts.size} hosts`);

const probes = [...hosts.values()].slice(0, PROBES).flatMap((pages) => pages.slice(0, 1));
const probed = await Promise.all(probes.map(askPage));
if (probed.length > 0 && probed.every(isUnanswered)) {
  console.error(
    `None of the first ${probed.length} hosts answers: is there a network? Nothing was found out about any address.`,
  );
  process.exit(2);
}
const answers = (
  await pMap(hosts.values(), (pages) => pMap(pages, askPage, { concurrency: 1 }), {
    concurrency: HOSTS_AT_ONCE,
  })
).flat();
for (const state of SHOWN) {
  for (const { url, records, answer } of answers) {
    if (answer.state !== state) continue;
    const detail = answer.state === 'moved' ? `now ${answer.to}` : answer.why;
    console.log(`${state.padEnd(8)} ${url}\n         ${detail}; cited by ${records.join(', ')}`);
  }
}
const count = (state: Answer['state']) =>
  answers.filter(({ answer }) => answer.state === state).length;
console.log(
  `${count('reached')} reached, ${SHOWN.map((state) => `${count(state)} ${state}`).join(', ')}`,
);
process.exitCode = count('dead') > 0 ? 1 : 0;

async function askPage({ url, records }: Cited) {
  return { url, records, answer: await lookUp(url) };
}

/** Returns whether nothing but the machine itself can have answered. */
function isUnanswered({ answer }: { readonly answer: Answer }): boolean {
  return (
    answer.state === 'silent' || (answer.state === 'dead' && answer.why === 'there is no such host')
  );
}
